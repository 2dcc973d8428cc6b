import { expect } from '@jest/globals';
import { fingerprintOf } from '../../pipeline/ckan/connection';
import type { CkanPackage } from '../../pipeline/ckan/types';
import { CatalogueError } from '../../pipeline/core/catalogue-error';
import { reportMarkdown } from '../../pipeline/publish/report';
import type { PublishReport } from '../../pipeline/publish/types';
import type { CkanState } from '../ckan/state';
import { type Customs, call, downloaded, newPrefix, publisher, shown } from './ckan';
import { type Proxy, startProxy } from './proxy';
import { type Dists, SCENARIOS, type Scenario, type Stage } from './scenarios';

/** One cell of the table: which write of which scenario is broken, and how. */
export type Cell<M> = [scenario: string, write: number, action: string, manner: M];

/** Every cell, or with `FAULTS` not `all` every n-th: all of them take long, and npm run test:ckan does that. */
export function cells<M>(manners: readonly M[], nth: number): Cell<M>[] {
  const all = SCENARIOS.flatMap(({ name, writes, broken = writes.map((_, index) => index + 1) }) =>
    broken.flatMap((write) => manners.map((manner): Cell<M> => [name, write, writes[write - 1] as string, manner])),
  );
  return process.env['FAULTS'] === 'all' ? all : all.filter((_, index) => index % nth === 0);
}

/** Everything for a cell: a prefix and a proxy of its own, and the state before. */
export async function staged(
  ckan: CkanState,
  name: string,
  dists: Dists,
): Promise<{ scenario: Scenario; stage: Stage; proxy: Proxy; broken: Customs; before: Map<string, CkanPackage> }> {
  const scenario = SCENARIOS.find((one) => one.name === name) as Scenario;
  const prefix = newPrefix();
  const proxy = await startProxy(ckan.url);
  if (scenario.old) proxy.lacks.add('package_revise');
  const organisation = scenario.ownOrganisation ? prefix : '242101';
  if (scenario.ownOrganisation) {
    await call('organization_create', { name: prefix }, ckan.tokens.admin);
    await call('organization_member_create', { id: prefix, username: 'editor', role: 'editor' }, ckan.tokens.admin);
  }
  const customs = { url: proxy.url, prefix, organisation };
  const stage = { prefix, organisation, publish: publisher(customs), dists };
  await scenario.prepare?.(stage);
  const before = new Map<string, CkanPackage>();
  for (const identifier of Object.keys(scenario.whole))
    await shown(`${prefix}_${identifier}`).then(
      (dataset) => before.set(dataset.name, dataset),
      () => undefined,
    );
  return { scenario, stage, proxy, broken: { ...customs, patience: { request: 1, first: 0.02, total: 3 } }, before };
}

/** Run a publish that may fail: in a way that ends with status 3, and shows the token to nobody. */
export async function attempt(work: () => Promise<PublishReport>, token: string): Promise<PublishReport | null> {
  let report: PublishReport | null = null;
  let told: string;
  try {
    report = await work();
    told = JSON.stringify(report) + reportMarkdown(report);
    expect(
      report.issues.filter(({ code, severity }) => severity === 'error' && !/^(CATALOGUE|PUBLISH)_/.test(code)),
    ).toEqual([]);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    told = JSON.stringify(error.issues) + error.message;
  }
  expect(told.includes(token)).toBe(false);
  return report;
}

/** Publish once more without a fault: then all is whole, nothing lost, doubled or half-written, and nothing is left to do. */
export async function expectHealed({
  scenario,
  stage,
  before,
}: {
  scenario: Scenario;
  stage: Stage;
  before: Map<string, CkanPackage>;
}): Promise<void> {
  const publish = (): Promise<PublishReport> => stage.publish(stage.dists[scenario.dist], scenario.options?.(stage));
  expect((await publish()).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const [identifier, keys] of Object.entries(scenario.whole)) {
    const dataset = await shown(`${stage.prefix}_${identifier}`);
    expect([
      dataset.private,
      dataset.extras.find(({ key }) => key === 'odp_state')?.value,
      dataset.resources.map(({ odp_key: key }) => key).sort(),
    ]).toEqual([false, 'shown', [...keys].sort()]);
    for (const resource of dataset.resources) {
      const { data } = await downloaded(resource.url as string);
      expect(fingerprintOf(data)).toEqual({ bytes: Number(resource.size), sha256: resource.sha256 });
    }
  }
  await scenario.also?.(stage, before);
  const last = await publish();
  expect([last.requests.writes, new Set(last.plan.map(({ action }) => action))]).toEqual([0, new Set(['nothing'])]);
}
