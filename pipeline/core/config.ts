import { type Document, LineCounter, isNode, parseDocument, visit } from 'yaml';
import type { Issue, Param } from '../issues/issue';
import { sourceIssue } from '../issues/source';
import type { Effects } from './effects';
import { explainEntry } from './explain-entry';
import { type Schema, validatorOf } from './json-schema';
import { UsageError } from './usage-error';

/** A configuration file that satisfied its schema, with the way back from a value to its line. */
export interface Configuration<T> {
  file: string;
  value: T;
  /** The line, from 1, of the value at a path of keys and indexes. */
  line(path: readonly (string | number)[]): number;
}

/**
 * Read a YAML 1.2 file and hold it against a schema.
 * @param file path to read; `shown` is what findings call it
 * @throws UsageError with one finding per fault, each with its line
 */
export function readYaml<T>(effects: Effects, file: string, schema: Schema, shown = file): Configuration<T> {
  const lines = new LineCounter();
  const document = parseDocument(readText(effects, file, shown), { lineCounter: lines, prettyErrors: false });
  const fault = (detail: Param, line: number): Issue =>
    sourceIssue('CONFIG_INVALID', { file: shown, line }, { detail, schema: `schemas/${schema.$id}` });

  if (document.errors.length > 0) {
    throw new UsageError(document.errors.map((error) => fault(error.message, lines.linePos(error.pos[0]).line)));
  }
  const value = valueOf(document, lines, fault);
  const lineOf = (path: readonly (string | number)[]): number => lineAt(document, lines, path);
  const validate = validatorOf(schema);
  if (!validate(value)) {
    throw new UsageError(
      (validate.errors ?? []).map((error) => {
        const unknown = (error.params as { additionalProperty?: string }).additionalProperty;
        return fault(
          explainEntry(error),
          lineOf([...pointer(error.instancePath), ...(unknown === undefined ? [] : [unknown])]),
        );
      }),
    );
  }
  return { file: shown, value: value as T, line: lineOf };
}

/** A document's value. @throws UsageError for an alias that names nothing, or aliases that make a file grow without bound */
function valueOf(document: Document, lines: LineCounter, fault: (detail: Param, line: number) => Issue): unknown {
  try {
    return document.toJS();
  } catch (error) {
    let at = 0;
    visit(document, {
      Alias(_, node) {
        if (node.resolve(document)) return undefined;
        at = node.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    const detail = {
      ja: `「*」で始まる値は、YAMLでは別の値を指します。文字として書くなら引用符で囲んでください(${(error as Error).message})`,
      en: `a value that begins with * stands for another in YAML: put it in quotation marks if it is a text (${(error as Error).message})`,
    };
    throw new UsageError([fault(detail, lines.linePos(at).line)]);
  }
}

function readText(effects: Effects, file: string, shown: string): string {
  try {
    return effects.readText(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'FILE_IS_FOLDER' : 'FILE_MISSING';
    throw new UsageError([sourceIssue(code, { file: shown }, { path: shown })]);
  }
}

/** JSON Pointer (RFC 6901) to a path. */
function pointer(text: string): (string | number)[] {
  return text
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The line of a path, or of the nearest thing around it that stands in the file. */
function lineAt(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
