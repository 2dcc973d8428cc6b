import { isChanging, isFilling, resourceKey } from '../../ckan/package';
import type { CkanPackage, CkanResource } from '../../ckan/types';
import { prepareContents } from '../desired/contents';
import type { CatalogueUrls, DesiredDataset, DesiredFields } from '../desired/types';
import type { Catalogue } from '../target/types';
import { type TablePlan, planTable } from './datastore';
import { diff } from './diff';
import { corruptFiles } from './interrupted';
import type { FieldChange, PlannedDataset, PlannedResource, ResourceChange } from './types';

/** Plan one dataset: only reads. @throws Failure, GateError when a list that stands there can not be read */
export async function planDataset(
  catalogue: Catalogue,
  desired: DesiredDataset,
  current: CkanPackage | null,
  others: CatalogueUrls,
): Promise<PlannedDataset> {
  const { fields, table, find } = desired;
  const contents = await prepareContents(catalogue, desired, current, others);
  const stale = current ? await corruptFiles(catalogue, desired, current) : undefined;
  const changes = diff(current ?? NOBODY, { site: catalogue.site, desired, contents, stale });
  const csv = current && table ? find(current, table.key) : undefined;
  const tablePlan = table ? await planTable(catalogue, table.description, contents.rows(), csv?.id) : null;
  const planned: Omit<PlannedDataset, 'action'> = {
    name: fields.name,
    identifier: fields.local.identifier,
    title: fields.core.title,
    id: current?.id ?? null,
    fields: changes.fields,
    tags: tagChanges(current?.tags ?? [], changes.lists?.tags),
    extras: extraChanges(current?.extras ?? [], changes.lists?.extras),
    resources: [...changes.resources.map(plannedResource), ...changes.removals.map(plannedResourceRemoval)],
    show: current === null || isFilling(current),
    unfinished: current !== null && isChanging(current),
    table: tablePlan && plannedTable(tablePlan),
  };
  return { action: actionOf(current, planned), ...planned };
}

function actionOf(current: CkanPackage | null, planned: Omit<PlannedDataset, 'action'>): PlannedDataset['action'] {
  if (current === null) return 'create';
  return isRight(planned) ? 'nothing' : 'update';
}

function plannedResource({ desired, current, fields, upload }: ResourceChange): PlannedResource {
  const { key, file } = desired;
  const id = current?.id ?? null;
  if (upload === null) return { action: 'update', key, id, bytes: null, fields };
  return { action: 'upload', key, id, bytes: upload === 'unknown' ? file.bytes : upload.bytes, fields };
}

function plannedResourceRemoval(resource: CkanResource): PlannedResource {
  return { action: 'remove', key: resourceKey(resource) as string, id: resource.id, bytes: null, fields: [] };
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

/** Whether nothing is to be done. */
function isRight(planned: Omit<PlannedDataset, 'action'>): boolean {
  const { fields, tags, extras, resources, show, unfinished, table } = planned;
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

function tagChanges(current: CkanPackage['tags'], desired = current): PlannedDataset['tags'] {
  const [before, after] = [current, desired].map((tags) => tags.map(({ name }) => name)) as [string[], string[]];
  return {
    add: after.filter((tag) => !before.includes(tag)),
    remove: before.filter((tag) => !after.includes(tag)),
  };
}

function extraChanges(current: CkanPackage['extras'], desired = current): FieldChange[] {
  const value = (extras: CkanPackage['extras'], field: string): string =>
    extras.find(({ key }) => key === field)?.value ?? '';
  const keys = [...new Set([...current, ...desired].map(({ key }) => key))];
  return keys
    .map((field) => ({ field, before: value(current, field), after: value(desired, field) }))
    .filter(({ before, after }) => before !== after);
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
    title: dataset.title ?? '',
    id: dataset.id,
    ...UNCHANGED,
  };
}

/** A dataset whose name is somebody else's, or whose list can not be read: nothing is written before that is settled. */
export function plannedConflict({ name, local, core }: DesiredFields, current: CkanPackage | null): PlannedDataset {
  return {
    action: 'conflict',
    name,
    identifier: local.identifier,
    title: core.title,
    id: current?.id ?? null,
    ...UNCHANGED,
  };
}
