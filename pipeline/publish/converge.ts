import { Failure } from '../ckan/failure';
import { STATE, isFilling, showPackage, type CkanPackage } from '../ckan/package';
import { persist } from '../ckan/persist';
import { profileFile } from '../ckan/profile';
import { NO_WRITE, type Write } from '../ckan/revise';
import type { Issue } from '../issues/issue';
import { publishIssue } from '../issues/publish';
import type { Addresses } from './addresses';
import { writeTo, type Catalogue, type Wish } from './catalogue';
import { compare, isNothing, valuesOf, type Difference } from './compare';
import { prepareContents } from './contents';
import { keep, putBack, type Kept, type Standing } from './keep';
import { applyTable, planTable, tableIsRight } from './table';
import { verifyFile, type Proof } from './verify';

/** Writes after which a dataset must be what it is to be; more would mean that the catalogue keeps something else than it is given. */
const ROUNDS = 20;

/** How a dataset ended. */
export type Outcome =
  | { result: 'done'; dataset: CkanPackage; proofs: Proof[]; issues: Issue[] }
  | { result: 'failed'; failure: Failure; standing: Standing | null };

/**
 * Bring a dataset to what it is to be: read, do the next thing, read. A new one is filled while it is private and then
 * shown in one step. Whatever a request's outcome was, the next look at the dataset decides what is still to do.
 * A failed change of a public dataset is taken back.
 * @param known the dataset as it was planned, or null for a new one
 * @param others addresses of the other datasets
 */
export async function converge(catalogue: Catalogue, wish: Wish, known: CkanPackage | null, others: () => Addresses): Promise<Outcome> {
  const { effects, profile, actions } = catalogue;
  const uploaded = new Set<string>();
  let kept: Kept | null = null;
  let waits = false;
  let planned: CkanPackage | null | undefined = known;
  try {
    return await persist(effects, profile, async () => {
      let dataset = planned === undefined ? await showPackage(actions, wish.wanted.name) : planned;
      planned = undefined;
      const contents = await prepareContents(catalogue, wish, dataset, others());
      dataset ??= await create(catalogue, wish);
      const look = (present: CkanPackage): Difference => compare(catalogue.site, wish.wanted, present, (resource) => contents.file(resource, present), wish.find);

      let difference = look(dataset);
      for (let round = 0; !isNothing({ ...difference, removals: [] }); round++) {
        if (round === ROUNDS) throw new Failure('untrue', 'package_show', `does not stay: ${changedNames(difference)}`);
        if (!isFilling(dataset)) kept = await keep(catalogue, dataset, difference, kept);
        const write = nextWrite(difference, profile.upload_limit_mb);
        if (isEmpty(write)) throw new Failure('untrue', 'package_show', `can not be reached: ${changedNames(difference)}`);
        for (const resource of write.resources) if (resource.upload) uploaded.add(resource.key);
        dataset = await writeTo(catalogue, dataset, write);
        difference = look(dataset);
      }
      if (wish.table) {
        const resource = wish.find(dataset, wish.table.key)?.id as string;
        const rows = contents.rows();
        const plan = await planTable(catalogue, wish.table.description, rows, resource);
        waits = catalogue.site.tables === 'site' && plan?.present === null;
        if (plan && !tableIsRight(plan)) {
          if (kept && !isFilling(dataset)) kept.tables.set(resource, kept.tables.get(resource) ?? plan.present);
          await applyTable(catalogue, wish.table.description, rows, resource, plan);
        }
      }
      dataset = await reread(catalogue, wish);
      if (isFilling(dataset)) {
        await proveFiles(catalogue, wish, dataset, new Set(wish.wanted.resources.map(({ key }) => key)), look, false);
        dataset = await writeTo(catalogue, dataset, { ...NO_WRITE, fields: { private: false }, lists: { tags: dataset.tags, extras: dataset.extras.map((extra) => (extra.key === STATE ? { ...extra, value: 'shown' } : extra)) } });
        for (const { key } of wish.wanted.resources) uploaded.add(key);
      }
      const proofs = await proveFiles(catalogue, wish, dataset, uploaded, look, !dataset.private);
      const { removals } = look(dataset);
      if (removals.length > 0) {
        kept = await keep(catalogue, dataset, { ...look(dataset), resources: [] }, kept);
        await writeTo(catalogue, dataset, { ...NO_WRITE, removals });
      }
      dataset = await reread(catalogue, wish);
      const left = look(dataset);
      if (!isNothing(left)) throw new Failure('conflict', 'package_show', changedNames(left));
      return { result: 'done', dataset, proofs, issues: waits ? [publishIssue('DICTIONARY_WAITS', { file: profileFile(profile), record: wish.wanted.name }, { name: wish.wanted.name })] : [] };
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { result: 'failed', failure: error, standing: kept && (await putBack(catalogue, wish, kept)) };
  }
}

async function reread({ actions }: Catalogue, { wanted }: Wish): Promise<CkanPackage> {
  const dataset = await showPackage(actions, wanted.name);
  if (dataset === null) throw new Failure('missing', 'package_show', wanted.name);
  return dataset;
}

/** Make a new dataset that nobody sees yet, with its resources but no files: their ids, and so their addresses, are known before the first upload. */
async function create({ profile, actions }: Catalogue, { wanted }: Wish): Promise<CkanPackage> {
  const extras = Object.entries({ ...wanted.extras, [STATE]: 'filling' }).map(([key, value]) => ({ key, value }));
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

/** The next write: the dataset's own fields, and as many files as fit into one request, each with its fields. */
function nextWrite({ fields, lists, resources }: Difference, limitMb: number): Write {
  let room = limitMb * 1024 * 1024;
  const parts: Write['resources'] = [];
  for (const { wanted, present, fields: changed, upload } of resources) {
    if (upload === 'unknown') continue;
    if (upload && upload.bytes > room && parts.length > 0) break;
    room -= upload?.bytes ?? 0;
    const own = present ? {} : wanted.fields;
    parts.push({ present, key: wanted.key, mediaType: wanted.mediaType, upload, fields: { ...own, ...valuesOf(changed), ...(upload && { mimetype: wanted.mediaType, format: wanted.fields['format'] as string }) } });
  }
  return { fields: valuesOf(fields), lists, resources: parts, removals: [] };
}

function isEmpty({ fields, lists, resources }: Write): boolean {
  return Object.keys(fields).length + resources.length === 0 && lists === null;
}

function changedNames({ fields, lists, resources, removals }: Difference): string {
  return [...fields.map(({ field }) => field), ...(lists ? ['tags, extras'] : []), ...resources.map(({ wanted, fields: changed }) => `${wanted.key} (${changed.map(({ field }) => field).join(', ')})`), ...removals.map(({ id }) => id)].join('; ');
}

/** Download files again; with a public dataset as anybody, who must be shown the dataset too. */
async function proveFiles(catalogue: Catalogue, { wanted, find }: Wish, dataset: CkanPackage, keys: ReadonlySet<string>, look: (present: CkanPackage) => Difference, anonymous: boolean): Promise<Proof[]> {
  const { actions } = catalogue;
  const seen = anonymous && keys.size > 0 ? await showPackage(actions, wanted.name, { anonymous }) : dataset;
  if (seen === null || !isNothing({ ...look(seen), removals: [] })) throw new Failure('untrue', 'package_show', 'the public is shown something else');
  const proofs: Proof[] = [];
  for (const { key, mediaType } of wanted.resources.filter((resource) => keys.has(resource.key))) {
    const resource = find(seen, key);
    if (!resource) throw new Failure('untrue', key, 'no such resource');
    proofs.push(await verifyFile(actions, seen, resource, { key, mediaType, sha256: String(resource.sha256), bytes: Number(resource.size) }, anonymous));
  }
  return proofs;
}
