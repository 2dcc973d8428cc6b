import { describe, expect, it } from '@jest/globals';
import { Parser } from 'n3';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { findStandard } from '../../../pipeline/build/source/standard-source';
import { type Column, datatypeOf, header } from '../../../pipeline/model/csvw';
import { csv, rightRows } from '../../check/sheets';
import { data, workbook } from '../../formats/xlsx/write';
import { encode } from '../../open-data-list/lists';
import { build, errorsOf, projectCopy, stopsOf } from '../../project';
import { addStandard, emptyProject } from './folder';

const aed = findStandard('aed', '2026', { file: '' });
const right = rightRows(aed);
const at = (title: string): number => aed.columns.map(header).indexOf(title);
/** The right rows with one cell changed; row 1 is the first below the header. */
const cell = (row: number, title: string, value: string): string[][] =>
  right.map((cells, index) => (index === row ? cells.with(at(title), value) : cells));
const wider = (title: string, values: string[]): string[][] =>
  right.map((cells, index) => [...cells, index === 0 ? title : (values[index - 1] ?? '')]);
const FILE = 'datasets/aed/aed.csv';
const YAML = 'datasets/aed/source.yaml';

/** Build an AED sheet of these rows alone. */
async function built(
  rows: string[][] | string | Buffer,
  yaml?: (text: string) => string,
): Promise<{ status: number; errors: string[]; warnings: string[]; dist: string }> {
  const project = emptyProject();
  addStandard(project, 'aed', '2026', Buffer.isBuffer(rows) ? '' : rows, yaml ? { yaml } : {});
  if (Buffer.isBuffer(rows)) fs.writeFileSync(path.join(project, FILE), rows);
  const dist = path.join(project, 'dist');
  const { status, issues } = await build({ from: project, out: dist, all: true });
  const warnings = issues
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, where }) => `${code} ${where.file}:${where.line}`)
    .filter((line) => !line.startsWith('BASE_IRI'));
  return { status, errors: stopsOf(issues), warnings, dist };
}
const json = (dist: string): Record<string, unknown>[] =>
  JSON.parse(fs.readFileSync(path.join(dist, '242101_aed/242101_aed.json'), 'utf8')) as Record<string, unknown>[];
const text = (dist: string, extension: string): string =>
  fs.readFileSync(path.join(dist, `242101_aed/242101_aed.${extension}`), 'utf8');

describe('what stops a run, with its line', () => {
  it.each<[string, string[][], ((text: string) => string) | undefined, number, string[]]>([
    [
      'a value that the check calls wrong',
      cell(1, '小児対応設備の有無', 'あり'),
      undefined,
      1,
      [`DATASET_NOT_RIGHT ${FILE}`, `VALUE_NOT_LISTED ${FILE}:2`],
    ],
    [
      'an ID that stands twice',
      cell(2, 'ID', '242101-1'),
      undefined,
      1,
      [`DATASET_NOT_RIGHT ${FILE}`, `ID_DOUBLED ${FILE}:3`],
    ],
    ['an ID that is empty', cell(2, 'ID', ''), undefined, 1, [`KEY_EMPTY ${FILE}:3`, `DATASET_NOT_RIGHT ${FILE}`]],
    [
      'a code that is empty',
      cell(3, '全国地方公共団体コード', ''),
      undefined,
      1,
      [`KEY_EMPTY ${FILE}:4`, `DATASET_NOT_RIGHT ${FILE}`],
    ],
    [
      'a time that no format takes',
      cell(2, '終了時間', '24:00'),
      undefined,
      1,
      [`CELL_UNFIT ${FILE}:3`, `DATASET_NOT_RIGHT ${FILE}`],
    ],
    [
      'a number with a zero before it',
      cell(2, '高度の値', '012.5'),
      undefined,
      1,
      [`CELL_UNFIT ${FILE}:3`, `DATASET_NOT_RIGHT ${FILE}`],
    ],
    [
      'blanks around a name',
      cell(1, '名称', ' 市役所'),
      undefined,
      1,
      [`CELL_BLANKS ${FILE}:2`, `DATASET_NOT_RIGHT ${FILE}`],
    ],
    [
      'a column that is not described',
      wider('点検日', ['2026-04-01']),
      undefined,
      1,
      [`COLUMN_UNKNOWN ${FILE}:1`, `DATASET_NOT_RIGHT ${FILE}`],
    ],
    [
      'a column that is described, and not there',
      right,
      (yaml) => `${yaml}columns:\n  - { title: 点検日, name: inspected, en: inspected, description: 点検した日。 }\n`,
      1,
      [`COLUMN_NOT_FOUND ${YAML}:36`],
    ],
    [
      'a column of the standard described again',
      right,
      (yaml) => `${yaml}columns:\n  - { title: 備考, name: inspected, en: inspected, description: 点検した日。 }\n`,
      1,
      [`COLUMN_NOT_FOUND ${YAML}:36`],
    ],
    [
      "a column of one's own under a name of the standard",
      wider('予備', ['1']),
      (yaml) => `${yaml}columns:\n  - { title: 予備, name: remarks, en: spare, description: 予備の数。 }\n`,
      1,
      [`COLUMN_NAMED_TWICE ${YAML}:36`],
    ],
    [
      "two columns of one's own under one title",
      wider('予備', ['1']),
      (yaml) =>
        `${yaml}columns:\n  - { title: 予備, name: spare, en: spare, description: 予備の数。 }\n  - { title: 予備, name: spare_too, en: spare, description: 予備の数。 }\n`,
      1,
      [`COLUMN_NAMED_TWICE ${YAML}:37`],
    ],
    [
      'a period that ends before it begins',
      right,
      (yaml) => yaml.replace('start: "2026-04-01"', 'start: "2026-05-01"'),
      2,
      [`DATES_REVERSED ${YAML}:22`],
    ],
    [
      'days that the calendar does not have',
      right,
      (yaml) =>
        yaml.replace('issued: "2026-11-22"', 'issued: "2026-11-31"').replace('end: "2026-04-30"', 'end: "2026-04-31"'),
      2,
      [`DATE_UNREAL ${YAML}:18`, `DATE_UNREAL ${YAML}:22`],
    ],
    [
      'the earlier generation',
      rightRows(findStandard('aed', 'legacy', { file: '' })),
      undefined,
      1,
      [`STANDARD_OTHER_FORM ${FILE}:1`],
    ],
    [
      'the file of another dataset',
      rightRows(findStandard('event', 'legacy', { file: '' })),
      undefined,
      1,
      [`STANDARD_ANOTHER ${FILE}:1`],
    ],
    [
      'the file of another dataset of which nothing is required',
      rightRows(findStandard('garbage_separation', '2026', { file: '' })),
      undefined,
      1,
      [`STANDARD_ANOTHER ${FILE}:1`],
    ],
    [
      'a description that is not filled in',
      right,
      (yaml) => yaml.replace('contact: 総務課', 'contact: ""').replace('start: "2026-04-01"', 'start: ""'),
      2,
      [`SOURCE_UNFILLED ${YAML}:16`, `SOURCE_UNFILLED ${YAML}:22`],
    ],
    [
      'a dataset that there is not',
      right,
      (yaml) => yaml.replace('standard_dataset: aed', 'standard_dataset: aeds'),
      2,
      [`STANDARD_UNNAMED ${YAML}:3`],
    ],
    [
      'a generation that is not described',
      right,
      (yaml) =>
        yaml
          .replace('standard_dataset: aed', 'standard_dataset: garbage_separation')
          .replace('generation: "2026"', 'generation: "legacy"'),
      2,
      [`GENERATION_UNKNOWN ${YAML}:3`],
    ],
    [
      'a file that is not there',
      right,
      (yaml) => yaml.replace('file: aed.csv', 'file: other.csv'),
      2,
      [`FILE_MISSING ${YAML}:8`],
    ],
    [
      'a file in another folder',
      right,
      (yaml) => yaml.replace('file: aed.csv', 'file: ../publisher.yaml'),
      2,
      [`CONFIG_INVALID ${YAML}:8`],
    ],
    [
      'a file that is no table',
      right,
      (yaml) => yaml.replace('file: aed.csv', 'file: source.yaml'),
      2,
      [`FILE_NOT_READ ${YAML}:8`],
    ],
    [
      'a key misspelt',
      right,
      (yaml) => yaml.replace('contact:', 'contacts:'),
      2,
      [`CONFIG_INVALID ${YAML}:1`, `CONFIG_INVALID ${YAML}:16`],
    ],
  ])('%s', async (_, rows, yaml, status, errors) => {
    const { dist, ...found } = await built(rows, yaml);
    expect([found.status, found.errors.sort()]).toEqual([status, errors.sort()]);
    expect(fs.existsSync(dist)).toBe(false);
  });
});

describe('what is published as the file has it', () => {
  it('zeros at the end of a coordinate: in CSV and RDF as written, in JSON the number', async () => {
    const { dist, status } = await built(cell(1, '緯度', '34.855800'));
    expect([status, json(dist)[0]?.['latitude']]).toEqual([0, 34.8558]);
    expect(text(dist, 'csv')).toContain(',34.855800,');
    expect(text(dist, 'ttl')).toContain('"34.855800"^^xsd:decimal');
    expect(text(dist, 'geojson')).toContain('"coordinates":[136.451667,34.855800]');
  });

  it.each(['緯度', '経度'])('a row without %s is a feature without a place', async (title) => {
    const { dist } = await built(cell(2, title, ''));
    const { features } = JSON.parse(text(dist, 'geojson')) as { features: { geometry: object | null }[] };
    expect(features.map(({ geometry }) => geometry === null)).toEqual([false, true, false]);
  });

  it("a column of one's own, where it is described: with its type, its unit and a term of its own", async () => {
    const yaml = (before: string): string =>
      `${before}columns:\n  - { title: 充電量, name: charge, en: charge, description: 電池の残り。, datatype: integer, unit: パーセント }\n`;
    const { dist, status } = await built(wider('充電量', ['90', '', '100']), yaml);
    expect([status, json(dist).map((row) => row['charge'])]).toEqual([0, [90, null, 100]]);
    expect(text(dist, 'csv')).toBe(csv(wider('充電量', ['90', '', '100'])));
    expect(text(dist, 'nt')).toContain('/vocabulary/aed/charge> "90"^^<http://www.w3.org/2001/XMLSchema#integer>');
    const labels = new Parser()
      .parse(fs.readFileSync(path.join(dist, 'vocabulary.ttl'), 'utf8'))
      .filter(
        ({ subject, predicate }) =>
          subject.value.endsWith('/vocabulary/aed/charge') && predicate.value.endsWith('#label'),
      );
    expect(labels.map(({ object }) => object.value).sort()).toEqual(['charge', '充電量']);
  });

  it.each<[string, string | Buffer, string[]]>([
    ['LF and no BOM', csv(right).slice(1).replaceAll('\r\n', '\n'), []],
    ['CP932', encode(csv(right).slice(1), 'cp932'), [`CSV_ENCODING ${FILE}:1`]],
    [
      'headers in another spelling and columns in another order',
      csv(right.map((cells, index) => [...(index === 0 ? cells.with(at('備考'), '備　考') : cells)].reverse())),
      [],
    ],
    [
      'blank rows and columns that a spreadsheet leaves',
      csv([...right.map((cells) => [...cells, '']), right[0]!.map(() => '').concat('')]),
      [],
    ],
    [
      'a row of blanks',
      csv([...right, right[0]!.map((_, index) => (index < 2 ? '\u3000' : ''))]),
      [`ROW_BLANK ${FILE}:5`],
    ],
  ])('%s: published in the right form all the same', async (_, content, warned) => {
    const { dist, status, warnings } = await built(content);
    expect([status, text(dist, 'csv')]).toEqual([0, csv(right)]);
    for (const warning of warned) expect(warnings).toContain(warning);
  });

  it('what the check warns of stands in the quality report, with file and line', async () => {
    const { dist, warnings } = await built(cell(2, '名称', '㈱亀山'));
    expect(warnings).toEqual([`CHARACTER_DEPENDENT ${FILE}:3`]);
    expect(fs.readFileSync(path.join(dist, 'quality-report.md'), 'utf8')).toContain('CHARACTER_DEPENDENT');
  });

  it('rows of another local government are told, once', async () => {
    const { status, warnings } = await built(cell(2, '全国地方公共団体コード', '242080'));
    expect([status, warnings]).toEqual([0, [`CODE_OF_ANOTHER ${FILE}:3`]]);
  });

  it('an ID of another local government may be one of ours: the key is code and ID', async () => {
    const { status, errors, dist } = await built(
      right.map((cells, index) =>
        index === 2
          ? cells.with(at('全国地方公共団体コード'), '242080').with(at('ID'), right[1]?.[at('ID')] as string)
          : cells,
      ),
    );
    expect([status, errors]).toEqual([0, []]);
    expect(json(dist)).toHaveLength(3);
  });
});

describe('an Excel workbook', () => {
  const isNumber = (column: number): boolean => /integer|decimal/.test(datatypeOf(aed.columns[column] as Column).base);
  const inExcel = (yaml: string): string => yaml.replace('file: aed.csv', 'file: aed.xlsx');
  /** Build from a workbook of these sheets, beside the empty CSV. */
  async function fromWorkbook(...sheets: string[][][]): Promise<Awaited<ReturnType<typeof built>>> {
    const project = emptyProject();
    addStandard(project, 'aed', '2026', [right[0] as string[]], { yaml: inExcel });
    fs.writeFileSync(
      path.join(project, 'datasets/aed/aed.xlsx'),
      workbook({
        sheets: sheets.map((rows) => ({
          xml: data(
            rows.map((cells) =>
              cells.map((value, column) => (isNumber(column) && /^[\d.]+$/.test(value) ? Number(value) : value)),
            ),
          ),
        })),
      }),
    );
    const dist = path.join(project, 'dist');
    const { status, issues } = await build({ from: project, out: dist, all: true });
    return { status, errors: errorsOf(issues), warnings: [], dist };
  }

  it('of one table comes to the same files as the CSV', async () => {
    const { status, errors, dist } = await fromWorkbook(right);
    expect([status, errors]).toEqual([0, []]);
    expect(text(dist, 'csv')).toBe(csv(right));
  });

  it('of one table with an empty sheet before it, too', async () => {
    const { status, errors, dist } = await fromWorkbook([], right);
    expect([status, errors]).toEqual([0, []]);
    expect(text(dist, 'csv')).toBe(csv(right));
  });

  it('of one table behind a cover of titles, too: its rows are the table, nothing of the cover', async () => {
    const { status, errors, dist } = await fromWorkbook([['AED設置箇所一覧'], ['亀山市'], ['令和8年4月1日']], right);
    expect([status, errors]).toEqual([0, []]);
    expect(text(dist, 'csv')).toBe(csv(right));
  });

  it('of two tables ends the run', async () => {
    const { status, errors } = await fromWorkbook(right, rightRows(aed));
    expect([status, errors]).toEqual([1, expect.arrayContaining([`DATASET_NOT_RIGHT datasets/aed/aed.xlsx`])]);
  });
});

describe('several sources', () => {
  it('a folder that is still empty keeps no other from being made', async () => {
    const project = projectCopy();
    addStandard(project, 'tourism', 'legacy', [], { yaml: () => 'standard_dataset: tourism\n' });
    expect(await build({ from: project, out: path.join(project, 'dist'), source: 'tourism' })).toMatchObject({
      status: 2,
    });
    fs.rmSync(path.join(project, 'datasets/tourism'), { recursive: true });
    addStandard(
      project,
      'tourism',
      'legacy',
      csv([rightRows(findStandard('tourism', 'legacy', { file: '' }))[0] as string[]]),
      { yaml: (yaml) => yaml.replace('contact: 総務課', 'contact: ""') },
    );
    fs.rmSync(path.join(project, 'datasets/dx_plan'), { recursive: true });
    const { status, issues } = await build({ from: project, out: path.join(project, 'dist'), all: true });
    expect([status, issues.map(({ code, where }) => `${code} ${where.file}:${where.line}`)]).toEqual([
      0,
      ['BASE_IRI_RESERVED datasets/publisher.yaml:7', 'DATASET_EMPTY datasets/tourism/tourism.csv:1'],
    ]);
    expect(fs.readdirSync(path.join(project, 'dist'))).toContain('999997_aed');
    expect(fs.readdirSync(path.join(project, 'dist'))).not.toContain('242101_tourism');
  });

  it('an empty one alone makes nothing, and says so', async () => {
    const project = emptyProject();
    addStandard(project, 'aed', '2026', [right[0] as string[]]);
    const { status, issues } = await build({ from: project, out: path.join(project, 'dist'), source: 'aed' });
    expect([status, errorsOf(issues)]).toEqual([1, ['NOTHING_MADE datasets']]);
  });

  it('two that would make one table end the run', async () => {
    const project = emptyProject();
    addStandard(project, 'aed', '2026', right, {
      name: 'aed_schools',
      yaml: (yaml) => yaml.replace('name: aed_schools', 'name: aed'),
    });
    addStandard(project, 'aed', '2026', right);
    const { status, issues } = await build({ from: project, out: path.join(project, 'dist'), all: true });
    expect([status, errorsOf(issues)]).toEqual([2, ['TABLE_NAMED_TWICE datasets/aed_schools/source.yaml:1']]);
  });

  it('a folder without a description is told', async () => {
    const project = emptyProject();
    addStandard(project, 'aed', '2026', right);
    fs.mkdirSync(path.join(project, 'datasets/forgotten'));
    const { status, issues } = await build({ from: project, out: path.join(project, 'dist'), all: true });
    expect([status, issues.map(({ code, where }) => `${code} ${where.file}`)]).toEqual([
      0,
      ['SOURCE_UNDESCRIBED datasets/forgotten', 'BASE_IRI_RESERVED datasets/publisher.yaml'],
    ]);
  });
});
