import { actionsOf } from '../ckan/action';
import { connect } from '../ckan/connection';
import { Failure } from '../ckan/failure';
import { profileFile, readProfile, readToken } from '../ckan/profile';
import { persist } from '../ckan/retry';
import { CatalogueError } from '../core/catalogue-error';
import type { Effects } from '../core/effects';
import { close } from '../core/gate';
import type { Issue } from '../issues/issue';
import { publishIssue } from '../issues/publish';
import { apply } from './apply/apply';
import { want } from './desired/fields';
import { withoutExamples } from './dist/examples';
import { readDist } from './dist/read-dist';
import { isChosen } from './dist/select';
import { type Choice, planAll } from './plan/plan-all';
import { preflight } from './plan/preflight';
import { failureIssue } from './target/failure-issue';
import { askSite, probe, reviseIssues } from './target/probe';
import type { PublishEvent, PublishReport, PublishedDataset, Wanted } from './target/types';

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

/**
 * Publish a finished `dist/` to a catalogue: probe, plan, and unless it is a dry run do what the plan says and prove it.
 * Where nothing is to be done nothing is written.
 * @returns the report; what failed is in its issues
 * @throws UsageError, GateError before the first write, CatalogueError when the catalogue can not even be asked
 */
export async function publish(
  effects: Effects,
  options: PublishOptions,
  tell: (event: PublishEvent) => void,
): Promise<PublishReport> {
  const profile = readProfile(effects, options.root, options.catalogue);
  const token = readToken(effects, profile);
  const whole = readDist(effects, options.dist);
  tell({ event: 'gate', gate: whole.gate });
  const { dist, issues: left } = withoutExamples(whole, profile, options.only);
  const chosen = ({ local, name }: Wanted): boolean => isChosen(options.only, local.identifier, name);
  const known = dist.datasets.map((local) => want(local, profile, new Set()));
  tell({
    event: 'gate',
    gate: preflight(
      profile,
      known.filter((one) => chosen(one)),
      dist.baseIri,
    ),
  });
  const connection = await connect(effects, profile, token);
  const actions = actionsOf(connection);
  const issues: Issue[] = [...left];
  const note = (found: Issue[]): void =>
    void issues.push(
      ...found.filter(
        (issue) =>
          !issues.some(
            (known) =>
              known.code === issue.code && known.message === issue.message && known.where.line === issue.where.line,
          ),
      ),
    );
  const asking = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Failure
        ? new CatalogueError([failureIssue(error, profileFile(profile), profile.name)])
        : error;
    }
  };

  const { catalogue, wanted } = await asking(async () => {
    const site = await persist(effects, profile, () => askSite(actions));
    const all = dist.datasets.map((local) => want(local, profile, site.plugins));
    const gate = await persist(effects, profile, () =>
      probe(
        actions,
        profile,
        site,
        all.filter((one) => chosen(one)),
      ),
    );
    tell({ event: 'gate', gate });
    note(gate.issues);
    return { catalogue: { effects, profile, site, actions }, wanted: all };
  });

  const applicable = await asking(() => planAll(catalogue, dist, wanted, options, note));
  const { plan, wishes } = applicable;
  tell({ event: 'planned', plan });
  const reportOf = (datasets: PublishedDataset[]): PublishReport => ({
    catalogue: profile.name,
    address: profile.address,
    ckan: catalogue.site.version,
    dry_run: options.dryRun,
    plan: plan.datasets,
    datasets,
    requests: connection.sent,
    issues,
  });
  note(applicable.conflicts);
  if (!options.dryRun && applicable.conflicts.length > 0) {
    tell({ event: 'refused', report: reportOf([]) });
    close('conflicts', applicable.conflicts);
  }
  if (
    options.only.length > 0 &&
    !wishes.some(({ list }) => list) &&
    plan.datasets.some(({ action }) => action !== 'nothing')
  )
    note([publishIssue('LIST_LEFT', { file: '--only' }, {})]);

  const published = options.dryRun ? [] : await apply(catalogue, applicable, note, tell);
  note(reviseIssues(profile, catalogue.site));
  return reportOf(published);
}
