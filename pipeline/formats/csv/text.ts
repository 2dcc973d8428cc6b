import { BROKEN, type Encoding, decoded, detectEncoding } from './encoding';

/** Where something stands in a text, as an editor counts, from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** A text and how it was written, or why it is none: `hex` is the control character that a text can not hold. */
export type Text =
  | { text: string; encoding: Encoding }
  | { fault: 'empty' }
  | ({ fault: 'binary'; encoding: Encoding; hex: string } & TextPlace)
  | ({ fault: 'undecodable'; encoding: Encoding } & TextPlace);

/** Controls that no text holds: of C0 all but tab, line feed, vertical tab, form feed, carriage return; of C1 all but next line. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** Read a whole file as text. What can not be decoded is said where the likeliest encoding breaks off. */
export function readText(bytes: Uint8Array): Text {
  const detected = detectEncoding(() => [bytes]);
  const { encoding, broken } = detected;
  const text = [...decoded([bytes], detected)].join('');
  if (broken) return { fault: 'undecodable', encoding, ...placeOf(text, text.indexOf(BROKEN)) };
  const control = CONTROL.exec(text);
  if (control)
    return {
      fault: 'binary',
      encoding,
      hex: control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
      ...placeOf(text, control.index),
    };
  return text.trim() === '' ? { fault: 'empty' } : { text, encoding };
}

function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
