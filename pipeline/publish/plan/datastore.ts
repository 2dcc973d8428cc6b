import { type DataStoreField, type DataStoreTable, readTable, tableFor, withOthersEntries } from '../../ckan/datastore';
import { Failure } from '../../ckan/failure';
import { type TableChange, dictionaryOnly, tableChanges } from '../../ckan/table-change';
import { writeTable } from '../../ckan/write-table';
import type { TableDescription } from '../../model/csvw';
import type { Row } from '../../model/row';
import type { Catalogue } from '../target/types';

const VIEW = 'datatables_view';

/** The current and the desired table of a resource in the DataStore, and what is to be changed. */
export interface TablePlan {
  current: DataStoreTable | null;
  desired: DataStoreTable;
  changes: TableChange[];
  /** Of a site that loads tables by itself: the dictionary as it is to be. */
  dictionary: DataStoreField[] | null;
  view: boolean;
}

/**
 * Compare a resource's table, its data dictionary and its view with the desired ones.
 * @param resource the CSV's resource id, or undefined when it is still to be made
 * @returns null where the catalogue has no DataStore
 */
export async function planTable(
  { site, actions }: Catalogue,
  description: TableDescription,
  rows: Row[],
  resource: string | undefined,
): Promise<TablePlan | null> {
  if (site.tables === 'none') return null;
  const current = resource === undefined ? null : await readTable(actions, resource);
  const desired = withOthersEntries(tableFor(description, rows), current);
  if (site.tables === 'site')
    return {
      current,
      desired,
      changes: [],
      dictionary: dictionaryOnly(current, description),
      view: false,
    };
  const views =
    resource === undefined || current === null
      ? []
      : ((await actions.read<{ view_type: string }[]>('resource_view_list', { id: resource })) ?? []);
  return {
    current,
    desired,
    changes: tableChanges(current, desired),
    dictionary: null,
    view: site.plugins.has(VIEW) && !views.some((view) => view.view_type === VIEW),
  };
}

/** Whether a plan for a table has nothing to do. */
export function tableIsRight(plan: TablePlan | null): boolean {
  return plan === null || (plan.changes.length === 0 && plan.dictionary === null && !plan.view);
}

/** Carry out a plan for a table, then read the table again: it must be what it is to be. @throws Failure */
export async function applyTable(
  catalogue: Catalogue,
  description: TableDescription,
  rows: Row[],
  resource: string,
  plan: TablePlan,
): Promise<void> {
  const { actions } = catalogue;
  await writeTable(actions, resource, plan.desired, plan.changes);
  if (plan.dictionary)
    await actions.write('datastore_create', { resource_id: resource, force: true, fields: plan.dictionary });
  if (plan.view) {
    // A view of the same kind may have come with the table (ckan.views.default_views).
    const again = await planTable(catalogue, description, rows, resource);
    if (again?.view)
      await actions.write('resource_view_create', { resource_id: resource, view_type: VIEW, title: '表' });
  }
  if (!tableIsRight(await planTable(catalogue, description, rows, resource)))
    throw new Failure('mismatch', 'datastore_search', 'the table is not what was written');
}
