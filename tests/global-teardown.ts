import * as fs from 'node:fs';

/** Remove what the files of tests shared. */
export default function globalTeardown(): void {
  fs.rmSync(process.env['SHARED_BUILD'] ?? '', { recursive: true, force: true });
}
