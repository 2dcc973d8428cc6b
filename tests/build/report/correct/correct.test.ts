import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { LineCounter, type YAMLSeq, isMap, parseDocument } from 'yaml';
import { addresses } from '../../../../pipeline/build/report/correct/addresses';
import { type Correction, correct } from '../../../../pipeline/build/report/correct/correct';
import { measureCoverage } from '../../../../pipeline/build/report/extract/coverage';
import { readLines } from '../../../../pipeline/build/report/extract/lines';
import type { Issue } from '../../../../pipeline/issues/issue';
import { cells, readWhole, reportFile, reportText, city, wording } from '../../../report';

const file = 'datasets/dx_plan/corrections.yaml';
const report = readWhole(reportText);
const counter = new LineCounter();
const document = parseDocument(fs.readFileSync(path.join(city, file), 'utf8'), { lineCounter: counter });
const listed = (document.contents as YAMLSeq).items.map((item) => {
  if (!isMap(item) || !item.range) throw new Error('corrections.yaml is no list of entries');
  return { ...(item.toJSON() as Correction), line: counter.linePos(item.range[0]).line };
});
const one = (change: Partial<Correction>): Correction => ({
  report_year: 2024,
  record: '2-7-14',
  field: 'issues',
  from: 'ブックボックス化',
  to: 'ブラックボックス化',
  reason: '文意',
  line: 7,
  ...change,
});

function stopped(corrections: Correction[], of = report): Issue[] {
  return correct(of, corrections, file).found.issues;
}

describe('the reviewed list', () => {
  const { corrected, found } = correct(report, listed, file);

  it('is applied whole to the report', () => {
    expect(corrected.applied).toEqual(listed);
    expect(found).toMatchObject({ issues: [], figures: { corrections: listed.length } });
  });

  it.each(listed.map((entry) => [`${entry.record} ${entry.field} ${entry.fiscal_year ?? ''}`, entry] as const))(
    '%s',
    (_, entry) => {
      const place = addresses(corrected.report).find(
        (other) =>
          other.record === entry.record &&
          other.field === entry.field &&
          other.fiscal_year === (entry.fiscal_year ?? null),
      );
      expect(place?.value.text).toContain(entry.to);
      expect(place?.value.text.replaceAll(entry.to, '')).not.toContain(entry.from);
      expect(place?.value.printed).toContain(entry.from);
    },
  );

  it('changes nothing else, and not the report that it was given', () => {
    const changed = new Set(listed.map((entry) => `${entry.record} ${entry.field} ${entry.fiscal_year ?? null}`));
    const untouched = (of: typeof report): unknown =>
      addresses(of).filter((place) => !changed.has(`${place.record} ${place.field} ${place.fiscal_year}`));
    expect(untouched(corrected.report)).toEqual(untouched(report));
    expect(wording(report)).toEqual(wording(readWhole(reportText)));
  });

  it('leaves every field true to its place in the source', () => {
    expect(measureCoverage(corrected.report, readLines(reportText), reportFile)).toMatchObject({
      coverage: { percent: 100 },
      issues: [],
    });
  });
});

describe('a correction that no longer fits is an error, with its line', () => {
  it.each<[string, Partial<Correction>, string]>([
    ['another text', { from: 'ホワイトボックス化' }, 'CORRECTION_UNMATCHED'],
    ['another record', { record: '9-9-9' }, 'CORRECTION_UNKNOWN'],
    ["a record's name of the language", { record: '__proto__' }, 'CORRECTION_UNKNOWN'],
    ['another field', { field: 'isues' }, 'CORRECTION_UNKNOWN'],
    ['a field that is empty there', { record: '1-1-4' }, 'CORRECTION_UNKNOWN'],
    ['a year where there is none', { fiscal_year: 2024 }, 'CORRECTION_UNKNOWN'],
    ['no year where there is one', { field: 'result' }, 'CORRECTION_UNKNOWN'],
    ['a year without a text', { field: 'result', fiscal_year: 2030 }, 'CORRECTION_UNKNOWN'],
  ])('%s', (_, change, code) => {
    expect(stopped([one(change)])).toMatchObject([{ code, severity: 'error', where: { file, line: 7 } }]);
  });

  it('when the report has been mended', () => {
    const mended = readWhole(
      cells(153, (all) => all.map((cell) => cell.replace('ブックボックス化', 'ブラックボックス化'))),
    );
    expect(stopped(listed, mended)).toMatchObject([
      {
        code: 'CORRECTION_UNMATCHED',
        where: { record: '2-7-14', line: listed.find((entry) => entry.record === '2-7-14')?.line },
      },
    ]);
  });

  it('all are said at once', () => {
    expect(
      stopped([one({ record: '9-9-9', line: 3 }), one({}), one({ from: 'ない', line: 5 })]).map(
        (issue) => issue.where.line,
      ),
    ).toEqual([3, 5]);
  });

  it("one of another year's report is left alone", () => {
    expect(correct(report, [one({ report_year: 2025, record: '9-9-9' })], file).corrected.applied).toEqual([]);
  });
});

describe('what is put in', () => {
  const text = (...corrections: Correction[]): string | undefined =>
    correct(report, corrections, file).corrected.report.initiatives.find((initiative) => initiative.id === '2-7-14')
      ?.issues?.text;

  it('is the text to the letter', () => {
    expect(text(one({ to: '$& $1 $$' }))).toContain('$& $1 $$');
  });

  it('may be changed once more by the next entry', () => {
    expect(text(one({}), one({ from: 'ブラックボックス', to: '不透明' }))).toContain('不透明化');
  });

  it('replaces every occurrence in the field', () => {
    expect(text(one({ from: '積算', to: '計算' }))).not.toContain('積算');
  });
});
