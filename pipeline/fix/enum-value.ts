/** Spellings of 有 and 無 that are the same words. */
const WORDS: Readonly<Record<string, string>> = { あり: '有', 有り: '有', なし: '無', 無し: '無' };

/** The value laid down that a text spells otherwise: in another width or case, with other blanks or hyphens. */
export function listedValue(text: string, values: string[]): string | undefined {
  const word = WORDS[text];
  if (word !== undefined && values.includes(word)) return word;
  const found = values.filter((value) => fold(value) === fold(text));
  return found.length === 1 ? found[0] : undefined;
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
}
