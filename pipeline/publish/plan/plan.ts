import { isChanging, isFilling, keyOf } from '../../ckan/package';
import type { CkanPackage } from '../../ckan/types';
import { prepareContents } from '../desired/contents';
import type { Addresses, Catalogue, FieldChange, PlannedDataset, PlannedResource, Wanted, Wish } from '../target/types';
import { type TablePlan, planTable } from './datastore';
import { compare } from './diff';
import { falseFiles } from './interrupted';

/** Plan one dataset: only reads. @throws Failure, GateError when a list that stands there can not be read */
export async function planDataset(
  catalogue: Catalogue,
  wish: Wish,
  present: CkanPackage | null,
  others: Addresses,
): Promise<PlannedDataset> {
  const { wanted } = wish;
  const contents = await prepareContents(catalogue, wish, present, others);
  const difference = compare(
    catalogue.site,
    wanted,
    present ?? NOBODY,
    (resource) => contents.file(resource, present ?? NOBODY),
    wish.find,
    present ? await falseFiles(catalogue, wish, present) : undefined,
  );
  const csv = present && wish.table ? wish.find(present, wish.table.key) : undefined;
  const table = wish.table ? await planTable(catalogue, wish.table.description, contents.rows(), csv?.id) : null;
  const names = (tags: { name: string }[]): string[] => tags.map(({ name }) => name);
  const [tagsBefore, tagsAfter] = [names(present?.tags ?? []), names(difference.lists?.tags ?? present?.tags ?? [])];
  const planned: Omit<PlannedDataset, 'action'> = {
    name: wanted.name,
    identifier: wanted.local.identifier,
    title: wanted.fields.title,
    id: present?.id ?? null,
    fields: difference.fields,
    tags: {
      add: tagsAfter.filter((tag) => !tagsBefore.includes(tag)),
      remove: tagsBefore.filter((tag) => !tagsAfter.includes(tag)),
    },
    extras: difference.lists ? extraChanges(present?.extras ?? [], difference.lists.extras) : [],
    resources: [
      ...difference.resources.map(({ wanted: { key, file }, present: resource, fields, upload }): PlannedResource => ({
        action: upload === null ? 'update' : 'upload',
        key,
        id: resource?.id ?? null,
        bytes: upload === null ? null : upload === 'unknown' ? file.bytes : upload.bytes,
        fields,
      })),
      ...difference.removals.map((resource): PlannedResource => ({
        action: 'remove',
        key: keyOf(resource) as string,
        id: resource.id,
        bytes: null,
        fields: [],
      })),
    ],
    show: present === null || isFilling(present),
    unfinished: present !== null && isChanging(present),
    table: table && plannedTable(table),
  };
  return { action: present === null ? 'create' : isRight(planned) ? 'nothing' : 'update', ...planned };
}

function plannedTable({ changes, dictionary, view }: TablePlan): PlannedDataset['table'] {
  return {
    change: changes.find(({ kind }) => kind !== 'dictionary')?.kind ?? 'none',
    upserts: changes.reduce((sum, { upserts }) => sum + upserts.length, 0),
    deletes: changes.reduce((sum, { deletes }) => sum + deletes.length, 0),
    dictionary: dictionary !== null || changes.some(({ kind }) => kind === 'dictionary'),
    view,
  };
}

function isRight({
  fields,
  tags,
  extras,
  resources,
  show,
  unfinished,
  table,
}: Omit<PlannedDataset, 'action'>): boolean {
  const tableRight = table === null || (table.change === 'none' && !table.dictionary && !table.view);
  return (
    fields.length + tags.add.length + tags.remove.length + extras.length + resources.length === 0 &&
    !show &&
    !unfinished &&
    tableRight
  );
}

/** A dataset that is still to be made. */
const NOBODY: CkanPackage = {
  id: '',
  name: '',
  state: 'active',
  private: true,
  metadata_modified: '',
  organization: null,
  extras: [],
  tags: [],
  resources: [],
};

function extraChanges(before: CkanPackage['extras'], after: CkanPackage['extras']): FieldChange[] {
  const value = (extras: CkanPackage['extras'], field: string): string =>
    extras.find(({ key }) => key === field)?.value ?? '';
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys.flatMap((field) =>
    value(before, field) === value(after, field)
      ? []
      : [{ field, before: value(before, field), after: value(after, field) }],
  );
}

const UNCHANGED = {
  fields: [],
  tags: { add: [], remove: [] },
  extras: [],
  resources: [],
  show: false,
  unfinished: false,
  table: null,
};

/** A dataset that is to be taken out of the catalogue. */
export function plannedRemoval(dataset: CkanPackage, identifier: string): PlannedDataset {
  return {
    action: 'remove',
    name: dataset.name,
    identifier,
    title: String(dataset['title'] ?? ''),
    id: dataset.id,
    ...UNCHANGED,
  };
}

/** A dataset whose name is somebody else's, or whose list can not be read: nothing is written before that is settled. */
export function plannedConflict(
  { name, local, fields }: Wanted,
  present: CkanPackage | null | undefined,
): PlannedDataset {
  return {
    action: 'conflict',
    name,
    identifier: local.identifier,
    title: fields.title,
    id: present?.id ?? null,
    ...UNCHANGED,
  };
}
