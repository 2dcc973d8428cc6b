import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** Make the folder of what all files of tests share (`shared-build.ts`). */
export default function globalSetup(): void {
  process.env['SHARED_BUILD'] = fs.mkdtempSync(path.join(os.tmpdir(), 'kameyama-shared-'));
}
