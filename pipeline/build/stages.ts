import type { Fingerprint } from '../core/effects';
import type { Publisher } from '../model/publisher';
import { type Described, describe } from './describe/describe';
import { checkDescriptions } from './describe/gate';
import { reportStages } from './report/report';
import { checkFiles } from './serialize/gate';
import { serialize } from './serialize/serialize';
import { checkSite } from './site/gate';
import { buildSite } from './site/site';
import type { Part } from './source/types';
import { type Stage, checkChain, stagesOf } from './stage';
import { standardStages } from './standard/standard';

/** What is handed from stage to stage once every source has its tables. */
interface Values {
  parts: Part[];
  publisher: Publisher;
  /** The folder that becomes `dist/`. */
  folder: string;
  /** The last good `dist/`. */
  earlier: string;
  written: Map<string, Fingerprint>;
  described: Described;
  site: Map<string, Fingerprint>;
}

const stage = stagesOf<Values>('all');

/** The stage that the files which tell of the run itself belong to. */
export const describeStage = stage({
  name: 'describe',
  takes: ['parts', 'publisher', 'written', 'folder'],
  gives: ['described'],
  work: (effects, { parts, publisher, written, folder }) => ({
    described: describe(effects, parts, publisher, written, folder),
  }),
  gate: async (effects, { described, publisher, folder }) => [
    await checkDescriptions(effects, described, publisher, folder),
  ],
});

/** Every stage of the build, in the order in which it is walked: a source's own, then those of all that was made. */
export const STAGES: readonly Stage[] = [
  ...reportStages,
  ...standardStages,
  stage({
    name: 'serialize',
    takes: ['parts', 'publisher', 'folder'],
    gives: ['written'],
    work: (effects, { parts, folder }) => ({
      written: new Map(
        parts.flatMap(({ source: { publisher }, tables }) =>
          tables.flatMap((table) => [...serialize(effects, table, folder, publisher.code, publisher.base_iri)]),
        ),
      ),
    }),
    gate: async (effects, { parts, publisher, folder }) => {
      const tables = parts.flatMap(({ source, tables }) =>
        tables.map((table) => ({ table, code: source.publisher.code })),
      );
      return [await checkFiles(effects, tables, folder, publisher.base_iri)];
    },
  }),
  describeStage,
  stage({
    name: 'site',
    takes: ['parts', 'publisher', 'described', 'folder', 'earlier'],
    gives: ['site'],
    work: async (effects, given) => ({ site: await buildSite(effects, given) }),
    gate: (effects, { site, described, folder }) => [checkSite(effects, site, described.files, folder)],
  }),
];

/** What each chain begins with, and what is asked of it. */
const ENDS: readonly [of: Stage['of'], first: string[], last: string[]][] = [
  ['report', ['request'], ['source', 'tables']],
  ['standard', ['source'], ['source', 'tables']],
  ['all', ['parts', 'publisher', 'folder', 'earlier'], ['described', 'site']],
];

/** The stages that are done for a source of a kind, or for all. */
export function chainOf(of: Stage['of']): Stage[] {
  return STAGES.filter((stage) => stage.of === of);
}

/** Check the whole list before anything runs. @throws Error naming the stage that can not be */
export function checkStages(): void {
  for (const [of, first, last] of ENDS) checkChain(chainOf(of), first, last);
}
