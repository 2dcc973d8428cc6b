import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build, buildWithoutSite, errorsOf, hashes, projectCopy, temporaryFolder } from '../../project';
import { cp932, reportLines, reportText } from '../../report';

const folder = temporaryFolder();
const out = path.join(folder, 'dist');
const last = { 'a.csv': 'the last good one' };

beforeAll(() => {
  fs.mkdirSync(out);
  fs.writeFileSync(path.join(out, 'a.csv'), last['a.csv']);
  fs.writeFileSync(path.join(out, 'manifest.json'), JSON.stringify({ files: [{ path: 'a.csv' }] }));
});

function written(content: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), 'report.txt');
  fs.writeFileSync(file, content);
  return file;
}

describe('a report that fails a gate: exit status 1, the last output untouched', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'REPORT_EMPTY'],
    ['blank', ' \r\n\t　\n', 'REPORT_EMPTY'],
    ['a BOM and nothing else', '\uFEFF', 'REPORT_EMPTY'],
    ['one NUL is enough', reportText.replace('市民', '市\u0000民'), 'REPORT_BINARY'],
    [
      'bytes of no encoding',
      Buffer.concat([Buffer.from(reportText), Buffer.from([0xff, 0xfe, 0x80])]),
      'REPORT_UNDECODABLE',
    ],
    ['UTF-16', Buffer.from(`\uFEFF${reportText}`, 'utf16le'), 'REPORT_UNDECODABLE'],
    ['cut in the middle of a line', reportText.slice(0, 40_000), 'PART_MISSING'],
    ['cut before the closing table', reportLines.slice(0, 220).join('\n'), 'PART_MISSING'],
    ['another text', '吾輩は猫である。名前はまだ無い。\n', 'PART_MISSING'],
    ['a web page', '<!DOCTYPE html><html><body><p>404</p></body></html>', 'PART_MISSING'],
    ['a row deleted', reportLines.filter((_, index) => index !== 66).join('\n'), 'CLOSING_DISAGREES'],
  ])('%s', async (_, content, code) => {
    const before = hashes(out);
    const { status, issues } = await build({ out, input: { file: written(content), fiscalYear: 2024 } });
    expect(status).toBe(1);
    expect(errorsOf(issues).join(' ')).toContain(code);
    expect(hashes(out)).toEqual(before);
    expect(fs.readdirSync(folder)).toEqual(['dist']);
  });

  it('the year of another report', async () => {
    const { status, issues } = await build({ out, input: { file: written(reportText), fiscalYear: 2025 } });
    expect([status, errorsOf(issues).length > 0]).toEqual([1, true]);
  });
});

describe('a list of corrections or codes that is wrong', () => {
  it.each<[string, string, (text: string) => string, number, string]>([
    [
      'a correction that fits nothing',
      'corrections.yaml',
      (text) => text.replace('from: MCWELL', 'from: MCWELLL'),
      1,
      'CORRECTION_UNMATCHED datasets/dx_plan/corrections.yaml:18',
    ],
    [
      'a correction of no record',
      'corrections.yaml',
      (text) => text.replace('record: 2-9-4', 'record: 9-9-9'),
      1,
      'CORRECTION_UNKNOWN datasets/dx_plan/corrections.yaml:18',
    ],
    [
      'a correction without a reason',
      'corrections.yaml',
      (text) => text.replace(', reason: 製品の名称', ', because: 製品の名称'),
      2,
      'CONFIG_INVALID datasets/dx_plan/corrections.yaml:18',
    ],
    [
      'YAML that is none',
      'corrections.yaml',
      (text) => text.replace('{ report_year', '{{ report_year'),
      2,
      'CONFIG_INVALID datasets/dx_plan/corrections.yaml:',
    ],
    [
      'a scheme missing',
      'codes.yaml',
      (text) => text.replace('overview_kind:', 'overview_kinds:'),
      2,
      'CONFIG_INVALID datasets/dx_plan/codes.yaml',
    ],
    [
      'a code without its English name',
      'codes.yaml',
      (text) => text.replace(', en: progressed smoothly', ''),
      2,
      'CONFIG_INVALID datasets/dx_plan/codes.yaml:4',
    ],
  ])('%s, with its line', async (_, name, change, expected, error) => {
    const from = projectCopy();
    const file = path.join(from, 'datasets/dx_plan', name);
    fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
    const { status, issues } = await build({ from, out: path.join(from, 'dist') });
    expect([status, errorsOf(issues).filter((one) => one.startsWith(error)).length > 0 || errorsOf(issues)]).toEqual([
      expected,
      true,
    ]);
    expect(fs.existsSync(path.join(from, 'dist'))).toBe(false);
  });
});

it('a report in CP932 with CRLF gives the same rows as the one in UTF-8', async () => {
  const rows = async (content: string | Uint8Array): Promise<Record<string, string>> => {
    const target = path.join(temporaryFolder(), 'dist');
    const { status } = await buildWithoutSite({ out: target, input: { file: written(content), fiscalYear: 2024 } });
    expect(status).toBe(0);
    return Object.fromEntries(
      Object.entries(hashes(target)).filter(
        ([file]) =>
          /\.(csv|json|nt|ttl|jsonld)$/.test(file) &&
          file.includes('/') &&
          !file.startsWith('site/') &&
          !file.includes('metadata'),
      ),
    );
  };
  // A sign that CP932 lacks is written as its other form in both.
  const text = [...reportText].map((character) => (character === '\u00A0' ? ' ' : character)).join('');
  expect(await rows(cp932(text.replaceAll('\n', '\r\n')))).toEqual(await rows(text));
}, 60_000);
