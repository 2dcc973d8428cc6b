import { describe, expect, it } from '@jest/globals';
import * as vm from 'node:vm';
import { bundle } from './bundle';

const ENTRY = `
  export { check } from './pipeline/check/request';
  export { fix } from './pipeline/fix/request';
`;

/** A world of files in memory, written as a page would: nothing in it is Node's. */
const PAGE = `
  const files = new Map(given.map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const unused = () => { throw new Error('not on a page'); };
  const bytes = (file) => files.get(file) ?? unused();
  const effects = {
    env: {},
    exists: (file) => files.has(file),
    kind: () => 'file',
    size: (file) => bytes(file).length,
    bytes: (file) => [bytes(file)],
    range: (file, at, length) => bytes(file).subarray(at, at + length),
    read: bytes,
    realPath: (file) => file,
    open(file) {
      const parts = [];
      return { append: (text) => parts.push(text), close: () => files.set(file, new TextEncoder().encode(parts.join(''))) };
    },
    rename(from, to) { files.set(to, bytes(from)); files.delete(from); },
    remove: (file) => files.delete(file),
    makeFolder: () => undefined,
    list: () => [],
  };
`;

/** Run a script where only what the language and a browser's text and address functions give is known. */
function inPage(script: string, given: [name: string, text: string][]): unknown {
  const context = vm.createContext({ TextDecoder, TextEncoder, URL, given: JSON.stringify(given) });
  return JSON.parse(vm.runInContext(`given = JSON.parse(given); ${PAGE} ${script}`, context) as string) as unknown;
}

describe('check and fix, bundled for a browser', () => {
  const bundled = bundle(ENTRY);

  it('ask for nothing of Node', async () => {
    const { faults, script } = await bundled;
    expect(faults).toEqual([]);
    expect(script).toContain('CSV_UNDECODABLE');
  });

  it('check a file where there is no Node', async () => {
    const { script } = await bundled;
    const counts = inPage(
      `${script}; JSON.stringify(entry.check(effects, { files: ['list.csv'] }).files[0].counts.map(({ code }) => code))`,
      [['list.csv', '\uFEFF名称,開始日\r\n市役所,令和6年4月1日\r\n図書館,2024-04-02\r\n']],
    );
    expect(counts).toContain('TIME_NOTATION');
  });
});

it.each([
  ['a module of Node', `import * as fs from 'node:fs'; export const planted = fs.existsSync('a');`, 'node:fs'],
  ['one without its prefix', `import { createHash } from 'crypto'; export const planted = createHash;`, 'crypto'],
  ['Buffer', `export const planted = () => Buffer.from('a');`, 'Buffer'],
  ['process', `export const planted = () => process.env;`, 'process'],
])('%s in it is found', async (_, planted, named) => {
  const { faults } = await bundle(`${ENTRY}${planted}`);
  expect(faults).toEqual([expect.stringContaining(named)]);
});
