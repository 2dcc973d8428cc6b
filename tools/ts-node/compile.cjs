/**
 * Compile a folder's TypeScript with ts-node, as far as it is not kept already: `node compile.cjs FOLDER`. What does not
 * compile is left out; whoever loads it is told by ts-node itself.
 */
const fs = require('node:fs');
const path = require('node:path');
const { create } = require('ts-node');
const { keep, kept, root } = require('./cache.cjs');

const folder = process.argv[2];
const service = create({ cwd: root });

for (const name of fs.readdirSync(folder, { recursive: true })) {
  const file = path.join(folder, name);
  if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
  const source = fs.readFileSync(file, 'utf8');
  if (kept(file, source) !== undefined) continue;
  let output;
  try {
    output = service.compile(source, file);
  } catch {
    continue;
  }
  keep(file, source, output);
}
