import * as path from 'node:path';
import type { Effects, Fingerprint } from '../effects';

/**
 * Begin to write whole texts into a folder.
 * @param files where each file's fingerprint is kept, by path
 */
export function textWriter(effects: Effects, folder: string, files: Map<string, Fingerprint>): (file: string, text: string) => Fingerprint {
  return (file, text) => {
    const output = effects.open(path.join(folder, file));
    output.append(text);
    const fingerprint = output.close();
    files.set(file, fingerprint);
    return fingerprint;
  };
}
