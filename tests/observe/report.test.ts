import { describe, expect, it } from '@jest/globals';
import { compileRule } from '../../pipeline/observe/pattern';
import { places } from '../../pipeline/observe/places';
import type { Row } from '../../pipeline/table/row';
import { realIndicators, realTables, rowsOf } from '../project';
import { isRow, reportLines } from '../report';

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

// Read off the printed report, initiative by initiative.
it.each<[initiative: string, id: string, unit: string, values: string]>([
  ['1-1-1', 'online-procedures', 'case', '2021b 6, 2022 11, 2023 20, 2024 20, 2026t 20'],
  ['1-1-1', 'online-procedures-new', 'case', '2022 4, 2023 1'],
  ['1-1-1', 'online-procedures-fire-new', 'case', '2023 8'],
  ['1-1-2', 'fire-forms', 'form', '2022t 8, 2023 8, 2026t 10'],
  ['1-1-2', 'fire-forms-added', 'form', '2023t 2'],
  ['1-1-2', 'fire-forms-registered', 'form', '2022 8'],
  ['1-1-2', 'fire-applications', 'case', '2024 8'],
  ['1-1-2', 'egov-forms', 'form', '2024 69'],
  ['1-1-3', 'moving-out-online', 'person', '2023 141, 2024 287, 2024c 2 ratio'],
  ['1-1-3', 'moving-out-online-monthly', 'person', '2022 35'],
  ['1-2-1', 'card-visits', 'time', '2023 17, 2024 9'],
  ['1-2-1', 'quo-cards', 'sheet', '2023 701'],
  ['1-2-1', 'card-post-offices', 'post_office', '2023t 4'],
  ['1-2-1', 'card-rate', 'percent', '2024 89.84'],
  ['1-2-2', 'certificates', 'copy', '2021 5855, 2022 9501, 2022c ~1.6 ratio, 2023 14034, 2023c ~1.5 ratio, 2024 14757, 2024c 723 case'],
  ['1-2-2', 'certificate-share', 'percent', '2021 14.7, 2022 19.6, 2023 27.8, 2024 31'],
  ['1-3-1', 'line-friends', 'person', '2023 1445, 2024 3585, 2026t 5000'],
  ['1-4-1', 'resident-system-incidents', 'case', '2026t 0'],
  ['1-4-2', 'automatic-imports', 'case', '2024 492'],
  ['1-4-3', 'tax-return-visitors', 'case', '2022 2720, 2023 2056, 2024 2083'],
  ['1-4-3', 'tax-return-reservations', 'case', '2022 51, 2023 23, 2024 25'],
  ['1-4-3', 'tax-return-reservation-share', 'percent', '2023 ~1, 2024 ~1'],
  ['1-4-3', 'etax-returns', 'case', '2024c ~450'],
  ['1-4-4', 'seat-reservations', 'case', '2024 124'],
  ['1-4-5', 'library-visitors', 'person', '2024 947'],
  ['1-4-5', 'library-borrowers', 'person', '2024 219'],
  ['1-4-5', 'library-loans', 'volume', '2024 996'],
  ['1-5-1', 'app-payments', 'case', '2023 2245, 2024 3364'],
  ['1-5-1', 'app-payment-amount', 'thousand_yen', '2023 40884, 2024 59150'],
  ['1-5-1', 'credit-payments', 'case', '2023 237, 2024 320'],
  ['1-5-1', 'credit-payment-amount', 'thousand_yen', '2023 8104, 2024 11221'],
  ['1-6-1', 'website-updates', 'case', '2022 2334'],
  ['1-6-1', 'website-views', 'case', '2021b 2863545, 2022 2923748, 2022c 60203, 2023 2316398, 2023c -607350, 2024 2159922, 2024c -156476, 2025t 2910000'],
  ['1-6-2', 'promotion-events', 'case', '2022 842, 2023 934, 2024 1016'],
  ['1-6-2', 'promotion-news', 'case', '2022 194, 2023 163, 2024 145'],
  ['1-6-2', 'promotion-views', 'case', '2021b 114131, 2022 134025, 2022c 19894, 2023 229135, 2023c 95110, 2024 238998, 2024c 9863, 2025t 125000'],
  ['1-6-3', 'sns-types', 'type', '2021b 2, 2026t 3'],
  ['1-6-3', 'facebook-posts', 'case', '2022 147, 2023 196, 2024 148'],
  ['1-6-3', 'youtube-videos', 'video', '2023 22'],
  ['1-6-3', 'line-posts', 'case', '2023 33'],
  ['1-6-3', 'line-messages', 'case', '2023 25, 2024 232'],
  ['1-6-3', 'line-voom', 'case', '2023 8, 2024 66'],
  ['1-6-4', 'citizen-programmes', 'case', '2021b 54, 2022 69, 2023 69, 2024 67, 2025t 65'],
  ['1-6-4', 'programme-weeks', 'week', '2022 53, 2023 52, 2024 52'],
  ['1-6-5', 'council-live-views', 'case', '2022 27009, 2023 26003, 2024 27176'],
  ['1-6-5', 'council-member-views', 'case', '2022 19870, 2023 25824, 2024 22331'],
  ['1-6-5', 'council-report-views', 'case', '2022 1149, 2023 1042, 2024 1088'],
  ['2-1-2', 'tax-data-links', 'case', '2022 0, 2023 0, 2024 0'],
  ['2-2-2', 'road-patrol-records', 'case', '2023 936, 2024 1379'],
  ['2-2-3', 'farmland-tablets', 'device', '2022 10, 2024 10'],
  ['2-2-3', 'farmland-committee-age', 'year_of_age', '2024 72'],
  ['2-2-4', 'library-tablets', 'device', '2022t 10, 2022 10, 2023 10, 2024 10'],
  ['2-2-4', 'library-tablet-loans', 'case', '2024 59'],
  ['2-2-5', 'care-network-offices', 'office', '2022 244, 2023 276, 2024 322'],
  ['2-2-5', 'care-network-new-offices', 'office', '2022 20, 2023 38, 2024 40'],
  ['2-3-1', 'rpa-scenarios', 'case', '2022 15, 2026t 20'],
  ['2-3-1', 'rpa-scenarios-in-use', 'case', '2022 7'],
  ['2-3-1', 'ai-minutes', 'case', '2024 225'],
  ['2-4-1', 'telework', 'case', '2022 78, 2024 26'],
  ['2-6-1', 'electronic-approval-share', 'percent', '2024 86.3'],
  ['2-6-4', 'income-inquiries', 'case', '2023 58, 2024 53'],
  ['2-7-1', 'internal-system-incidents', 'case', '2026t 0'],
  ['2-7-2', 'chat-users', 'person', '2022 ~400, 2023 ~400, 2024 ~400'],
  ['2-7-2', 'chat-messages-surveyed', 'case', '2022 ~25000'],
  ['2-7-2', 'chat-messages-monthly', 'case', '2023 ~6500, 2024 ~9890, 2024c ~3000'],
  ['2-7-2', 'chat-messages-january', 'case', '2024 9835'],
  ['2-7-2', 'chat-messages-february', 'case', '2024 9582'],
  ['2-7-2', 'chat-messages-march', 'case', '2024 10254'],
  ['2-7-3', 'regulation-pages', 'page', '2023 1744, 2024 1552'],
  ['2-7-4', 'cad-incidents', 'case', '2026t 0'],
  ['2-7-8', 'training-video-views', 'case', '2023 184'],
  ['2-7-8', 'training-participants', 'person', '2024 361'],
  ['2-7-8', 'training-elearning', 'person', '2024 33'],
  ['2-7-8', 'training-other', 'person', '2024 328'],
  ['2-7-8', 'training-security', 'person', '2024 65'],
  ['2-7-11', 'deposit-reply-days', 'day', '2021b ~30, 2022 ~2, 2023 ~2-3, 2026t ~2'],
  ['2-7-11', 'deposit-mailing-time-saved', 'percent', '2026t ~30'],
  ['2-7-11', 'deposit-inquiries', 'case', '2023 780, 2024 461'],
  ['2-7-13', 'utility-bills', 'case', '2024 350'],
  ['2-7-13', 'utility-slips', 'sheet', '2024 20'],
  ['2-7-13', 'utility-bills-telephone', 'case', '2024 130'],
  ['2-7-13', 'utility-bills-water', 'case', '2024 110'],
  ['2-7-13', 'utility-bills-power', 'case', '2024 110'],
  ['2-7-16', 'ambulance-records', 'case', '2022 ~2000, 2023 ~2000, 2024 ~2500'],
  ['2-7-18', 'hospital-system-failures', 'case', '2026t 0'],
  ['2-9-1', 'open-data-catalogue', 'case', '2024 80'],
  ['2-9-1', 'open-data-photos', 'case', '2024 29'],
  ['2-9-3', 'high-risk-guidance', 'person', '2023 60'],
  ['2-11-1', 'school-ipads', 'device', '2022 73'],
  ['2-11-1', 'school-routers', 'device', '2022 1'],
  ['2-11-1', 'school-computers', 'device', '2023 50'],
  ['2-11-1', 'ict-supporters', 'person', '2023 1'],
  ['2-11-1', 'take-home-tablets', 'time', '2022 17, 2023 53, 2024 143'],
  ['2-11-1', 'ict-useful-primary', 'percent', '2022 68.8, 2023 74.9'],
  ['2-11-1', 'ict-useful-junior-high', 'percent', '2022 68.2, 2023 70.1'],
  ['2-11-1', 'ict-understanding', 'percent', '2024 90.2'],
  ['2-11-2', 'digital-textbook-english-schools', 'school', '2022 8, 2023 11, 2024 11'],
  ['2-11-2', 'digital-textbook-arithmetic-schools', 'school', '2022 7, 2023 6, 2024 6'],
  ['2-11-2', 'digital-textbook-arithmetic-schools-all-years', 'school', '2022 1'],
  ['2-11-2', 'digital-textbook-mathematics-schools', 'school', '2023 1, 2024 1'],
  ['2-11-3', 'school-system-introduction-trainings', 'time', '2022 3'],
  ['2-11-3', 'school-system-trainings', 'time', '2022 14, 2023 6'],
  ['2-11-3', 'school-system-trainings-per-school', 'time', '2022 1'],
  ['2-11-3', 'school-system-surveys', 'time', '2023 3'],
  ['2-11-3', 'staff-meetings-saved', 'time', '2024 ~20'],
  ['2-12-1', 'malware-found', 'case', '2024 0'],
  ['2-12-1', 'phishing-events', 'case', '2024 2'],
  ['2-6-6', 'waterworks-register-updates', 'time', '2026t 1'],
  ['3-1-2', 'newsletter-languages', 'language', '2023 3, 2024 10'],
  ['3-1-3', 'tabesuke-shops-total', 'shop', '2024 6'],
  ['3-1-3', 'tabesuke-shops', 'shop', '2022 5, 2024 1'],
  ['3-1-3', 'tabesuke-listings-total', 'case', '2024 294'],
  ['3-1-3', 'tabesuke-listings', 'case', '2022 57, 2023 138, 2024 111'],
  ['3-1-3', 'tabesuke-deals-total', 'case', '2024 809'],
  ['3-1-3', 'tabesuke-deals', 'case', '2022 92, 2023 415, 2024 327'],
  ['3-1-3', 'tabesuke-food-saved-total', 'gram', '2024 654380'],
  ['3-1-3', 'tabesuke-food-saved', 'gram', '2022 68610, 2023 294820, 2024 310350'],
  ['3-1-3', 'tabesuke-sales-total', 'yen', '2024 1476715'],
  ['3-1-3', 'tabesuke-sales', 'yen', '2022 161745, 2023 743270, 2024 613600'],
  ['3-1-4', 'ict-courses', 'time', '2024 16, 2026t 20'],
  ['3-1-4', 'ict-courses-campus', 'time', '2024 15'],
  ['3-1-4', 'ict-courses-community', 'time', '2024 1'],
  ['3-2-2', 'farmland-map-links', 'percent', '2023 87'],
  ['3-2-3', 'history-site-renewal', 'case', '2023t 1'],
  ['3-4-1', 'library-wifi-hours', 'hour', '2024 2'],
  ['3-5-1', 'disaster-speakers', 'place', '2024 5'],
  ['3-5-2', 'safety-mails', 'case', '2022 121, 2023 121, 2024 149'],
  ['3-5-2', 'safety-mail-users', 'person', '2022 4917, 2023 4831, 2024 4795'],
  ['3-5-2', 'school-mails', 'case', '2023 1340'],
  ['3-5-2', 'school-mail-users', 'person', '2023 6429, 2024 6429'],
  ['3-6-1', 'digital-divide-courses', 'time', '2024 23, 2026t 20'],
  ['3-6-1', 'digital-divide-courses-campus', 'time', '2024 4'],
  ['3-6-1', 'digital-divide-courses-community', 'time', '2024 19'],
])('%s %s in %s: %s', (initiative, id, unit, values) => {
  expect(indicators.filter((row) => row['indicator_id'] === id)).toMatchObject([{ initiative_id: initiative, unit_id: unit }]);
  expect(observations.filter((row) => row['indicator_id'] === id).map((row) => short(row, unit)).join(', ')).toBe(values);
});

it('there are these 133 indicators with 250 observations, and no others', () => {
  expect([indicators.length, observations.length, list.indicators.length]).toEqual([133, 250, 133]);
});

describe('each observation', () => {
  it('has its value in its quote, and its quote in the published cell that it names', () => {
    for (const row of observations) {
      const { source_table, source_record, source_field, source_fiscal_year, quote, value } = row as Record<string, string | number>;
      const key = source_table === 'dx_plan_overview' ? 'overview_id' : 'initiative_id';
      const cell = tables.find((table) => table.name === source_table)?.rows
        .find((one) => one[key] === source_record && (source_fiscal_year === null || one['fiscal_year'] === source_fiscal_year));
      expect([row['id'], cell?.['source_line']]).toEqual([row['id'], row['source_line']]);
      expect(String(cell?.[source_field as string])).toContain(quote);
      const numbers = (String(quote).normalize('NFKC').match(/-?\d[\d,]*(\.\d+)?/g) ?? []).map((text) => Number(text.replaceAll(',', '')));
      expect(numbers).toContain(value);
    }
  });

  it('is of an initiative that is no relisted one', () => {
    const relisted = rowsOf(tables, 'initiatives').filter((row) => row['relisted']).map((row) => row['initiative_id']);
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
    ['tax-return-visitors', 2022, null, null], ['tax-return-visitors', 2023, '2024-02-16', '2024-03-15'], ['tax-return-visitors', 2024, '2025-02-17', '2025-03-17'],
    ['line-friends', 2024, null, '2025-03-31'], ['app-payment-amount', 2023, null, '2024-03-31'], ['app-payment-amount', 2024, null, null],
    ['chat-messages-surveyed', 2022, '2022-09-01', '2022-12-31'], ['chat-messages-monthly', 2023, '2024-01-01', '2024-03-31'], ['chat-messages-january', 2024, '2025-01-01', '2025-01-31'],
    ['chat-messages-february', 2024, '2025-02-01', '2025-02-28'], ['road-patrol-records', 2023, '2023-07-01', null], ['newsletter-languages', 2024, '2024-06-01', null],
    ['tabesuke-sales-total', 2024, '2022-09-01', '2024-12-31'], ['safety-mail-users', 2022, null, '2023-03-31'], ['line-posts', 2023, '2024-03-01', '2024-03-31'],
  ])('%s of fiscal %d: %s to %s', (id, year, start, end) => {
    expect(observations.filter((row) => row['indicator_id'] === id && row['fiscal_year'] === year && row['kind'] === 'actual')).toMatchObject([{ period_start: start, period_end: end }]);
  });
});

describe('progress', () => {
  // (actual - baseline) / (target - baseline), worked out by hand.
  it.each<[string, number, number | null]>([
    ['online-procedures', 2022, 35.7], ['online-procedures', 2024, 100], ['website-views', 2022, 129.6], ['website-views', 2024, -1514.6], ['promotion-views', 2024, 1148.8],
    ['citizen-programmes', 2024, 118.2], ['deposit-reply-days', 2022, 100], ['deposit-reply-days', 2023, null], ['line-friends', 2024, null], ['ict-courses', 2024, null],
  ])('%s in fiscal %d: %d', (id, year, progress) => {
    expect(observations.find((row) => row['indicator_id'] === id && row['fiscal_year'] === year && row['kind'] === 'actual')?.['progress']).toBe(progress);
  });

  it('is said of actuals alone', () => {
    expect(observations.filter((row) => row['kind'] !== 'actual' && row['progress'] !== null)).toEqual([]);
  });
});

describe('contradictions', () => {
  const notes = rowsOf(tables, 'quality_notes').filter((note) => note['kind'] === 'contradiction');

  it('are these, by eye, each with both figures and both lines', () => {
    expect(notes.map((note) => [note['record'], note['fiscal_year'], note['line'], note['before'], note['after']])).toEqual([
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
      expect(note['reason']).toContain(note['before'] as string);
      expect(note['reason']).toContain(note['after'] as string);
    }
  });

  it('a rounded figure that agrees is a note, and none of these', () => {
    expect(rowsOf(tables, 'quality_notes').filter((note) => note['kind'] === 'rounded')).toMatchObject([{ record: '2-7-2', line: 132, before: '9,890', after: '9,900' }]);
  });
});

describe('nothing is overlooked', () => {
  it('the scan\'s list is empty', () => {
    expect(observed?.overlooked).toEqual([]);
  });

  it('a number with a counter word in a row of the report is an observation of that line, but for these', () => {
    const relisted = new Set(observed?.report.initiatives.filter((initiative) => initiative.relisted).map((initiative) => initiative.line));
    const counted = /(\d[\d,]*(?:\.\d+)?)(?=(?:千円|日程|手続|様式|業務|事業所|店舗|言語|週分|ヶ所|[件人部回%％円g台校冊枚頁倍歳本局])(?!目))/g;
    const left = reportLines.flatMap((line, index) => {
      if (!isRow(line) || relisted.has(index + 1)) return [];
      const known = new Set(observations.filter((row) => row['source_line'] === index + 1).flatMap((row) => [row['value'], -(row['value'] as number), row['upper_value']]));
      // The number and the measure of a row are no text of it.
      const text = line.split('\t').slice(2).join('\t').normalize('NFKC');
      return [...text.matchAll(counted)].filter(([, number]) => !known.has(Number((number as string).replaceAll(',', '')))).map(([number]) => `${index + 1}: ${number}`);
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
