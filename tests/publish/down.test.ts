import { expect, test } from '@jest/globals';
import fetch, { Response } from 'node-fetch';
import { addressOf, built, newPrefix, only, publisher, withCkan } from './ckan';

const DATASETS = [
  '242101_dx_plan_codes',
  '242101_dx_plan_measures',
  '242101_dx_plan_overview',
  '242101_dx_plan_rating_summary',
];

withCkan('a catalogue that goes down in the middle', (ckan) => {
  test.each([
    [
      'for good: each further dataset is not waited for in turn',
      Infinity,
      ['failed', 'not-begun', 'not-begun', 'not-begun'],
    ],
    ['for one dataset alone: the others have their turn', 1, ['failed', 'published', 'published', 'published']],
  ])(
    '%s',
    async (_, broken, results) => {
      const dist = only(await built(), DATASETS);
      let [down, names] = [false, 0];
      const report = await publisher({
        url: ckan.url,
        prefix: newPrefix(),
        profile: [[/datasets_at_once: 2/, 'datasets_at_once: 1']],
        patience: { request: 5, first: 0.02, total: 0.5 },
        fetch: (url, options) => {
          down ||= options?.method === 'POST';
          // With one dataset broken, whatever is about it is answered by the server before CKAN.
          const breaks =
            down &&
            (broken === Infinity ||
              addressOf(url).includes(DATASETS[0] as string) ||
              (options?.method === 'POST' && names++ === 0));
          return breaks
            ? Promise.resolve(new Response('<h1>502</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }))
            : fetch(url, options);
        },
      })(dist);
      expect(report.datasets.map(({ result }) => result)).toEqual(results);
    },
    180_000,
  );
});
