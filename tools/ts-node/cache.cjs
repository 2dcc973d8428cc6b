const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/** The project's folder. */
const root = path.join(__dirname, '..', '..');
const folder = path.join(root, 'node_modules', '.cache', 'ts-node');

/** What the output depends on besides the source: Node, the compiler's options, the versions of what compiles. */
const compiler = [
  'tsconfig.json',
  ...['ts-node', 'typescript', '@swc/core'].map((name) => `node_modules/${name}/package.json`),
]
  .map((file) => fs.readFileSync(path.join(root, file), 'utf8'))
  .join(process.version);

/** An entry's first line: it proves that the output is whole, and that of this source at this place. */
function proof(file, source, output) {
  const hash = createHash('sha256');
  for (const part of [compiler, file, source, output]) hash.update(part).update('\0');
  return hash.digest('hex');
}

function entryOf(file) {
  return path.join(folder, `${path.relative(root, file)}.js`);
}

/** The JavaScript that is kept for a source; undefined when there is none, or none that is right. */
function kept(file, source) {
  try {
    const entry = fs.readFileSync(entryOf(file), 'utf8');
    const end = entry.indexOf('\n');
    const output = entry.slice(end + 1);
    return entry.slice(0, end) === proof(file, source, output) ? output : undefined;
  } catch {
    return undefined;
  }
}

/** Keep a source's JavaScript. Processes may do so at once: each puts a whole file into place. @throws as node:fs does */
function keep(file, source, output) {
  const entry = entryOf(file);
  const written = `${entry}.${process.pid}`;
  fs.mkdirSync(path.dirname(entry), { recursive: true });
  fs.writeFileSync(written, `${proof(file, source, output)}\n${output}`);
  fs.renameSync(written, entry);
}

/** Whether there is a place to keep anything. */
function writable() {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

module.exports = { root, kept, keep, writable };
