import type { Row, Value } from './row';

/** A URI template of RFC 6570, compiled; null when a variable that it needs has no value. */
export type Template = (row: Row) => string | null;

/**
 * Compile a template of simple expansions, `a/{b}-{c}`, once; the loop over rows only calls the closure.
 * The result is ASCII: all but RFC 3986's unreserved characters is percent-encoded (RFC 6570, 3.2.2).
 */
export function compileTemplate(template: string): Template {
  const parts = template.split(/\{(\w+)\}/);
  if (parts.length === 1) return () => template;
  return (row) => {
    let result = parts[0] as string;
    for (let at = 1; at < parts.length; at += 2) {
      const value = row[parts[at] as string];
      if (value === null || value === undefined) return null;
      result += encode(value) + (parts[at + 1] as string);
    }
    return result;
  };
}

function encode(value: Value): string {
  return encodeSegment(Array.isArray(value) ? value.join(',') : String(value));
}

/** A text as one step of an address: all but RFC 3986's unreserved characters is percent-encoded. */
export function encodeSegment(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
