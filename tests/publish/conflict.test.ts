import { expect, test } from '@jest/globals';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { type Found, conflictOf } from '../../pipeline/publish/plan/conflict';

const NAME = '242101_aed';
const THEIRS: CkanPackage = {
  id: 'x',
  name: NAME,
  title: '市の人が載せたもの',
  state: 'active',
  private: false,
  metadata_modified: '',
  organization: { name: '242101' },
  extras: [],
  tags: [],
  resources: [],
};
const OURS: CkanPackage = { ...THEIRS, extras: [{ key: 'odp_key', value: NAME }] };
const of = (name: string): Pick<CkanPackage, 'organization'> => ({ organization: { name } });

test.each<[what: string, found: Found, adopted: boolean, code: string | undefined, says?: string]>([
  ['there is none', null, false, undefined],
  ['ours', OURS, false, undefined],
  ["somebody's", THEIRS, false, 'DATASET_FOREIGN', '市の人が載せたもの'],
  ["somebody's without a title", { ...THEIRS, title: null }, false, 'DATASET_FOREIGN'],
  ["somebody's, adopted", THEIRS, true, undefined],
  ["another organisation's", { ...THEIRS, ...of('422011') }, false, 'DATASET_ELSEWHERE', '422011'],
  ["another organisation's, adopted", { ...THEIRS, ...of('422011') }, true, 'DATASET_ELSEWHERE', '422011'],
  ['ours, moved to another organisation', { ...OURS, ...of('422011') }, false, 'DATASET_ELSEWHERE', '422011'],
  ['of no organisation', { ...THEIRS, organization: null }, false, 'DATASET_ELSEWHERE', '-'],
  ['one that we may not see', 'hidden', true, 'DATASET_ELSEWHERE', '?'],
  ["somebody's draft, adopted", { ...THEIRS, state: 'draft' }, true, 'DATASET_DRAFT'],
  ['a draft of ours', { ...OURS, state: 'draft' }, false, 'DATASET_DRAFT'],
  [
    "another organisation's draft",
    { ...THEIRS, ...of('422011'), state: 'draft' },
    false,
    'DATASET_ELSEWHERE',
    '422011',
  ],
])('what stands against writing: %s', (_, found, adopted, code, says = '') => {
  const where = { file: 'datasets/catalogues/local.yaml', record: NAME };
  const issue = conflictOf(found, { name: NAME, organisation: '242101', adopted }, where);
  expect(issue?.code).toBe(code);
  if (issue) expect([issue.where, issue.message]).toEqual([where, expect.stringContaining(says)]);
});
