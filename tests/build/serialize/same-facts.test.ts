import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csvwMetadata } from '../../../pipeline/build/describe/csvw';
import { describeDataset } from '../../../pipeline/build/describe/dataset';
import type { Row, Table } from '../../../pipeline/model/row';
import { unguardFormula } from '../../../pipeline/text/formula';
import { base, realTables } from '../../project';
import { csv2rdf } from './csv2rdf';
import { passages, readings, written } from './memory';

const { source, tables } = realTables();
const metadata = (table: Table) =>
  JSON.parse(JSON.stringify(csvwMetadata(describeDataset(table, source, new Map())))) as Parameters<typeof csv2rdf>[1];

describe.each([
  ...tables.map((table): [string, Table] => [table.name, table]),
  ['formulas and hostile texts', passages(['=1+1', '－', "'=1", '@x', '-5', '"a", b', '\\', '𠮷', ' =x'])],
])('%s', (_, table) => {
  const files = written(table);
  const csv = files['csv'] as string;

  it("csv2rdf over the CSV and its description gives the table's graph, no triple more or less", async () => {
    const expected = [...csv2rdf(csv, metadata(table))].sort();
    for (const [reader, keys] of Object.entries({
      ...(await readings('nt', files['nt'] as string)),
      ...(await readings('ttl', files['ttl'] as string)),
    }))
      expect([reader, keys]).toEqual([reader, expected]);
  });

  it('JSON-LD holds the same', async () => {
    const expected = [...csv2rdf(csv, metadata(table))].sort();
    for (const [reader, keys] of Object.entries(await readings('jsonld', files['jsonld'] as string)))
      expect([reader, keys]).toEqual([reader, expected]);
  });

  it('JSON is the CSV, cell by cell', () => {
    const [, ...records] = parse(csv, { bom: true, record_delimiter: '\r\n' });
    const rows = JSON.parse(files['json'] as string) as Row[];
    const cells = rows.map((row) =>
      Object.values(row).map((value) => {
        if (value === null) return '';
        if (value === true) return '1';
        return Array.isArray(value) ? value.join(';') : String(value);
      }),
    );
    expect(cells).toEqual(records.map((record) => record.map(unguardFormula)));
    expect(rows).toEqual(table.rows.map((row) => JSON.parse(JSON.stringify(row)) as Row));
  });
});

describe("an initiative's facts in the graph", () => {
  const initiative = `${base}dx_plan/initiative/2-8-2`;
  const assessment = `${base}dx_plan/assessment/2024/2-8-2`;
  const voc = `${base}vocabulary/`;

  it.each<[string, string, string]>([
    ['name', `${initiative} http://purl.org/dc/terms/title`, '"図書館情報システムの運用"@ja'],
    ['measure', `${initiative} ${voc}measure`, `<${base}dx_plan/measure/2-8>`],
    [
      'policy of the measure',
      `${base}dx_plan/measure/2-8 http://www.w3.org/2004/02/skos/core#broader`,
      `<${base}dx_plan/policy/2>`,
    ],
    ['original', `${initiative} ${voc}repeats`, `<${base}dx_plan/initiative/1-1-4>`],
    ['rating, of the year', `${assessment} ${voc}rating`, `<${base}dx_plan/rating/A>`],
    ['department, of the year', `${assessment} ${voc}departmentName`, '"教育委員会事務局図書館"@ja'],
    ['relisted', `${assessment} ${voc}relisted`, '"true"^^http://www.w3.org/2001/XMLSchema#boolean'],
    ['whose assessment', `${assessment} ${voc}initiative`, `<${initiative}>`],
    [
      'where it stands',
      `${assessment} http://www.w3.org/ns/prov#wasDerivedFrom`,
      `<${base}dx_plan/report/2024/line/162>`,
    ],
    ['type', `${initiative} http://www.w3.org/1999/02/22-rdf-syntax-ns#type`, `<${voc}Initiative>`],
  ])('%s', async (_, subject, object) => {
    const table = tables[0] as Table;
    const { n3 = [] } = await readings(
      'nt',
      written({ ...table, rows: table.rows.filter((row) => row['initiative_id'] === '2-8-2') })['nt'] as string,
    );
    expect(n3).toContain(`${subject} ${object}`);
  });

  it('its own IRI holds no year', () => {
    expect(initiative).not.toContain('2024');
  });
});
