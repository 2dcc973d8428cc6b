import { describe, expect, it } from '@jest/globals';
import { compileRule } from '../../../../pipeline/build/report/observe/pattern';
import { places } from '../../../../pipeline/build/report/observe/places';
import type { Row } from '../../../../pipeline/model/row';
import { realIndicators, realTables, rowsOf } from '../../../project';
import { isRow, reportLines } from '../../../report';
import { FIGURES } from './figures';

const { tables, corrected } = realTables();
const [observed] = corrected;
const indicators = rowsOf(tables, 'indicators');
const observations = rowsOf(tables, 'observations');
const list = realIndicators().value;

/** An observation in short: fiscal year (b baseline, t target, c change), value (~ approximate), its unit where it is not the indicator's. */
function short(row: Row, unit: unknown): string {
  const kind = { baseline: 'b', target: 't', actual: '', change: 'c' }[row['kind'] as string] as string;
  const upper = row['upper_value'] === null ? '' : `-${String(row['upper_value'])}`;
  return `${row['fiscal_year'] as number}${kind} ${row['approximate'] ? '~' : ''}${row['value'] as number}${upper}${row['unit_id'] === unit ? '' : ` ${row['unit_id'] as string}`}`;
}

it.each(FIGURES)('%s %s in %s: %s', (initiative, id, unit, values) => {
  expect(indicators.filter((row) => row['indicator_id'] === id)).toMatchObject([
    { initiative_id: initiative, unit_id: unit },
  ]);
  expect(
    observations
      .filter((row) => row['indicator_id'] === id)
      .map((row) => short(row, unit))
      .join(', '),
  ).toBe(values);
});

it('there are these 133 indicators with 250 observations, and no others', () => {
  expect([indicators.length, observations.length, list.indicators.length]).toEqual([133, 250, 133]);
});

describe('each observation', () => {
  it('has its value in its quote, and its quote in the published cell that it names', () => {
    for (const row of observations) {
      const { source_table, source_record, source_field, source_fiscal_year, quote, value } = row as Record<
        string,
        string | number
      >;
      const key = source_table === 'dx_plan_overview' ? 'overview_id' : 'initiative_id';
      const cell = tables
        .find((table) => table.name === source_table)
        ?.rows.find(
          (one) =>
            one[key] === source_record && (source_fiscal_year === null || one['fiscal_year'] === source_fiscal_year),
        );
      expect([row['id'], cell?.['source_line']]).toEqual([row['id'], row['source_line']]);
      expect(String(cell?.[source_field as string])).toContain(quote);
      const numbers = (
        String(quote)
          .normalize('NFKC')
          .match(/-?\d[\d,]*(\.\d+)?/g) ?? []
      ).map((text) => Number(text.replaceAll(',', '')));
      expect(numbers).toContain(value);
    }
  });

  it('is of an initiative that is no relisted one', () => {
    const relisted = rowsOf(tables, 'initiatives')
      .filter((row) => row['relisted'])
      .map((row) => row['initiative_id']);
    expect(relisted).toHaveLength(7);
    expect(observations.filter((row) => relisted.includes(row['initiative_id'] as string))).toEqual([]);
  });

  it('stands once a key', () => {
    const keys = observations.map((row) => [row['indicator_id'], row['fiscal_year'], row['kind']].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('periods are those that the text gives', () => {
  it.each<[string, number, string | null, string | null]>([
    ['tax-return-visitors', 2022, null, null],
    ['tax-return-visitors', 2023, '2024-02-16', '2024-03-15'],
    ['tax-return-visitors', 2024, '2025-02-17', '2025-03-17'],
    ['line-friends', 2024, null, '2025-03-31'],
    ['app-payment-amount', 2023, null, '2024-03-31'],
    ['app-payment-amount', 2024, null, null],
    ['chat-messages-surveyed', 2022, '2022-09-01', '2022-12-31'],
    ['chat-messages-monthly', 2023, '2024-01-01', '2024-03-31'],
    ['chat-messages-january', 2024, '2025-01-01', '2025-01-31'],
    ['chat-messages-february', 2024, '2025-02-01', '2025-02-28'],
    ['road-patrol-records', 2023, '2023-07-01', null],
    ['newsletter-languages', 2024, '2024-06-01', null],
    ['tabesuke-sales-total', 2024, '2022-09-01', '2024-12-31'],
    ['safety-mail-users', 2022, null, '2023-03-31'],
    ['line-posts', 2023, '2024-03-01', '2024-03-31'],
  ])('%s of fiscal %d: %s to %s', (id, year, start, end) => {
    expect(
      observations.filter(
        (row) => row['indicator_id'] === id && row['fiscal_year'] === year && row['kind'] === 'actual',
      ),
    ).toMatchObject([{ period_start: start, period_end: end }]);
  });
});

describe('progress', () => {
  // (actual - baseline) / (target - baseline), worked out by hand.
  it.each<[string, number, number | null]>([
    ['online-procedures', 2022, 35.7],
    ['online-procedures', 2024, 100],
    ['website-views', 2022, 129.6],
    ['website-views', 2024, -1514.6],
    ['promotion-views', 2024, 1148.8],
    ['citizen-programmes', 2024, 118.2],
    ['deposit-reply-days', 2022, 100],
    ['deposit-reply-days', 2023, null],
    ['line-friends', 2024, null],
    ['ict-courses', 2024, null],
  ])('%s in fiscal %d: %d', (id, year, progress) => {
    expect(
      observations.find(
        (row) => row['indicator_id'] === id && row['fiscal_year'] === year && row['kind'] === 'actual',
      )?.['progress'],
    ).toBe(progress);
  });

  it('is said of actuals alone', () => {
    expect(observations.filter((row) => row['kind'] !== 'actual' && row['progress'] !== null)).toEqual([]);
  });
});

describe('contradictions', () => {
  const notes = rowsOf(tables, 'quality_notes').filter((note) => note['kind'] === 'contradiction');

  it('are these, by eye, each with both figures and both lines', () => {
    expect(
      notes.map((note) => [note['record'], note['fiscal_year'], note['line'], note['before'], note['after']]),
    ).toEqual([
      ['2-7-11', 2022, 147, '780', '2023年度'],
      // 6 in R3 and 4 more make 10.
      ['1-1-1', 2022, 65, '11', '10'],
      // 244 and 38 more make 282, 276 and 40 more 316.
      ['2-2-5', 2023, 112, '276', '282'],
      ['2-2-5', 2024, 112, '322', '316'],
      // 57 + 138 + 111, 92 + 415 + 327, 68,610 + 294,820 + 310,350, 161,745 + 743,270 + 613,600.
      ['3-1-3', 2024, 195, '294', '306'],
      ['3-1-3', 2024, 195, '809', '834'],
      ['3-1-3', 2024, 195, '654,380', '673780'],
      ['3-1-3', 2024, 195, '1,476,715', '1518615'],
    ]);
    for (const note of notes) {
      expect(note['reason']).toMatch(/\d+行目.*\d+(行目|年度の値)/);
      expect(note['reason']).toContain(note['before']);
      expect(note['reason']).toContain(note['after']);
    }
  });

  it('a rounded figure that agrees is a note, and none of these', () => {
    expect(rowsOf(tables, 'quality_notes').filter((note) => note['kind'] === 'rounded')).toMatchObject([
      { record: '2-7-2', line: 132, before: '9,890', after: '9,900' },
    ]);
  });
});

describe('nothing is overlooked', () => {
  it("the scan's list is empty", () => {
    expect(observed?.overlooked).toEqual([]);
  });

  it('a number with a counter word in a row of the report is an observation of that line, but for these', () => {
    const relisted = new Set(
      observed?.report.initiatives.filter((initiative) => initiative.relisted).map((initiative) => initiative.line),
    );
    const counted =
      /(\d[\d,]*(?:\.\d+)?)(?=(?:千円|日程|手続|様式|業務|事業所|店舗|言語|週分|ヶ所|[件人部回%％円g台校冊枚頁倍歳本局])(?!目))/g;
    const left = reportLines.flatMap((line, index) => {
      if (!isRow(line) || relisted.has(index + 1)) return [];
      const known = new Set(
        observations
          .filter((row) => row['source_line'] === index + 1)
          .flatMap((row) => [row['value'], -(row['value'] as number), row['upper_value']]),
      );
      // The number and the measure of a row are no text of it.
      const text = line.split('\t').slice(2).join('\t').normalize('NFKC');
      return [...text.matchAll(counted)]
        .filter(([, number]) => !known.has(Number((number as string).replaceAll(',', ''))))
        .map(([number]) => `${index + 1}: ${number}`);
    });
    // The value of a prepaid card (1,000円分) is what is given, and no figure of a year.
    expect(left).toEqual(['69: 1,000']);
  });

  it('each ignore rule has a reason, and covers some number', () => {
    const texts = places((observed as NonNullable<typeof observed>).report).map((place) => place.folded);
    expect(list.ignore.length).toBeLessThan(20);
    for (const { text, reason } of list.ignore) {
      expect(reason).toMatch(/。$/);
      const find = compileRule(text);
      expect([text, texts.some((one) => find(one).length > 0)]).toEqual([text, true]);
    }
  });
});
