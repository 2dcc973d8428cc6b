import { MEDIA_TYPES } from '../../model/dist';

/** A file's format in the words of the descriptions, by the longest ending that is known. */
export function formatOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const known = MEDIA_TYPES[name.slice(dot + 1)];
    if (known) return known.name;
  }
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase();
}
