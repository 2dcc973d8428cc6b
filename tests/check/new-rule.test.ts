import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { programCopy } from '../program-copy';

const copy = programCopy();

beforeAll(() => {
  copy.put('new-rule/value-to-confirm.ts.txt', 'pipeline/check/rules/cell/value-to-confirm.ts');
  copy.node('pipeline/command/generate.ts');
}, 60_000);

describe('a rule is added with its file and `npm run generate`', () => {
  it('which writes its page, its line in the index and its place in the list, and nothing else', () => {
    expect(copy.differing()).toEqual([
      'docs/errors/README.md',
      'docs/errors/VALUE_TO_CONFIRM.md',
      'pipeline/check/rules/cell/value-to-confirm.ts',
      'pipeline/check/rules/rules.generated.ts',
    ]);
  });

  it('and the check tells of it', () => {
    fs.writeFileSync(
      path.join(copy.folder, 'facilities.csv'),
      '名称,電話番号\r\n役所,要確認\r\n図書館,要確認の部屋\r\n',
    );
    const out = copy.node('pipeline/cli.ts', 'check', 'facilities.csv', '--format', 'json');
    const { files } = JSON.parse(out) as { files: { issues: { code: string; where: { line: number } }[] }[] };
    const lines = files[0]?.issues.filter(({ code }) => code === 'VALUE_TO_CONFIRM').map(({ where }) => where.line);
    expect(lines).toEqual([2]);
  }, 30_000);
});
