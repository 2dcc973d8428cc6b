import * as path from 'node:path';
import { run } from '../build/run';
import { catalogueNames, readProfile, readToken } from '../ckan/profile';
import { CatalogueError } from '../core/catalogue-error';
import type { Effects } from '../core/effects';
import { type HeldFolder, holdFolder } from '../core/hold-folder';
import { jsonText } from '../core/json-text';
import { textWriter } from '../core/text-writer';
import { UsageError } from '../core/usage-error';
import type { Issue } from '../issues/issue';
import { publishIssue } from '../issues/publish';
import { planLines } from '../publish/plan/plan-lines';
import { publish } from '../publish/publish';
import { publishedLine, reportMarkdown } from '../publish/report';
import type { PublishEvent, PublishReport } from '../publish/types';
import { gateLine, issueLines } from './print';
import { showProgress } from './progress';
import { type Roots, outputOf } from './root';
import { teller } from './run';

/** The options of `pipeline publish`. */
export interface PublishFlags {
  catalogue?: string;
  dryRun?: boolean;
  only: string[];
  adopt: string[];
  prune?: boolean;
  build: boolean;
  dist?: string;
  root?: string;
  json?: boolean;
}

/**
 * Build where nothing finished is given, publish, print, and keep the report.
 * @throws UsageError, GateError, CatalogueError when the report holds an error
 */
export async function publishAll(effects: Effects, roots: Roots, flags: PublishFlags): Promise<void> {
  const dist = outputOf(effects, roots, '--dist', flags.dist);
  const root = effects.exists(path.join(roots.root, 'catalogues')) ? roots.root : roots.home;
  if (flags.catalogue === undefined)
    throw new UsageError([
      publishIssue('CATALOGUE_NOT_NAMED', { file: '--catalogue' }, { names: catalogueNames(effects, root).join(', ') }),
    ]);
  // What is wrong with the catalogue's profile or the token is told before anything is built.
  readToken(effects, readProfile(effects, root, flags.catalogue));
  const finished = flags.dist !== undefined && effects.exists(path.join(dist, 'manifest.json'));
  if (flags.build && !finished)
    await run(effects, { ...roots, out: dist }, flags.json ? () => undefined : teller(false));

  const { catalogue, only, adopt, prune = false, dryRun = false } = flags;
  // What is being published is not built anew meanwhile, nor published a second time.
  const held = dryRun ? undefined : holdWhereWritable(effects, dist);
  const report = await publish(
    effects,
    { root, catalogue, dist, only, adopt, prune, dryRun },
    flags.json ? showRefused : show(),
  ).finally(() => held?.release());
  if (flags.json) console.log(JSON.stringify(report, null, 2));
  else
    report.issues
      .filter(({ severity }) => severity !== 'error')
      .flatMap(issueLines)
      .forEach((line) => console.log(line));
  const unkept = keepReport(effects, dist, report);
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  // A plan is what was asked for, whatever it says.
  if (dryRun) errors.flatMap(issueLines).forEach((line) => console.error(line));
  else if (errors.length > 0) throw new CatalogueError([...errors, ...unkept]);
  if (unkept.length > 0) throw new UsageError(unkept);
}

/** Hold the folder against other runs; one that may only be read can not be written by them either. */
function holdWhereWritable(effects: Effects, dist: string): HeldFolder | undefined {
  const folder = effects.exists(dist) ? effects.realPath(dist) : dist;
  const unwritable = new Set<Issue>();
  try {
    return holdFolder(effects, folder, (reason) => {
      const issue = publishIssue('REPORT_NOT_WRITABLE', { file: dist }, { path: dist, reason });
      unwritable.add(issue);
      return issue;
    });
  } catch (error) {
    if (error instanceof UsageError && error.issues.every((issue) => unwritable.has(issue))) return undefined;
    throw error;
  }
}

/**
 * Put the report beside `dist/`, whose files are all the manifest's, and at the end of the job's summary where there is one.
 * @returns a finding for each place where it can not be put
 */
function keepReport(effects: Effects, dist: string, report: PublishReport): Issue[] {
  const markdown = reportMarkdown(report);
  const folder = path.dirname(path.resolve(dist));
  const write = textWriter(effects, folder, new Map());
  const beside = report.dry_run
    ? []
    : ([
        ['publish-report.json', jsonText(report)],
        ['publish-report.md', markdown],
      ] as const);
  const summary = effects.env['GITHUB_STEP_SUMMARY'];
  return [
    ...(summary ? orIssue(summary, () => effects.append(summary, `${markdown}\n`)) : []),
    ...beside.flatMap(([name, text]) => orIssue(path.join(folder, name), () => write(name, text))),
  ];
}

/** Write a file, or say that it can not be written: what was published is published all the same. */
function orIssue(file: string, write: () => unknown): Issue[] {
  try {
    write();
    return [];
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (!code || !syscall) throw error;
    return [publishIssue('REPORT_NOT_WRITABLE', { file }, { path: file, reason: code })];
  }
}

/** With --json the plan is given also where conflicts keep it from being carried out. */
function showRefused(event: PublishEvent): void {
  if (event.event === 'refused') console.log(JSON.stringify(event.report, null, 2));
}

/** Lines for people, and on a terminal the dataset that is going on. */
function show(): (event: PublishEvent) => void {
  const progress = showProgress(process.stderr.isTTY === true);
  return (event) => {
    progress(event.event === 'begin' ? event.name : null);
    if (event.event === 'gate') console.log(gateLine(event.gate));
    if (event.event === 'planned') planLines(event.plan).forEach((line) => console.log(line));
    if (event.event === 'end') console.log(publishedLine(event.dataset));
  };
}
