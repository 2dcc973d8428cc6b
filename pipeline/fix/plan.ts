import { type Separator, isTsv } from '../formats/csv/delimiter';
import { sureness } from '../standards/registry';
import type { Change } from './change';
import { convert } from './convert';
import type { Plan, Survey } from './types';

/**
 * Plan what a file's rows become.
 * @param convertTo2026 whether an earlier form becomes the present one
 */
export function plan(file: string, survey: Survey, convertTo2026: boolean): Plan {
  const { titles, changes: headerChanges } = survey.mendedHeaders;
  const separator = survey.separator === '\t' && !isTsv(file) && survey.quoted ? ',' : survey.separator;
  const changes = [...ofForm(survey, separator), ...headerChanges];
  const common = { separator, titles, columns: survey.columns, bare: survey.declared !== undefined };
  const converted = convertTo2026 ? convert(survey, titles) : undefined;
  if (converted?.outputs) return { ...common, ...converted, changes: [...changes, ...converted.changes] };

  const own = survey.headers.map((_, at) => at);
  const kept = survey.aligned ? own.filter((at) => !survey.blank.has(at)) : own;
  const order = inOrder(kept, survey);
  changes.push(
    ...own
      .filter((at) => !kept.includes(at))
      .map((at): Change => ({
        line: null,
        column: at + 1,
        field: survey.headers[at] as string,
        from: '',
        to: null,
        rule: 'L1-03',
        code: 'COLUMN_BLANK',
      })),
    ...order.flatMap((at, index): Change[] =>
      at === kept[index]
        ? []
        : [
            {
              line: null,
              column: at + 1,
              field: survey.headers[at] as string,
              from: String(at + 1),
              to: String(index + 1),
              rule: null,
              code: 'COLUMN_ORDER',
            },
          ],
    ),
  );
  const same = order.length === own.length && order.every((at, index) => at === index);
  return {
    ...common,
    outputs: same
      ? undefined
      : order.map((at) => ({ title: titles[at] as string, take: (cells) => cells[at] as string })),
    left: [],
    changes,
    said: converted?.said ?? [],
  };
}

/** Changes of encoding, line ends and separator. */
function ofForm({ encoding, ends, separator: was }: Survey, separator: Separator): Change[] {
  const whole = { line: null, column: null, field: null, rule: null };
  const used = (['crlf', 'lf', 'cr'] as const).filter((end) => ends[end] > 0);
  return [
    ...(encoding === 'utf-8-bom'
      ? []
      : [
          {
            ...whole,
            from: encoding,
            to: 'utf-8-bom',
            code: encoding === 'utf-8' ? ('CSV_NO_BOM' as const) : ('CSV_ENCODING' as const),
          },
        ]),
    ...(used.some((end) => end !== 'crlf')
      ? [{ ...whole, from: used.join(' '), to: 'crlf', code: 'CSV_LINE_ENDS' as const }]
      : []),
    ...(was === separator ? [] : [{ ...whole, from: was, to: separator, code: 'CSV_TABS' as const }]),
  ];
}

/** The standard's order, where that is certain: a column that the standard lacks stays behind the one that it stood behind. */
function inOrder(columns: number[], { recognised, columns: declared, aligned }: Survey): number[] {
  if (!aligned || !recognised || !sureness(recognised.standard).order) return columns;
  const { standard } = recognised;
  let place = -1;
  const places = columns.map((at) => {
    const known = declared[at] ? standard.columns.indexOf(declared[at]) : -1;
    if (known >= 0) place = known;
    return { at, place };
  });
  return places.sort((a, b) => a.place - b.place).map(({ at }) => at);
}
