import { describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { readPublisher } from '../../../pipeline/build/source/publisher';
import { readSource } from '../../../pipeline/build/source/source';
import { hasError } from '../../../pipeline/core/gate';
import { UsageError } from '../../../pipeline/core/usage-error';
import type { Issue } from '../../../pipeline/issues/issue';
import { isReserved } from '../../../pipeline/model/publisher';
import { base, effectsWith, errorsOf, projectCopy } from '../../project';
import { city } from '../../report';

/** Read a copy of the project in which files were changed; a null takes the file away. */
function reading(changes: Record<string, ((text: string) => string) | null>): { status: number; issues: Issue[] } {
  const folder = projectCopy();
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(folder, 'datasets', name);
    if (change === null) fs.rmSync(file);
    else fs.writeFileSync(file, change(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''));
  }
  try {
    const { issues } = readSource(effectsWith(), path.join(folder, 'datasets'), 'dx_plan').found;
    return { status: hasError(issues) ? 1 : 0, issues };
  } catch (error) {
    if (error instanceof UsageError) return { status: 2, issues: error.issues };
    throw error;
  }
}
const [publisher, source, report] = ['publisher.yaml', 'dx_plan/source.yaml', 'dx_plan/reports/2024.txt'];

describe('a configuration that is wrong ends the run, with file and line', () => {
  it.each<[string, string, (text: string) => string, string[]]>([
    [
      'YAML that is none',
      publisher,
      (text) => text.replace('name: 三重県亀山市', 'name: "三重県亀山市'),
      ['CONFIG_INVALID datasets/publisher.yaml'],
    ],
    [
      'a key twice',
      publisher,
      (text) => text.replace('prefecture: 三重県', 'prefecture: 三重県\nprefecture: 三重県'),
      ['CONFIG_INVALID datasets/publisher.yaml:6'],
    ],
    [
      'a tab for an indent',
      publisher,
      (text) => text.replace('  label:', '\tlabel:'),
      ['CONFIG_INVALID datasets/publisher.yaml'],
    ],
    [
      'a key missing',
      publisher,
      (text) => text.replace(/^prefecture.*\n/m, ''),
      ['CONFIG_INVALID datasets/publisher.yaml'],
    ],
    [
      'a key misspelt',
      publisher,
      (text) => text.replace('prefecture:', 'prefectures:'),
      ['CONFIG_INVALID datasets/publisher.yaml'],
    ],
    [
      'a code as a number',
      publisher,
      (text) => text.replace('"242101"', '242101'),
      ['CONFIG_INVALID datasets/publisher.yaml:2'],
    ],
    [
      'a code without its check digit',
      publisher,
      (text) => text.replace('"242101"', '"24210"'),
      ['CONFIG_INVALID datasets/publisher.yaml:2'],
    ],
    [
      'a base without its slash',
      publisher,
      (text) => text.replace('mie.example/', 'mie.example'),
      ['CONFIG_INVALID datasets/publisher.yaml:7'],
    ],
    [
      'a date that is none',
      source,
      (text) => text.replace('issued: "2026-11-22"', 'issued: "2026-13-22"'),
      ['CONFIG_INVALID datasets/dx_plan/source.yaml:9'],
    ],
    [
      'a date in another notation',
      source,
      (text) => text.replace('modified: "2026-11-22"', 'modified: 令和8年11月22日'),
      ['CONFIG_INVALID datasets/dx_plan/source.yaml:10'],
    ],
    [
      'a day that the calendar does not have',
      source,
      (text) => text.replace('modified: "2026-11-22"', 'modified: "2027-02-29"'),
      ['DATE_UNREAL datasets/dx_plan/source.yaml:10'],
    ],
    [
      'a change before the first publication',
      source,
      (text) => text.replace('modified: "2026-11-22"', 'modified: "2026-11-21"'),
      ['DATES_REVERSED datasets/dx_plan/source.yaml:10'],
    ],
    [
      'a hash that is cut',
      source,
      (text) => text.replace(/(sha256: .{10}).*/, '$1'),
      ['CONFIG_INVALID datasets/dx_plan/source.yaml:24'],
    ],
    [
      'a fiscal year as a text',
      source,
      (text) => text.replace('fiscal_year: 2024', 'fiscal_year: "2024"'),
      ['CONFIG_INVALID datasets/dx_plan/source.yaml:22'],
    ],
    ['an empty file', source, () => '', ['CONFIG_INVALID datasets/dx_plan/source.yaml']],
    ['a list', source, () => '- a\n- b\n', ['CONFIG_INVALID datasets/dx_plan/source.yaml']],
  ])('%s', (_, file, change, expected) => {
    const { status, issues } = reading({ [file]: change });
    expect(status).toBe(2);
    for (const error of expected) expect(errorsOf(issues).some((one) => one.startsWith(error))).toBe(true);
    for (const issue of issues)
      expect(issue).toMatchObject({ where: { line: expect.any(Number) }, hint: expect.stringContaining(' / ') });
  });

  it.each<[string, string, (text: string) => string, string]>([
    [
      'a date in another notation',
      source,
      (text) => text.replace('modified: "2026-11-22"', 'modified: 2026/11/22'),
      'modified は、2026-04-01 の形の日付にしてください / the configuration is not valid: modified must be a date of the form 2026-04-01',
    ],
    [
      'a version that is a number',
      source,
      (text) => text.replace(/^version: .*/m, 'version: 1.0'),
      'version は、文字(数だけのものは "" で囲みます)にしてください / the configuration is not valid: version must be a text (in quotes if it looks like a number)',
    ],
    [
      'an entry that is missing',
      source,
      (text) => text.replace(/^contact: .*\n/m, ''),
      '項目 contact がありません / the configuration is not valid: the entry contact is missing',
    ],
    [
      'an entry in an entry that is unknown',
      source,
      (text) => text.replace('    title: ', '    titel: '),
      'reports.0 の項目 titel は知らない名前です / the configuration is not valid: the entry titel in reports.0 is unknown',
    ],
  ])('in words that say what to write: %s', (_, file, change, expected) => {
    expect(
      reading({ [file]: change })
        .issues.map(({ message }) => message)
        .join('\n'),
    ).toContain(expected);
  });

  it.each([publisher, source])('%s is missing', (file) => {
    expect(reading({ [file]: null })).toMatchObject({
      status: 2,
      issues: [{ code: 'FILE_MISSING', where: { file: `datasets/${file}` } }],
    });
  });

  it('more faults are said at once', () => {
    const { issues } = reading({
      [publisher]: (text) =>
        text.replace('"242101"', '1').replace('name_en: Kameyama City, Mie Prefecture', 'name_en: ""'),
    });
    expect(issues.map((issue) => issue.where.line)).toEqual([2, 4]);
  });
});

describe('reports', () => {
  it('one that is not the one recorded is told with both hashes', () => {
    const { status, issues } = reading({ [report]: (text) => `${text} ` });
    expect([status, errorsOf(issues)]).toEqual([1, [`REPORT_CHANGED datasets/${report}`]]);
    expect(issues.find((issue) => issue.code === 'REPORT_CHANGED')?.message).toMatch(
      /[0-9a-f]{64}.*3f5cc8645793557d27e1b77e53b1e50488f14277b7506d69e9583237cf11f3b9/,
    );
  });

  it('one that is recorded and missing', () => {
    const { status, issues } = reading({ [report]: null });
    expect(status).toBe(1);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'REPORT_MISSING',
        severity: 'error',
        where: { file: `datasets/${source}`, line: expect.any(Number) },
      }),
    );
  });

  it('one without a record is a warning that tells what to write', () => {
    const { status, issues } = reading({ 'dx_plan/reports/2025.txt': () => '文' });
    expect(status).toBe(0);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'REPORT_UNRECORDED',
        severity: 'warning',
        hint: expect.stringMatching(/fiscal_year: 2025.*[0-9a-f]{64}/),
      }),
    );
  });

  it.each(['readme.txt', '2025.md', '2025.txt.bak', '25.txt'])('a file %s beside them is none', (name) => {
    expect(reading({ [`dx_plan/reports/${name}`]: () => '' })).toMatchObject({
      status: 0,
      issues: [{ code: 'BASE_IRI_RESERVED' }],
    });
  });
});

describe('BASE_IRI', () => {
  const read = (given: string | undefined): { base: string; issues: Issue[] } => {
    try {
      const { publisher: found, issues } = readPublisher(effectsWith({ BASE_IRI: given }), path.join(city, 'datasets'));
      return { base: found.base_iri, issues };
    } catch (error) {
      if (error instanceof UsageError) return { base: '', issues: error.issues };
      throw error;
    }
  };

  it.each<[string | undefined, string]>([
    [undefined, base],
    ['', base],
    ['https://opendata.kameyama.lg.jp/', 'https://opendata.kameyama.lg.jp/'],
    ['https://opendata.kameyama.lg.jp', 'https://opendata.kameyama.lg.jp/'],
    ['https://kameyama.github.io/open-data', 'https://kameyama.github.io/open-data/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
  ])('%s gives %s', (given, expected) => {
    expect(read(given).base).toBe(expected);
  });

  it.each([
    'opendata',
    'ftp://a.jp/',
    'https://',
    'https://亀山.jp/',
    'https://a b/',
    'https://a.jp/"x"/',
    'https://a.jp/{x}/',
    'https://a.jp/<x>/',
    'https://a.jp/?q=',
    'https://a.jp/#',
    'https://a.jp/a\\b/',
    'https://a.jp/`/',
    'https://a.jp/^|/',
    'javascript:alert(1)',
    '/data/',
    'https://a.jp:port/',
  ])('%s is refused, and the message names it', (given) => {
    const { issues } = read(given);
    expect(issues).toMatchObject([{ severity: 'error', message: expect.stringContaining(given) }]);
  });

  it.each<[string, boolean]>([
    ['https://data.city.kameyama.mie.example/', true],
    ['https://example.com/', true],
    ['https://www.example.org/x/', true],
    ['http://localhost:8080/', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]/', true],
    ['https://a.test/', true],
    ['https://a.invalid/', true],
    ['https://opendata.kameyama.lg.jp/', false],
    ['https://example.jp/', false],
    ['https://myexample.com/', false],
    ['https://latest.jp/', false],
  ])('%s: in a reserved domain %s', (iri, reserved) => {
    expect(isReserved(iri)).toBe(reserved);
    expect(read(iri).issues.map((issue) => [issue.code, issue.severity])).toEqual(
      reserved ? [['BASE_IRI_RESERVED', 'warning']] : [],
    );
  });
});
