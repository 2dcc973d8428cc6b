import { expect, it } from '@jest/globals';
import { type Stage, checkChain, stagesOf } from '../../../pipeline/build/stage';
import { STAGES, chainOf, checkStages } from '../../../pipeline/build/stages';
import { newJournal, walk } from '../../../pipeline/build/walk';
import type { GateError } from '../../../pipeline/core/gate';
import { sourceIssue } from '../../../pipeline/issues/source';
import { effectsWith } from '../../project';

const stage = stagesOf<{ a: number; b: number; c: number }>('all');
const double = stage({
  name: 'double',
  takes: ['a'],
  gives: ['b'],
  work: (_, { a }) => ({ b: 2 * a }),
  gate: () => [],
});
const negate = stage({ name: 'negate', takes: ['b'], gives: ['c'], work: (_, { b }) => ({ c: -b }), gate: () => [] });

it('the list can be walked, and bears the names of the README', () => {
  expect(checkStages).not.toThrow();
  expect(STAGES.map(({ of, name }) => `${of} ${name}`)).toEqual([
    'report source',
    'report extract',
    'report correct',
    'report observe',
    'report transform',
    'standard check',
    'standard transform',
    'all serialize',
    'all describe',
    'all site',
  ]);
});

it.each<[string, Stage[], string[], string]>([
  ['lacks a value', [negate], ['c'], 'stage negate (all): nothing before it gives b'],
  ['stands in the wrong order', [negate, double], ['c'], 'stage negate (all): nothing before it gives b'],
  ['gives a value twice', [double, double], ['b'], 'stage double (all): b is there already'],
  ['does not give what is asked of it', [double], ['c'], 'no stage gives c'],
  [
    'has lost a stage of the report',
    chainOf('report').filter(({ name }) => name !== 'correct'),
    ['tables'],
    'stage observe (report): nothing before it gives corrected',
  ],
])('a chain that %s is told before anything runs', (_, stages, last, message) => {
  expect(() => checkChain(stages, ['a', 'request'], last)).toThrow(message);
});

it('a stage is handed what it takes, and no more', async () => {
  const events: string[] = [];
  const seen: string[][] = [];
  const watched = [double, negate].map((one): Stage => ({
    ...one,
    work: (effects, given) => {
      seen.push(Object.keys(given));
      return one.work(effects, given);
    },
  }));
  const effects = effectsWith();
  const journal = newJournal(effects, (event) => events.push('stage' in event ? `${event.event} ${event.stage}` : ''));
  expect(await walk(effects, journal, watched, { a: 4 }, ['c'])).toEqual({ c: -8 });
  expect(seen).toEqual([['a'], ['b']]);
  expect(events).toEqual(['start double', 'start negate']);
});

it('of two reports, one with an error, no gate is told as passed', async () => {
  const wrong = sourceIssue('FILE_MISSING', { file: 'x' }, { path: 'x' });
  const judged: Stage = {
    ...double,
    gate: () => [
      { issues: [], figures: {} },
      { issues: [wrong], figures: {} },
    ],
  };
  const events: string[] = [];
  const effects = effectsWith();
  const journal = newJournal(effects, ({ event }) => events.push(event));
  const error: unknown = await walk(effects, journal, [judged, negate], { a: 1 }, ['c']).catch((one: unknown) => one);
  expect((error as GateError).gate).toEqual({ stage: 'double', issues: [wrong], figures: {} });
  expect(events).toEqual(['start']);
});

it('a stage after which nothing is to follow ends its chain, its gate passed', async () => {
  const empty: Stage = { ...double, work: () => ({ over: { issues: [], figures: { rows: 0 } } }) };
  const events: string[] = [];
  const effects = effectsWith();
  const journal = newJournal(effects, (event) => events.push('stage' in event ? `${event.event} ${event.stage}` : ''));
  expect(await walk(effects, journal, [empty, negate], { a: 1 }, ['c'])).toBeUndefined();
  expect(events).toEqual(['start double', 'passed double']);
});
