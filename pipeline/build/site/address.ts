import type { Language } from '../../issues/issue';

/**
 * A file-name part that stands for itself on every file system and in every address: no dots alone, no sign that one of them
 * keeps for itself, no dot or blank at its end, no name of a device of Windows.
 */
const PLAIN = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[^/\\:*?"<>|\p{Cc}]*[^/\\:*?"<>|\p{Cc}. ]$/iu;

/**
 * The folder under the site's root where an IRI's page stands: the path that the IRI has under the base, decoded as
 * a file host decodes it. Null for an IRI outside the base, the base itself, and one whose path no folder can have.
 */
export function folderOf(iri: string, base: string): string | null {
  if (!iri.startsWith(base) || iri.length === base.length) return null;
  try {
    const parts = iri.slice(base.length).split('/').map(decodeURIComponent);
    return parts.every((part) => PLAIN.test(part)) ? parts.join('/') : null;
  } catch {
    return null;
  }
}

/** A path as file systems compare them that take capitals and small letters, or a letter and its marks in one sign or two, for the same. */
export function sameOnDisk(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The folder of a page's twin in a language: the English ones stand under `en/`. */
export function twin(folder: string, language: Language): string {
  if (language === 'ja') return folder;
  return folder === '' ? 'en' : `en/${folder}`;
}

/**
 * The relative address of a folder's page, or of a file, as a page refers to it.
 * @param from the referring page's folder
 * @param to a folder, or with `file` a file, both under the site's root
 */
export function relative(from: string, to: string, kind: 'page' | 'file' = 'page'): string {
  const [a, b] = [from === '' ? [] : from.split('/'), to === '' ? [] : to.split('/')];
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  const up = '../'.repeat(a.length - shared);
  const down = b.slice(shared).map(encodeURIComponent).join('/');
  const end = kind === 'page' && down !== '' ? '/' : '';
  return `${up}${down}${end}` || './';
}
