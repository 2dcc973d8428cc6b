import { createHash } from 'node:crypto';
import { joined } from '../../model/column-lineage';
import { realColumns, loadTableDescription } from '../../model/csvw';
import type { Publisher } from '../../model/publisher';
import { type Row, type Table, type Value, descriptionOf } from '../../model/row';

/** A count of the wide sheet: whose it is, in the codes and words of the long table. */
interface Count {
  column: string;
  sex: string;
  sexName: string;
  band: string;
  bandName: string;
  from: number | null;
  to: number | null;
}

const SEXES: Readonly<Record<string, [code: string, name: string]>> = {
  population: ['T', '総数'],
  male: ['M', '男性'],
  female: ['F', '女性'],
};

/** Read from the names of the sheet's columns what each of them counts: `male_0_4`, `female_85_and_over`, `male`. */
function countsOf(wide: Table): Count[] {
  return realColumns(descriptionOf(wide)).flatMap(({ name }) => {
    const [, who, from, to, open] = /^(population|male|female)(?:_(\d+)_(?:(\d+)|(and_over)))?$/.exec(name) ?? [];
    const sex = SEXES[who ?? ''];
    if (!sex) return [];
    const [band, bandName] = bandOf(from, open === undefined ? to : undefined);
    return [
      {
        column: name,
        sex: sex[0],
        sexName: sex[1],
        band,
        bandName,
        from: from === undefined ? null : Number(from),
        to: to === undefined ? null : Number(to),
      },
    ];
  });
}

/**
 * Lay the wide population sheet out in length: one row an area, day, sex and age band. A cell without a value gives no
 * row. In IDs an area is told by its code; one without a code of its own (none, or one that several areas
 * share) by the beginning of its name's SHA-256, so that it stays the same in whatever order the rows come.
 */
export function populationLong(wide: Table, publisher: Publisher): Table {
  const counts = countsOf(wide);
  const name = `${wide.name}_long`;
  const own = ownCodes(wide.rows);
  return {
    name,
    rows: wide.rows.flatMap((row) => counts.flatMap((count) => observation(row, count, own, publisher))),
    description: { ...loadTableDescription('population_long'), url: `${name}.csv` },
    declaredIn: 'tables/population_long',
  };
}

/** Codes that stand for one area alone. */
function ownCodes(rows: Row[]): ReadonlySet<Value> {
  const areas = new Map<Value, Value>();
  const shared = new Set<Value>();
  for (const { area_code: code = null, area_name: name = null } of rows) {
    if (areas.has(code) && areas.get(code) !== name) shared.add(code);
    areas.set(code, name);
  }
  return new Set([...areas.keys()].filter((code) => code !== null && !shared.has(code)));
}

function observation(
  row: Row,
  { column, sex, sexName, band, bandName, from, to }: Count,
  own: ReadonlySet<Value>,
  publisher: Publisher,
): Row[] {
  const population: Value = row[column] ?? null;
  if (population === null) return [];
  const code = row['area_code'] ?? null;
  const area = own.has(code) ? code : createHash('sha256').update(String(row['area_name'])).digest('hex').slice(0, 8);
  return [
    {
      local_government_code: row['local_government_code'] ?? null,
      id: [String(row['survey_date']).replaceAll('-', ''), area, sex, band].join('_'),
      local_government_name:
        joined(
          [row['local_government_name'] ?? [row['prefecture_name'], row['municipality_name']]]
            .flat()
            .filter((part) => typeof part === 'string'),
        ) || publisher.name,
      survey_date: row['survey_date'] ?? null,
      area_code: row['area_code'] ?? null,
      area_name: row['area_name'] ?? null,
      sex,
      sex_name: sexName,
      age_band: band,
      age_band_name: bandName,
      age_from: from,
      age_to: to,
      population,
    },
  ];
}

/** Code and name of a band of ages; without a first age all of them, without a last one no end. */
function bandOf(from: string | undefined, to: string | undefined): [code: string, name: string] {
  if (from === undefined) return ['total', '総数'];
  return to === undefined ? [`${from}-`, `${from}歳以上`] : [`${from}-${to}`, `${from}-${to}歳`];
}
