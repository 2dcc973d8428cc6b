import { expect, test } from '@jest/globals';
import { planLines } from '../../pipeline/publish/plan/plan-lines';
import type { PlannedDataset } from '../../pipeline/publish/plan/types';

test('a plan says of each field in Japanese what it is, and of an extra that it is one', () => {
  const dataset: PlannedDataset = {
    action: 'update',
    name: '242101_aed',
    identifier: '242101_aed',
    title: 'AED設置箇所一覧',
    id: 'x',
    fields: [{ field: 'notes', before: '一', after: '二' }],
    tags: { add: ['防災'], remove: [] },
    extras: [
      { field: 'language', before: '', after: 'ja' },
      { field: 'odp_state', before: '', after: 'shown' },
    ],
    resources: [
      {
        action: 'update',
        key: '242101_aed.csv',
        id: 'y',
        bytes: null,
        fields: [
          { field: 'mimetype', before: '', after: 'text/csv' },
          { field: 'memo', before: '', after: 'x' },
        ],
      },
    ],
    show: false,
    unfinished: false,
    table: { change: 'rows', upserts: 3, deletes: 1, dictionary: false, view: false },
  };
  expect(
    planLines({ catalogue: 'bodik', address: 'https://data.bodik.jp/', datasets: [dataset] }).slice(1, -1),
  ).toEqual([
    '更新 update  242101_aed AED設置箇所一覧',
    '  説明 notes: 「一」→「二」',
    '  追加情報 extra language: 「」→「ja」',
    '  この仕組みの目印 odp_state: 「」→「shown」',
    '  タグ tag + 防災',
    '  更新 update  242101_aed.csv',
    '    メディアタイプ mimetype: 「」→「text/csv」',
    '    memo: 「」→「x」',
    '  表 table: 行を直す rows, +3 -1',
  ]);
});
