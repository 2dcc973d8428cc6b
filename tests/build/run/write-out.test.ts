import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { root } from '../../report';

const PIECES = 800;
const PIECE = 1 << 16;
const program = `
  const { writeOut } = require(${JSON.stringify(path.join(root, 'pipeline/command/write-out.ts'))});
  const before = process.memoryUsage().rss;
  process.stdout.on('error', () => undefined);
  for (let piece = 0; piece < ${PIECES}; piece++) writeOut(Buffer.alloc(${PIECE}, 48 + (piece % 10)).toString('latin1'));
  process.stderr.write(String(process.memoryUsage().rss - before));
`;

/** Run it, with what is done with the other end of the pipe. */
function run(read: (out: NodeJS.ReadableStream) => void): Promise<{ status: number | null; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-r', path.join(root, 'tools/ts-node/register.cjs'), '-e', program], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (status) => resolve({ status, err }));
    read(child.stdout);
  });
}

it('a slow reader gets all of it in order, and what it has not taken is not held in memory', async () => {
  const pieces: string[] = [];
  const { status, err } = await run((out) =>
    setTimeout(() => out.setEncoding('utf8').on('data', (text: string) => pieces.push(text)), 1000),
  );
  const all = pieces.join('');
  expect([status, all.length]).toEqual([0, PIECES * PIECE]);
  for (const piece of [0, 1, 99, PIECES - 1])
    expect(all.slice(piece * PIECE, (piece + 1) * PIECE)).toBe(String(piece % 10).repeat(PIECE));
  // 52 MB were written.
  expect(Number(err)).toBeLessThan(25e6);
}, 60_000);

it('a reader that has seen enough ends nothing', async () => {
  const { status, err } = await run((out) => out.once('data', () => (out as unknown as { destroy(): void }).destroy()));
  expect([status, err]).toEqual([0, expect.stringMatching(/^-?\d+$/)]);
}, 60_000);
