import { expect, it } from '@jest/globals';
import { listedValues } from '../../pipeline/check/cell/validate-value';
import { datatypeOf } from '../../pipeline/model/csvw';
import { inWords } from '../../pipeline/standards/pattern-words';
import { standards } from '../../pipeline/standards/registry';
import { KINDS, kindOf } from '../../pipeline/standards/semantic-types';

it("no national sheet's pattern is shown to a clerk as a regular expression", () => {
  const patterns = standards()
    .flatMap(({ columns }) =>
      columns.flatMap((column) => (KINDS[kindOf(column) ?? ''] ? [] : (datatypeOf(column).format ?? []))),
    )
    .filter((format) => !listedValues(format) && !/^HH/.test(format));
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter((pattern) => /決められた形/.test(inWords(pattern).ja))).toEqual([]);
});
