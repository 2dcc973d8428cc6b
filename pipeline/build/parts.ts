import type { Effects } from '../core/effects';
import { close } from '../core/gate';
import { shownPath } from '../core/shown-path';
import { UsageError } from '../core/usage-error';
import { standardIssue } from '../issues/standard';
import { stem } from '../model/dist';
import type { Publisher } from '../model/publisher';
import { readPublisher } from './source/publisher';
import { type Listed, kindOf, listSources } from './source/sources';
import { readStandardSource } from './source/standard-source';
import { type Part, type RunOptions, SOURCE_STAGE } from './source/types';
import type { Values } from './stage';
import { chainOf } from './stages';
import { type Journal, walk } from './walk';

/**
 * Make the tables of every source that is asked for: the one that is named, or all; a report that is given as a file
 * stands for all.
 * @returns the sources that came to a table, reports first
 * @throws GateError when there is none, UsageError when two sources make one table
 */
export async function buildParts(
  effects: Effects,
  journal: Journal,
  options: Pick<RunOptions, 'root' | 'home' | 'source' | 'input'>,
): Promise<{ parts: Part[]; publisher: Publisher }> {
  const { root, home, input } = options;
  const { chosen, issues } = chooseSources(effects, options);
  const { publisher, issues: ofPublisher } = readPublisher(effects, root, home);
  // A source of reports tells of the publisher itself.
  if (!chosen.some(({ kind }) => kind === 'report')) issues.push(...ofPublisher);
  if (issues.length > 0) journal.pass(close(SOURCE_STAGE, issues, { sources: chosen.length }));
  const parts: Part[] = [];
  for (const { name, kind } of chosen) {
    const first: Values =
      kind === 'report'
        ? { request: { root, home, name, input } }
        : { source: readStandardSource(effects, root, name, publisher) };
    const made = await walk(effects, journal, chainOf(kind), first, ['source', 'tables']);
    if (made) parts.push(made as unknown as Part);
  }
  if (parts.length === 0) close(SOURCE_STAGE, [standardIssue('NOTHING_MADE', { file: shownPath(root) })]);
  refuseTwins(parts);
  return { parts, publisher };
}

/** The sources that a run is asked for; folders that are none are told of only where all are asked for. */
function chooseSources(
  effects: Effects,
  { root, source, input }: Pick<RunOptions, 'root' | 'source' | 'input'>,
): { chosen: Listed[]; issues: ReturnType<typeof listSources>['issues'] } {
  if (source !== undefined) return { chosen: [{ name: source, kind: kindOf(effects, root, source) }], issues: [] };
  const { sources, issues } = listSources(effects, root);
  return { chosen: input ? sources.filter(({ kind }) => kind === 'report') : sources, issues };
}

function refuseTwins(parts: Part[]): void {
  const makers = new Map<string, string>();
  for (const { source, tables } of parts) {
    for (const table of tables.map((one) => stem(source.publisher.code, one.name))) {
      const other = makers.get(table);
      if (other !== undefined) {
        const where = { file: shownPath(source.root, source.name, 'source.yaml'), line: 1 };
        throw new UsageError([standardIssue('TABLE_NAMED_TWICE', where, { table, names: `${other}, ${source.name}` })]);
      }
      makers.set(table, source.name);
    }
  }
}
