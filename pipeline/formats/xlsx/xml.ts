import { SaxesParser, type SaxesTagNS } from '@rubensworks/saxes';
import { type WorkbookFault, broken } from './fault';
import { DEEPEST, LONGEST_RUN } from './limits';

/** An element as it opens; it holds until the next one does. */
export interface Element {
  name: string;
  /** The value of an attribute without prefix. */
  attribute(name: string): string | undefined;
  /** The id of a relation (`r:id`), whatever its prefix. */
  relation(): string | undefined;
}

/** What is told of a part's elements. */
export interface ElementHandlers {
  open?(element: Element): void;
  /** The text that stands directly in an element, in pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** The namespaces of a format: as most programs write it, and in the strict variant (ECMA-376 Part 1). */
export const NAMESPACES = {
  main: new Set([
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ]),
  drawing: new Set([
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ]),
  relations: new Set(['http://schemas.openxmlformats.org/package/2006/relationships']),
} as const;

/** What stands in here is said a second time, for programs that do not know the first (ECMA-376 Part 3, 10.2.2). */
const FALLBACK = '{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback';

/**
 * Read a part's elements of some namespaces; those of others are passed over. A document type is refused, so that no
 * entity is ever expanded and nothing outside is ever fetched. Text, markup and nesting without an end are refused too.
 * @throws WorkbookFault when it is not well-formed
 */
// eslint-disable-next-line max-lines-per-function -- the handlers of one parser share its state
export function readXml(
  part: string,
  chunks: Iterable<Uint8Array>,
  namespaces: ReadonlySet<string>,
  handlers: ElementHandlers,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let [depth, fallback, run] = [0, 0, 0];
  let fault: WorkbookFault | undefined;
  const known: boolean[] = [];
  let opened: SaxesTagNS | undefined;
  const element: Element = {
    name: '',
    attribute: (name) => opened?.attributes[name]?.value,
    relation: () => opened && relationOf(opened),
  };
  parser.on(
    'error',
    () => (fault ??= broken(`${part}の内容が正しいXMLではありません`, `${part} is not well-formed XML`)),
  );
  parser.on(
    'doctype',
    () =>
      (fault ??= broken(
        `${part}に文書型の宣言(DOCTYPE)があります。Excelは書きません`,
        `${part} has a document type declaration, which Excel never writes`,
      )),
  );
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?(?:8|16)$/i.test(encoding))
      fault ??= broken(
        `${part}の文字コードがUTF-8でもUTF-16でもありません`,
        `${part} is neither in UTF-8 nor in UTF-16`,
      );
  });
  parser.on('opentag', (tag) => {
    run = 0;
    if (++depth > DEEPEST)
      fault ??= broken(`${part}の要素が深く重なりすぎています`, `the elements of ${part} are nested too deep`);
    if (fault) return;
    if (fallback > 0 || `{${tag.uri}}${tag.local}` === FALLBACK) fallback++;
    const named = fallback === 0 && namespaces.has(tag.uri);
    known.push(named);
    if (!named) return;
    [opened, element.name] = [tag, tag.local];
    handlers.open?.(element);
  });
  const text = (piece: string): void => {
    run = 0;
    if (!fault && known[depth - 1] === true) handlers.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('comment', () => void (run = 0));
  parser.on('processinginstruction', () => void (run = 0));
  parser.on('closetag', (tag) => {
    run = 0;
    depth--;
    if (fault) return;
    if (fallback > 0) fallback--;
    if (known.pop() === true) handlers.close?.(tag.local);
  });
  for (const piece of texts(part, chunks)) {
    run += piece.length;
    parser.write(piece);
    if (run > LONGEST_RUN)
      fault ??= broken(`${part}に長すぎる文字の並びがあります`, `${part} has a run of characters that is too long`);
    if (fault) throw fault;
  }
  parser.close();
  if (fault) throw fault;
}

function relationOf({ attributes }: SaxesTagNS): string | undefined {
  return Object.values(attributes).find(
    ({ local, uri }) => local === 'id' && /\/officeDocument\/(?:2006\/)?relationships$/.test(uri),
  )?.value;
}

/** Characters that the parser is given at once. */
const PIECE = 1 << 16;

function* texts(part: string, chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      throw broken(`${part}に文字として読めない並びがあります`, `some bytes of ${part} are no character`);
    }
  };
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      decoder ??= new TextDecoder({ 0xff: 'utf-16le', 0xfe: 'utf-16be' }[piece[0] as number] ?? 'utf-8', {
        fatal: true,
      });
      yield decode(piece);
    }
  }
  if (decoder) yield decode();
}
