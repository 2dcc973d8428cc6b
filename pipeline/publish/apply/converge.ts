import { withoutIds } from '../../ckan/datastore';
import { Failure } from '../../ckan/failure';
import { KEY, OWNED, STATE, extraOf, inState, isChanging, isFilling, ownedText, showPackage } from '../../ckan/package';
import { profileFile } from '../../ckan/profile';
import { persist } from '../../ckan/retry';
import { type CkanPackage, NO_WRITE } from '../../ckan/types';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { type Contents, prepareContents } from '../desired/contents';
import { applyTable, planTable, tableIsRight } from '../plan/datastore';
import { NOTHING, compare, isNothing } from '../plan/diff';
import { falseFiles } from '../plan/interrupted';
import { writeTo } from '../target/catalogue';
import type { Addresses, Catalogue, Difference, Standing, Wish } from '../target/types';
import { changedNames, isEmpty, nextWrite } from './next-write';
import { putBack } from './rollback';
import { type Kept, keep } from './snapshot';
import { type Proof, prove } from './verify';

/** Writes after which a dataset must be what it is to be; more would mean that the catalogue keeps something else than it is given. */
const ROUNDS = 20;

/** How a dataset ended. */
export type Outcome =
  | { result: 'done'; dataset: CkanPackage; proofs: Proof[]; issues: Issue[] }
  | { result: 'failed'; failure: Failure; standing: Standing | null };

/** What is still to do, told from a dataset as it stands. */
type Look = (present: CkanPackage) => Difference;

/** What is known of a dataset on its way, over all tries. */
interface Progress {
  /** Files that were sent, and are still to be proved. */
  uploaded: Set<string>;
  /** Files that were not what was sent when they were downloaded: they are sent again. */
  stale: Set<string>;
  /** The public dataset as it was before the first write. */
  kept: Kept | null;
}

/**
 * Bring a dataset to what it is to be: read, do the next thing, read. A new one is filled while it is private and then
 * shown in one step. Whatever a request's outcome was, the next look at the dataset decides what is still to do.
 * A failed change of a public dataset is taken back.
 * @param known the dataset as it was planned, or null for a new one
 * @param others addresses of the other datasets
 */
export async function converge(
  catalogue: Catalogue,
  wish: Wish,
  known: CkanPackage | null,
  others: () => Addresses,
): Promise<Outcome> {
  const { effects, profile, actions } = catalogue;
  const progress: Progress = { uploaded: new Set(), stale: new Set(), kept: null };
  let planned: CkanPackage | null | undefined = known;
  try {
    return await persist(effects, profile, async () => {
      let dataset = planned === undefined ? await showPackage(actions, wish.wanted.name) : planned;
      planned = undefined;
      if (dataset && dataset.id !== known?.id && extraOf(dataset, KEY) === undefined)
        throw new Failure('rejected', 'package_show', 'somebody else has made a dataset of that name');
      for (const key of dataset ? await falseFiles(catalogue, wish, dataset) : []) progress.stale.add(key);
      const contents = await prepareContents(catalogue, wish, dataset, others());
      const look: Look = (present) =>
        compare(
          catalogue.site,
          wish.wanted,
          present,
          (resource) => contents.file(resource, present),
          wish.find,
          progress.stale,
        );

      dataset = await writeFiles(catalogue, dataset ?? (await create(catalogue, wish)), look, progress);
      const issues = await bringTable(catalogue, wish, dataset, contents, progress);
      dataset = await reread(catalogue, wish);
      if (isFilling(dataset)) {
        await prove(
          catalogue,
          wish,
          dataset,
          look,
          { ...progress, uploaded: new Set(wish.wanted.resources.map(({ key }) => key)) },
          false,
        );
        dataset = await show(catalogue, dataset);
        for (const { key } of wish.wanted.resources) progress.uploaded.add(key);
      }
      const proofs = await prove(catalogue, wish, dataset, look, progress, !dataset.private);
      await finish(catalogue, dataset, look, progress);
      dataset = await reread(catalogue, wish);
      const left = look(dataset);
      if (!isNothing(left)) throw new Failure('conflict', 'package_show', changedNames(left));
      return { result: 'done', dataset, proofs, issues };
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      result: 'failed',
      failure: error,
      standing: progress.kept && (await putBack(catalogue, wish, progress.kept)),
    };
  }
}

/** Write fields and files until they are what they are to be. What is no longer wanted stays until the rest is proved. */
async function writeFiles(
  catalogue: Catalogue,
  dataset: CkanPackage,
  look: Look,
  progress: Progress,
): Promise<CkanPackage> {
  let present = dataset;
  let difference = look(present);
  for (let round = 0; !isNothing({ ...difference, removals: [] }); round++) {
    let write = nextWrite(difference, catalogue.profile.upload_limit_mb);
    if (round === ROUNDS || isEmpty(write))
      throw new Failure('untrue', 'package_show', `does not stay: ${changedNames(difference)}`);
    if (!isFilling(present)) {
      progress.kept = await keep(catalogue, present, difference, progress.kept);
      if (!isChanging(present) && write.resources.some(({ upload }) => upload !== null)) {
        present = await writeTo(catalogue, present, { ...NO_WRITE, lists: inState(present, 'changing') });
        write = nextWrite(look(present), catalogue.profile.upload_limit_mb);
      }
    }
    for (const { key, upload } of write.resources) if (upload) progress.uploaded.add(key);
    present = await writeTo(catalogue, present, write);
    for (const { key } of write.resources) progress.stale.delete(key);
    difference = look(present);
  }
  return present;
}

/** Bring the rows, the data dictionary and the view to what they are to be. @returns what is left to the site */
async function bringTable(
  catalogue: Catalogue,
  { wanted, find, table }: Wish,
  dataset: CkanPackage,
  contents: Contents,
  progress: Progress,
): Promise<Issue[]> {
  const resource = table && find(dataset, table.key)?.id;
  if (!table || !resource) return [];
  const rows = contents.rows();
  const plan = await planTable(catalogue, table.description, rows, resource);
  if (plan && !tableIsRight(plan)) {
    if (!isFilling(dataset)) {
      progress.kept = await keep(catalogue, dataset, NOTHING, progress.kept);
      if (!progress.kept.tables.has(resource))
        progress.kept.tables.set(resource, plan.present && withoutIds(plan.present));
    }
    await applyTable(catalogue, table.description, rows, resource, plan);
  }
  const waits = catalogue.site.tables === 'site' && plan?.present === null;
  return waits
    ? [
        publishIssue(
          'DICTIONARY_WAITS',
          { file: profileFile(catalogue.profile), record: wanted.name },
          { name: wanted.name },
        ),
      ]
    : [];
}

/** Show a new dataset to the public, in one write. */
function show(catalogue: Catalogue, dataset: CkanPackage): Promise<CkanPackage> {
  return writeTo(catalogue, dataset, { ...NO_WRITE, fields: { private: false }, lists: inState(dataset, 'shown') });
}

/** When all is proved, take out what is no longer wanted, and the mark of a change that goes on. */
async function finish(catalogue: Catalogue, dataset: CkanPackage, look: Look, progress: Progress): Promise<void> {
  const { removals } = look(dataset);
  const lists = isChanging(dataset) ? inState(dataset, 'shown') : null;
  if (removals.length > 0) progress.kept = await keep(catalogue, dataset, { ...NOTHING, removals }, progress.kept);
  if (removals.length > 0 || lists) await writeTo(catalogue, dataset, { ...NO_WRITE, lists, removals });
}

async function reread({ actions }: Catalogue, { wanted }: Wish): Promise<CkanPackage> {
  const dataset = await showPackage(actions, wanted.name);
  if (dataset === null) throw new Failure('missing', 'package_show', wanted.name);
  return dataset;
}

/** Make a new dataset that nobody sees yet, with its resources but no files: their ids, and so their addresses, are known before the first upload. */
async function create({ profile, actions }: Catalogue, { wanted }: Wish): Promise<CkanPackage> {
  const extras = Object.entries({
    ...wanted.extras,
    [OWNED]: ownedText(wanted.tags, Object.keys(wanted.extras)),
    [STATE]: 'filling',
  }).map(([key, value]) => ({ key, value }));
  return actions.write('package_create', {
    name: wanted.name,
    owner_org: profile.organisation,
    private: true,
    ...wanted.fields,
    tags: wanted.tags.map((name) => ({ name })),
    extras,
    resources: wanted.resources.map(({ fields }) => fields),
  });
}
