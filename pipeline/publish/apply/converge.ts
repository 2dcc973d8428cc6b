import { withoutIds } from '../../ckan/datastore';
import { Failure } from '../../ckan/failure';
import { KEY, OWNED, STATE, extraOf, inState, isChanging, isFilling, ownedText, showPackage } from '../../ckan/package';
import { profileFile } from '../../ckan/profile';
import { withRetry } from '../../ckan/retry';
import { type CkanPackage, NO_WRITE } from '../../ckan/types';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { prepareContents } from '../desired/contents';
import type { CatalogueUrls, DesiredDataset } from '../desired/types';
import { applyTable, planTable, tableIsRight } from '../plan/datastore';
import { NO_DIFF, diff, isNoDiff } from '../plan/diff';
import { corruptFiles } from '../plan/interrupted';
import { writeTo } from '../target/catalogue';
import type { Catalogue } from '../target/types';
import { changedNames, isEmpty, nextWrite } from './next-write';
import { rollback } from './rollback';
import { snapshot } from './snapshot';
import type { Attempt, Outcome, Progress } from './types';
import { verify } from './verify';

/** Writes after which a dataset must be what it is to be; more would mean that the catalogue keeps something else than it is given. */
const ROUNDS = 20;

/**
 * Bring a dataset to its desired state: read, do the next thing, read. A new one is filled while it is private and then
 * shown in one step. Whatever a request's outcome was, the next look at the dataset decides what is still to do.
 * A failed change of a public dataset is rolled back.
 * @param known the dataset as it was planned, or null for a new one
 * @param others addresses of the other datasets
 */
export async function converge(
  catalogue: Catalogue,
  desired: DesiredDataset,
  known: CkanPackage | null,
  others: () => CatalogueUrls,
): Promise<Outcome> {
  const { effects, profile } = catalogue;
  const progress: Progress = { uploaded: new Set(), stale: new Set(), snapshot: null };
  let planned: CkanPackage | null | undefined = known;
  try {
    return await withRetry(effects, profile, async () => {
      const current = planned === undefined ? await showOurs(catalogue, desired, known) : planned;
      planned = undefined;
      for (const key of current ? await corruptFiles(catalogue, desired, current) : []) progress.stale.add(key);
      const contents = await prepareContents(catalogue, desired, current, others());
      const state = { site: catalogue.site, desired, contents, stale: progress.stale };
      const diffWith: Attempt['diffWith'] = (dataset) => diff(dataset, state);
      return tryOnce({ catalogue, desired, contents, diffWith, progress }, current);
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      result: 'failed',
      failure: error,
      rollback: progress.snapshot && (await rollback(catalogue, desired, progress.snapshot)),
    };
  }
}

/** Read the dataset again for another try. @throws Failure when its name is now somebody else's */
async function showOurs(
  { actions }: Catalogue,
  { fields }: DesiredDataset,
  known: CkanPackage | null,
): Promise<CkanPackage | null> {
  const current = await showPackage(actions, fields.name);
  if (current && current.id !== known?.id && extraOf(current, KEY) === undefined)
    throw new Failure('rejected', 'package_show', 'somebody else has made a dataset of that name');
  return current;
}

/** Write files, fields and rows, show a new dataset, verify, and take out what is no longer wanted. @throws Failure */
async function tryOnce(attempt: Attempt, current: CkanPackage | null): Promise<Outcome> {
  const { catalogue, desired, diffWith, progress } = attempt;
  const keys = desired.fields.resources.map(({ key }) => key);
  let dataset = await writeFiles(attempt, current ?? (await create(catalogue, desired)));
  const issues = await writeRows(attempt, dataset);
  dataset = await reread(catalogue, desired);
  if (isFilling(dataset)) {
    await verify(attempt, dataset, new Set(keys), false);
    dataset = await show(catalogue, dataset);
    for (const key of keys) progress.uploaded.add(key);
  }
  const proofs = await verify(attempt, dataset, progress.uploaded, !dataset.private);
  await finish(attempt, dataset);
  dataset = await reread(catalogue, desired);
  const left = diffWith(dataset);
  if (!isNoDiff(left)) throw new Failure('conflict', 'package_show', changedNames(left));
  return { result: 'done', dataset, proofs, issues };
}

/** Write fields and files until they are what they are to be. What is no longer wanted stays until the rest is verified. */
async function writeFiles({ catalogue, diffWith, progress }: Attempt, dataset: CkanPackage): Promise<CkanPackage> {
  let current = dataset;
  let left = diffWith(current);
  for (let round = 0; !isNoDiff({ ...left, removals: [] }); round++) {
    let write = nextWrite(left, catalogue.profile.upload_limit_mb);
    if (round === ROUNDS || isEmpty(write))
      throw new Failure('mismatch', 'package_show', `does not stay: ${changedNames(left)}`);
    if (!isFilling(current)) {
      progress.snapshot = await snapshot(catalogue, current, left, progress.snapshot);
      if (!isChanging(current) && write.resources.some(({ upload }) => upload !== null)) {
        current = await writeTo(catalogue, current, { ...NO_WRITE, lists: inState(current, 'changing') });
        write = nextWrite(diffWith(current), catalogue.profile.upload_limit_mb);
      }
    }
    for (const { key, upload } of write.resources) if (upload) progress.uploaded.add(key);
    current = await writeTo(catalogue, current, write);
    for (const { key } of write.resources) progress.stale.delete(key);
    left = diffWith(current);
  }
  return current;
}

/** Bring the rows, the data dictionary and the view to what they are to be. @returns what is left to the site */
async function writeRows({ catalogue, desired, contents, progress }: Attempt, dataset: CkanPackage): Promise<Issue[]> {
  const { fields, find, table } = desired;
  const resource = table && find(dataset, table.key)?.id;
  if (!table || !resource) return [];
  const rows = contents.rows();
  const plan = await planTable(catalogue, table.description, rows, resource);
  if (plan && !tableIsRight(plan)) {
    if (!isFilling(dataset)) {
      progress.snapshot = await snapshot(catalogue, dataset, NO_DIFF, progress.snapshot);
      if (!progress.snapshot.tables.has(resource))
        progress.snapshot.tables.set(resource, plan.current && withoutIds(plan.current));
    }
    await applyTable(catalogue, table.description, rows, resource, plan);
  }
  if (catalogue.site.tables !== 'site' || plan?.current !== null) return [];
  const { name } = fields;
  return [publishIssue('DICTIONARY_WAITS', { file: profileFile(catalogue.profile), record: name }, { name })];
}

/** Show a new dataset to the public, in one write. */
function show(catalogue: Catalogue, dataset: CkanPackage): Promise<CkanPackage> {
  return writeTo(catalogue, dataset, { ...NO_WRITE, fields: { private: false }, lists: inState(dataset, 'shown') });
}

/** When all is verified, take out what is no longer wanted, and the mark of a change that goes on. */
async function finish({ catalogue, diffWith, progress }: Attempt, dataset: CkanPackage): Promise<void> {
  const { removals } = diffWith(dataset);
  const lists = isChanging(dataset) ? inState(dataset, 'shown') : null;
  if (removals.length > 0)
    progress.snapshot = await snapshot(catalogue, dataset, { ...NO_DIFF, removals }, progress.snapshot);
  if (removals.length > 0 || lists) await writeTo(catalogue, dataset, { ...NO_WRITE, lists, removals });
}

async function reread({ actions }: Catalogue, { fields }: DesiredDataset): Promise<CkanPackage> {
  const dataset = await showPackage(actions, fields.name);
  if (dataset === null) throw new Failure('missing', 'package_show', fields.name);
  return dataset;
}

/** Make a new dataset that nobody sees yet, with its resources but no files: their ids, and so their addresses, are known before the first upload. */
async function create({ profile, actions }: Catalogue, { fields }: DesiredDataset): Promise<CkanPackage> {
  const extras = Object.entries({
    ...fields.extras,
    [OWNED]: ownedText(fields.tags, Object.keys(fields.extras)),
    [STATE]: 'filling',
  }).map(([key, value]) => ({ key, value }));
  return actions.write('package_create', {
    name: fields.name,
    owner_org: profile.organisation,
    private: true,
    ...fields.core,
    tags: fields.tags.map((name) => ({ name })),
    extras,
    resources: fields.resources.map((resource) => resource.fields),
  });
}
