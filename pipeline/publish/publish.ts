import { CatalogueError } from '../catalogue-error';
import { actionsOf } from '../ckan/action';
import { connect } from '../ckan/connection';
import { Failure } from '../ckan/failure';
import { persist } from '../ckan/persist';
import { profileFile, readProfile, readToken } from '../ckan/profile';
import type { Effects } from '../effects';
import type { Issue } from '../issues/issue';
import { publishIssue } from '../issues/publish';
import { addressesOf, type Addresses } from './addresses';
import { apply } from './apply';
import type { Catalogue } from './catalogue';
import { LIST } from './described';
import { readDist } from './dist';
import type { PublishEvent } from './event';
import { failureIssue } from './failure-issue';
import { planDataset, plannedRemoval } from './plan';
import { readPresent, type Present } from './present';
import { askSite, probe } from './probe';
import { findRemovable } from './removal';
import type { PublishReport } from './report';
import { checkNames } from './select';
import { want, type Wanted } from './wanted';
import { wishesFor } from './wishes';

export interface PublishOptions {
  /** The folder that holds `datasets/`. */
  root: string;
  /** Name of a profile in `datasets/catalogues/`. */
  catalogue: string;
  /** A finished `dist/`. */
  dist: string;
  /** Identifiers or catalogue names; all when empty. */
  only: string[];
  /** Catalogue names of datasets of somebody's that are taken over. */
  adopt: string[];
  /** Also remove datasets of ours that are no longer built. */
  prune: boolean;
  /** Plan only. */
  dryRun: boolean;
}

/**
 * Publish a finished `dist/` to a catalogue: probe, plan, and unless it is a dry run do what the plan says and prove it.
 * Where nothing is to be done nothing is written.
 * @returns the report; what failed is in its issues
 * @throws UsageError, GateError before the first write, CatalogueError when the catalogue can not even be asked
 */
export async function publish(effects: Effects, options: PublishOptions, tell: (event: PublishEvent) => void): Promise<PublishReport> {
  const profile = readProfile(effects, options.root, options.catalogue);
  const token = readToken(effects, profile);
  const dist = readDist(effects, options.dist);
  tell({ event: 'gate', gate: dist.gate });
  const connection = await connect(effects, profile, token);
  const actions = actionsOf(connection);
  const issues: Issue[] = [];
  const note = (found: Issue[]): void => void issues.push(...found.filter((issue) => !issues.some((known) => known.code === issue.code && known.message === issue.message && known.where.line === issue.where.line)));
  const asking = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Failure ? new CatalogueError([failureIssue(error, profileFile(profile), profile.name)]) : error;
    }
  };

  const { catalogue, wanted } = await asking(async () => {
    const site = await persist(effects, profile, () => askSite(actions));
    const all = dist.datasets.map((local) => want(local, profile, site));
    const gate = await persist(effects, profile, () => probe(actions, profile, site, all, dist.baseIri));
    tell({ event: 'gate', gate });
    note(gate.issues);
    return { catalogue: { effects, profile, site, actions }, wanted: all };
  });

  const { plan, wishes, present, removals } = await asking(async () => {
    const candidates = options.prune ? await findRemovable(catalogue, new Set(wanted.map(({ local }) => local.identifier))) : [];
    checkNames('--only', options.only, new Set([...wanted.flatMap(named), ...candidates.flatMap(({ identifier, dataset }) => [identifier, dataset.name])]));
    checkNames('--adopt', options.adopt, new Set(wanted.map(({ name }) => name)));
    const chosen = (...names: string[]): boolean => options.only.length === 0 || names.some((name) => options.only.includes(name));
    const leaving = candidates.filter(({ identifier, dataset }) => chosen(identifier, dataset.name));
    const standing = await readPresent(catalogue, wanted, new Set(options.adopt));
    const selected = wishesFor(catalogue, dist, wanted, standing.adoptedList, new Set(leaving.map(({ identifier }) => identifier)), note).filter((wish) => chosen(...named(wish.wanted)));
    const datasets = [];
    for (const wish of selected) {
      const others = expected(catalogue, wanted, standing);
      datasets.push(await persist(effects, profile, () => planDataset(catalogue, wish, standing.packages.get(wish.wanted.local.identifier) ?? null, others)));
    }
    datasets.push(...leaving.map(({ dataset, identifier }) => plannedRemoval(dataset, identifier)));
    return { plan: { catalogue: profile.name, address: profile.address, datasets }, wishes: selected, present: standing, removals: leaving };
  });
  tell({ event: 'planned', plan });
  if (!wishes.some(({ list }) => list) && plan.datasets.some(({ action }) => action !== 'nothing')) note([publishIssue('LIST_LEFT', { file: '--only' }, {})]);

  const published = options.dryRun ? [] : await apply(catalogue, { plan, wishes, packages: present.packages, removals }, note, tell);
  return { catalogue: profile.name, address: profile.address, ckan: catalogue.site.version, dry_run: options.dryRun, plan: plan.datasets, datasets: published, requests: connection.sent, issues };
}

function named({ local, name }: Wanted): [string, string] {
  return [local.identifier, name];
}

/** Addresses as they will be after the publish: of a dataset that is still to be made, the form alone is known. */
function expected(catalogue: Catalogue, wanted: Wanted[], { packages }: Present): Addresses {
  const known = addressesOf(catalogue.site, packages);
  const names = new Map(wanted.filter(({ local }) => !LIST.test(local.files[0]?.path ?? '')).map(({ local, name }) => [local.identifier, name]));
  const page = (identifier: string): string | undefined => known.page(identifier) ?? (names.has(identifier) ? `${catalogue.site.siteUrl}/dataset/${names.get(identifier)}` : undefined);
  return {
    page,
    file: (identifier, key) => known.file(identifier, key) ?? (names.has(identifier) ? { access: `${page(identifier)}/resource/?`, download: `${page(identifier)}/resource/?/download/${key}` } : undefined),
  };
}
