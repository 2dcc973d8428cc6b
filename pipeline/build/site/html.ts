/** A piece of HTML that is safe to put into a page. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: texts are escaped, pieces stay, `null`, `undefined` and `false` are nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template's own text without the indentation that it has in a source file: a third of a page, which no reader sees. */
const outdented = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Make HTML of a template; every text that is put in is escaped, for element content and quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  let pieces = outdented.get(strings);
  if (!pieces) {
    pieces = strings.map((piece) => piece.replace(/\n\s+/g, '\n'));
    outdented.set(strings, pieces);
  }
  let result = pieces[0] as string;
  for (const [index, value] of values.entries()) result += textOf(value) + (pieces[index + 1] as string);
  return { html: result };
}

/** Escape a text for element content and quoted attributes. */
export function escape(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] as string) : text;
}

/** A block of data in a page, which a script reads or a crawler: no text in it can end the block. */
export function dataBlock(type: string, value: unknown, id?: string): Html {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { html: `<script type="${escape(type)}"${id ? ` id="${escape(id)}"` : ''}>${json}</script>` };
}

function textOf(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(textOf).join('');
}
