import * as path from 'node:path';
import type { Effects, Fingerprint } from './effects';

/**
 * Begin to write whole texts into a folder.
 * @param files where each file's fingerprint is kept, by path
 * @param earlier a folder whose files are taken where they hold the same: making thousands of files costs more than reading them
 */
export function textWriter(
  effects: Effects,
  folder: string,
  files: Map<string, Fingerprint>,
  earlier?: string,
): (file: string, text: string) => Fingerprint {
  return (file, text) => {
    const place = path.join(folder, file);
    const fingerprint =
      (earlier === undefined ? undefined : effects.share(path.join(earlier, file), place, text)) ?? write(place, text);
    files.set(file, fingerprint);
    return fingerprint;
  };

  function write(place: string, text: string): Fingerprint {
    const output = effects.open(place);
    output.append(text);
    return output.close();
  }
}
