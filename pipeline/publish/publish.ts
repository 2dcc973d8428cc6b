import { type Actions, actionsOf } from '../ckan/action';
import { connect } from '../ckan/connection';
import { Failure } from '../ckan/failure';
import { type Profile, profileFile, readProfile, readToken } from '../ckan/profile';
import { withRetry } from '../ckan/retry';
import { CatalogueError } from '../core/catalogue-error';
import type { Effects } from '../core/effects';
import { close } from '../core/gate';
import { publishIssue } from '../issues/publish';
import { apply } from './apply/apply';
import { desiredFields } from './desired/fields';
import type { DesiredFields } from './desired/types';
import { withoutExamples } from './dist/examples';
import { readDist } from './dist/read-dist';
import { isChosen } from './dist/select';
import type { Dist } from './dist/types';
import { type FindingLog, findingLog } from './finding-log';
import { type Choice, planAll } from './plan/plan-all';
import { preflight } from './plan/preflight';
import type { ExecutablePlan } from './plan/types';
import { failureIssue } from './target/failure-issue';
import { askSite, probe, reviseIssues } from './target/probe';
import type { Catalogue } from './target/types';
import type { PublishEvent, PublishReport, PublishedDataset } from './types';

export interface PublishOptions extends Choice {
  /** The folder that holds `catalogues/`. */
  root: string;
  /** Name of a profile there. */
  catalogue: string;
  /** A finished `dist/`. */
  dist: string;
  /** Plan only. */
  dryRun: boolean;
}

type Tell = (event: PublishEvent) => void;

/**
 * Publish a finished `dist/` to a catalogue: probe, plan, and unless it is a dry run apply the plan and verify what was written.
 * Where nothing is to be done nothing is written.
 * @returns the report; what failed is in its issues
 * @throws UsageError, GateError before the first write, CatalogueError when the catalogue can not even be asked
 */
export async function publish(effects: Effects, options: PublishOptions, tell: Tell): Promise<PublishReport> {
  const { only, dryRun } = options;
  const profile = readProfile(effects, options.root, options.catalogue);
  const token = readToken(effects, profile);
  const { dist, log } = readLocal(effects, options, profile, tell);
  const connection = await connect(effects, profile, token);

  const { catalogue, fields } = await asking(profile, () =>
    ask({ effects, profile, actions: actionsOf(connection) }, dist, only, tell, log),
  );
  const { conflicts, ...executable } = await asking(profile, () => planAll(catalogue, dist, fields, options, log));
  const { plan } = executable;
  tell({ event: 'planned', plan });
  const reportOf = (datasets: PublishedDataset[]): PublishReport => ({
    catalogue: profile.name,
    address: profile.address,
    ckan: catalogue.site.version,
    dry_run: dryRun,
    plan: plan.datasets,
    datasets,
    requests: connection.sent,
    issues: [...log.issues],
  });
  log.add(conflicts);
  if (!dryRun && conflicts.length > 0) {
    tell({ event: 'refused', report: reportOf([]) });
    close('conflicts', conflicts);
  }
  if (leavesList(only, executable)) log.add([publishIssue('LIST_LEFT', { file: '--only' }, {})]);

  const published = dryRun ? [] : await apply(catalogue, executable, log, tell);
  log.add(reviseIssues(profile, catalogue.site));
  return reportOf(published);
}

/** Read what is to be published and check what can be checked without asking the catalogue. @throws UsageError, GateError */
function readLocal(
  effects: Effects,
  options: PublishOptions,
  profile: Profile,
  tell: Tell,
): { dist: Dist; log: FindingLog } {
  const whole = readDist(effects, options.dist);
  tell({ event: 'gate', gate: whole.gate });
  const { dist, issues } = withoutExamples(whole, profile, options.only);
  const fields = dist.datasets.map((local) => desiredFields(local, profile, new Set()));
  tell({ event: 'gate', gate: preflight(profile, chosenOf(fields, options.only), dist.baseIri) });
  return { dist, log: findingLog(issues) };
}

/** Ask the catalogue what it is, and whether it takes what was chosen. @throws UsageError, GateError, Failure */
async function ask(
  { effects, profile, actions }: { effects: Effects; profile: Profile; actions: Actions },
  dist: Dist,
  only: string[],
  tell: Tell,
  log: FindingLog,
): Promise<{ catalogue: Catalogue; fields: DesiredFields[] }> {
  const site = await withRetry(effects, profile, () => askSite(actions));
  const fields = dist.datasets.map((local) => desiredFields(local, profile, site.plugins));
  const gate = await withRetry(effects, profile, () => probe(actions, profile, site, chosenOf(fields, only)));
  tell({ event: 'gate', gate });
  log.add(gate.issues);
  return { catalogue: { effects, profile, site, actions }, fields };
}

/** Do something before the first write: a failure then is one of the whole catalogue. @throws CatalogueError */
async function asking<T>(profile: Profile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new CatalogueError([failureIssue(error, profileFile(profile), profile.name)]);
  }
}

function chosenOf(all: DesiredFields[], only: string[]): DesiredFields[] {
  return all.filter(({ local, name }) => isChosen(only, local.identifier, name));
}

/** Whether datasets change, and the open-data list, which names them, was not chosen. */
function leavesList(only: string[], { plan, desired }: ExecutablePlan): boolean {
  const changes = plan.datasets.some(({ action }) => action !== 'nothing');
  return only.length > 0 && changes && !desired.some(({ list }) => list);
}
