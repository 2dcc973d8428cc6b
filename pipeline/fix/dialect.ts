import type { Delimiter } from '../formats/csv/delimiter';
import type { Change } from './change';
import type { DetectedFile } from './types';

/** Changes of encoding, line ends and delimiter: a mended file is UTF-8 with BOM, CRLF, and has commas unless its name says tabs. */
export function dialectChanges({ encoding, ends, delimiter: was }: DetectedFile, delimiter: Delimiter): Change[] {
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
    ...(was === delimiter ? [] : [{ ...whole, from: was, to: delimiter, code: 'CSV_TABS' as const }]),
  ];
}
