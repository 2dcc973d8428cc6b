import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../pipeline/ckan/failure';
import { asPackage, namedList, siteAddress, texts } from '../../pipeline/ckan/shape';

/** What a malformed answer ends in. */
function kindOf(work: () => unknown): string {
  try {
    work();
    return 'taken';
  } catch (error) {
    if (error instanceof Failure) return error.kind;
    throw error;
  }
}

describe('a dataset as a catalogue gives it', () => {
  it('lists that are left out are empty, values of other types are none', () => {
    expect(
      asPackage('package_show', { id: '1', name: 'aed', resources: [{ id: 'r', url: 5, size: '7', odp_key: 3 }] }),
    ).toMatchObject({
      extras: [],
      tags: [],
      private: false,
      organization: null,
      resources: [{ id: 'r', url: null, url_type: null, size: null }],
    });
  });

  it.each<[what: string, answer: unknown]>([
    ['nothing', null],
    ['a text', 'aed'],
    ['a list', []],
    ['one without a name', { id: '1' }],
    ['extras that are no list', { id: '1', name: 'a', extras: {} }],
    ['an extra without a key', { id: '1', name: 'a', extras: [{ value: 'x' }] }],
    ['tags that are texts', { id: '1', name: 'a', tags: ['x'] }],
    ['resources that are null', { id: '1', name: 'a', resources: [null] }],
  ])('%s is no answer of a CKAN', (_, answer) => {
    expect(kindOf(() => asPackage('package_show', answer))).toBe('not-ckan');
  });
});

it('a list of named things is one, and nothing else', () => {
  expect(namedList('license_list', [{ id: 'cc-by' }], 'id')).toEqual([{ id: 'cc-by' }]);
  for (const wrong of [{}, 'x', [1], [{ name: 'x' }], null])
    expect(kindOf(() => namedList('license_list', wrong, 'id'))).toBe('not-ckan');
});

it.each<[given: unknown, address: string]>([
  ['https://data.example/', 'https://data.example'],
  ['https://data.example///', 'https://data.example'],
  ['/'.repeat(200_000), ''],
  [5, ''],
  [undefined, ''],
])('a site’s address', (given, address) => expect(siteAddress(given)).toBe(address));

it('texts of a list, others passed over', () => expect(texts(['a', 1, null, 'b'])).toEqual(['a', 'b']));
