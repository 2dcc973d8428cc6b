/**
 * Run TypeScript with ts-node, as `-r ts-node/register` does, but keep what it compiled: `node -r ./tools/ts-node/register.cjs`.
 * ts-node with the TypeScript compiler takes 80 MB and a third of a second, so it is loaded only in a process of its own,
 * and only when a source has changed.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { kept, root, writable } = require('./cache.cjs');

/** What has been loaded, by file, with its source map in its last line. */
const outputs = new Map();

require.extensions['.ts'] = (module, file) => {
  const source = fs.readFileSync(file, 'utf8');
  const output = kept(file, source) ?? (compile(file), kept(file, source));
  if (output === undefined) {
    // The cache can not be written, or the file does not compile: from here on as without one. ts-node calls what was there before it.
    delete require.extensions['.ts'];
    require('ts-node').register({ cwd: root });
    require.extensions['.ts'](module, file);
    return;
  }
  outputs.set(file, output);
  module._compile(output, file);
};

/** Compile what stands in the same folder of the project. Less speed and small allocations keep this below 120 MB. */
function compile(file) {
  if (!writable()) return;
  const folder = path.join(root, path.relative(root, file).split(path.sep)[0]);
  const flags = ['--max-semi-space-size=1', '--no-opt', '--no-sparkplug'];
  spawnSync(process.execPath, [...flags, path.join(__dirname, 'compile.cjs'), folder], {
    env: { ...process.env, MALLOC_MMAP_THRESHOLD_: '32768' },
    stdio: 'ignore',
  });
}

// The lines of a stack are the source's, by the library with which ts-node does that.
createRequire(require.resolve('ts-node'))('@cspotcode/source-map-support').install({
  environment: 'node',
  retrieveFile: (file) => outputs.get(file.replace(/^file:\/\//, '')) ?? '',
  redirectConflictingLibrary: true,
});
