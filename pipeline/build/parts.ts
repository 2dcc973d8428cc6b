import type { Effects } from '../core/effects';
import { type Gate, close } from '../core/gate';
import { UsageError } from '../core/usage-error';
import { standardIssue } from '../issues/standard';
import { stem } from '../model/dist';
import type { Publisher } from '../model/publisher';
import { buildReports } from './report/report';
import { readPublisher } from './source/publisher';
import { type Listed, kindOf, listSources } from './source/sources';
import { readStandardSource } from './source/standard-source';
import type { Part, RunOptions } from './source/types';
import { buildStandard } from './standard/build';

/**
 * Make the tables of every source that is asked for: the one that is named, or all; a report that is given as a file
 * stands for all.
 * @returns the sources that came to a table, reports first
 * @throws GateError when there is none, UsageError when two sources make one table
 */
export function buildParts(
  effects: Effects,
  { root, source: named, input }: Pick<RunOptions, 'root' | 'source' | 'input'>,
  begin: (stage: string) => void,
  pass: (gate: Gate) => void,
): { parts: Part[]; publisher: Publisher } {
  const { sources, issues } = listSources(effects, root);
  const chosen =
    named !== undefined
      ? [{ name: named, kind: kindOf(effects, root, named) }]
      : input
        ? sources.filter(({ kind }) => kind === 'report')
        : sources;
  const { publisher, issues: ofPublisher } = readPublisher(effects, root);
  const general = [
    ...(named === undefined ? issues : []),
    ...(chosen.some(({ kind }) => kind === 'report') ? [] : ofPublisher),
  ];
  if (general.length > 0) pass(close('source', general, { sources: chosen.length }));
  const parts = chosen.map(partOf).filter(({ tables }) => tables.length > 0);
  if (parts.length === 0) close('source', [standardIssue('NOTHING_MADE', { file: 'datasets' })]);
  refuseTwins(parts);
  return { parts, publisher };

  function partOf({ name, kind }: Listed): Part {
    if (kind === 'report') return buildReports(effects, root, name, input, begin, pass);
    const source = readStandardSource(effects, root, name, publisher);
    return { source, tables: buildStandard(effects, source, begin, pass) };
  }
}

function refuseTwins(parts: Part[]): void {
  const makers = new Map<string, string>();
  for (const {
    source: { name, publisher },
    tables,
  } of parts) {
    for (const table of tables.map((one) => stem(publisher.code, one.name))) {
      const other = makers.get(table);
      if (other !== undefined)
        throw new UsageError([
          standardIssue(
            'TABLE_NAMED_TWICE',
            { file: `datasets/${name}/source.yaml`, line: 1 },
            { table, names: `${other}, ${name}` },
          ),
        ]);
      makers.set(table, name);
    }
  }
}
