import * as fs from 'node:fs';

const STDOUT = 1;
/** Milliseconds between two attempts to write to a reader that is slow. */
const PAUSE = 5;

const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * Write a text to the standard output, and wait until its reader has room: process.stdout would hold in memory what a slow
 * reader of a pipe has not taken. What is written for a reader that has gone is let go.
 */
export function writeOut(text: string): void {
  let bytes = Buffer.from(text, 'utf8');
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(fs.writeSync(STDOUT, bytes));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(sleeper, 0, 0, PAUSE);
    }
  }
}
