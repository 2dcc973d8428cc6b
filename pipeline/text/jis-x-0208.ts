/** One kind of forbidden character in a text and what took its place. */
export interface Substitution {
  before: string;
  after: string;
  /** Where the first stands in the text, from 1, in characters. */
  position: number;
  occurrences: number;
}

/**
 * JIS X 0208, read from the platform's own decoder: rows 1 to 8 and 16 to 84 of EUC-JP.
 * What lies outside it and ASCII is platform-dependent (rule L1-08): NEC's row 13 with ①, ㈱, ℡, the IBM and NEC
 * extensions, half-width kana, emoji.
 */
const jis = jisX0208();

function jisX0208(): Set<string> {
  const decoder = new TextDecoder('euc-jp');
  const bytes: number[] = [];
  for (let row = 1; row <= 84; row++) {
    if (row > 8 && row < 16) continue;
    for (let cell = 1; cell <= 94; cell++) bytes.push(0xa0 + row, 0xa0 + cell);
  }
  const characters = new Set(decoder.decode(new Uint8Array(bytes)));
  // The rule's own checker counts both wave dashes as platform-dependent: systems map the one to the other.
  for (const wave of ['\u301C', '\uFF5E', '\uFFFD']) characters.delete(wave);
  // Row 1 holds these too; platforms differ in which of two code points they give.
  for (const twin of ['\u2212', '\u2016', '\u2014', '\u00A2', '\u00A3', '\u00AC']) characters.add(twin);
  return characters;
}

/** Tell whether a character is platform-dependent. */
export function isForbidden(character: string): boolean {
  return character > '\u007E' && !jis.has(character);
}

/** What stands for a forbidden character, or for half-width kana: ① is (1), any other has its NFKC form if that is wholly allowed. */
export function replacement(character: string): string | undefined {
  const form = character.normalize('NFKC');
  const circled = /^[\u2460-\u2473\u24EA\u24F5-\u24FE\u24FF\u2776-\u277F\u3251-\u325F\u32B1-\u32BF]$/u.test(character);
  const digits = /^\d+$/.test(form) ? form : dingbat(character);
  if (circled && digits !== undefined) return `(${digits})`;
  return form !== character && ![...form].some(isForbidden) && !/^\s*$/u.test(form) ? form : undefined;
}

/** Circled digits without a compatibility form: ❶ (U+2776) and ⓵ (U+24F5) onward. */
function dingbat(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code >= 0x2776 && code <= 0x277f) return String(code - 0x2775);
  if (code >= 0x24f5 && code <= 0x24fe) return String(code - 0x24f4);
  return code === 0x24ff ? '0' : undefined;
}

/**
 * Replace what rule L1-08 forbids. A character without another form stays, and is listed in `kept`.
 * @returns the text, one entry a kind of replaced character, and the distinct characters kept
 */
export function substitute(text: string): { text: string; substitutions: Substitution[]; kept: string[] } {
  if (!hasForbidden(text)) return { text, substitutions: [], kept: [] };
  const found = new Map<string, Substitution>();
  const kept = new Set<string>();
  let position = 1;
  // A half-width kana and its half-width voicing mark are two characters here and one in any other form.
  const result = (text.match(/[\uFF65-\uFF9F]+|[^]/gu) ?? []).map((part) => {
    const at = position;
    position += part.length === 1 ? 1 : [...part].length;
    if (!hasForbidden(part)) return part;
    const after = replacement(part);
    if (after === undefined) {
      kept.add(part);
      return part;
    }
    const known = found.get(part);
    if (known) known.occurrences++;
    else found.set(part, { before: part, after, position: at, occurrences: 1 });
    return after;
  });
  return { text: result.join(''), substitutions: [...found.values()], kept: [...kept] };
}

function hasForbidden(text: string): boolean {
  for (const character of text) if (isForbidden(character)) return true;
  return false;
}
