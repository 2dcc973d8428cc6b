import { beforeAll, describe, expect, it } from '@jest/globals';
import * as path from 'node:path';
import { findStandard } from '../../pipeline/build/source/standard-source';
import { type Profile, readProfile } from '../../pipeline/ckan/profile';
import { UsageError } from '../../pipeline/core/usage-error';
import { desiredFields } from '../../pipeline/publish/desired/fields';
import { withoutExamples } from '../../pipeline/publish/dist/examples';
import { readDist } from '../../pipeline/publish/dist/read-dist';
import type { Dist } from '../../pipeline/publish/dist/types';
import { addStandard } from '../build/standard/folder';
import { rightRows } from '../check/sheets';
import { build, effectsWith, projectCopy } from '../project';
import { city } from '../report';

const project = projectCopy();
const profile = (name: string): Profile => readProfile(effectsWith(), path.join(city, 'datasets'), name);
let dist: Dist;

beforeAll(async () => {
  for (const [slug, form] of [
    ['aed', '2026'],
    ['tourism', 'legacy'],
  ] as const)
    addStandard(project, slug, form, rightRows(findStandard(slug, form, { file: '' })));
  expect(await build({ from: project, out: path.join(project, 'dist'), all: true })).toMatchObject({ status: 0 });
  dist = readDist(effectsWith(), path.join(project, 'dist'));
}, 60_000);

const tags = (identifier: string, catalogue = 'bodik'): string[] => {
  const local = dist.datasets.find((dataset) => dataset.identifier === identifier);
  if (!local) throw new Error(`no ${identifier}`);
  return desiredFields(local, profile(catalogue), new Set()).tags;
};

describe('the tags by which a catalogue serves standard sheets', () => {
  it.each<[string, string[]]>([
    ['242101_aed', ['AED設置箇所', 'AED設置箇所一覧', '自治体標準ODS']],
    ['242101_tourism', ['推奨データセット', '観光施設', '観光施設一覧']],
    ['242101_open_data_list', ['オープンデータ一覧', '自治体標準ODS']],
    ['242101_dx_plan_results', ['実績報告', '行政DX', '行政計画']],
  ])('%s', (identifier, expected) => {
    expect(tags(identifier)).toEqual([...expected].sort());
  });
});

describe('examples', () => {
  it('go to a catalogue for tests alone', () => {
    const local = withoutExamples(dist, profile('local'), []);
    expect([local.dist.datasets.length, local.issues]).toEqual([dist.datasets.length, []]);
    const shared = withoutExamples(dist, profile('bodik'), []);
    expect(
      dist.datasets
        .map(({ identifier }) => identifier)
        .filter((identifier) => !shared.dist.datasets.some((one) => one.identifier === identifier)),
    ).toEqual(['999997_aed']);
    expect(shared.issues.map(({ code, severity, where }) => [code, severity, where.value])).toEqual([
      ['EXAMPLE_LEFT', 'info', '999997_aed'],
    ]);
  });

  it('one that is named for another catalogue is refused', () => {
    expect(() => withoutExamples(dist, profile('bodik'), ['999997_aed'])).toThrow(UsageError);
  });
});
