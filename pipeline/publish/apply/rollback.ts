import { readTable } from '../../ckan/datastore';
import { Failure } from '../../ckan/failure';
import { STATE, extraOf, inState, showPackage } from '../../ckan/package';
import { withRetry } from '../../ckan/retry';
import { tableChanges } from '../../ckan/table-change';
import { type CkanPackage, NO_WRITE } from '../../ckan/types';
import { writeTable } from '../../ckan/write-table';
import type { DesiredDataset } from '../desired/types';
import { writeTo } from '../target/catalogue';
import type { Catalogue } from '../target/types';
import { compareFile, compareWithSnapshot } from './compare-snapshot';
import { inverseWrite } from './inverse-write';
import { isEmpty } from './next-write';
import type { RollbackResult, Snapshot } from './types';

/**
 * Roll a failed change back: fields, files and rows become what the snapshot holds, and are read again to verify it.
 * What is whole is left alone. A failure on the way is not thrown: the result tells what is not as it was.
 */
export async function rollback(
  catalogue: Catalogue,
  desired: DesiredDataset,
  snapshot: Snapshot,
): Promise<RollbackResult> {
  const { effects, profile, actions } = catalogue;
  const restored = async (current: CkanPackage): Promise<boolean> =>
    (await compareWithSnapshot(catalogue, desired, snapshot, current)).restored;
  try {
    await withRetry(effects, profile, async () => {
      let current = await showPackage(actions, snapshot.dataset.id);
      if (current === null) throw new Failure('missing', 'package_show', snapshot.dataset.name);
      if (!(await restored(current))) {
        current = await restore(catalogue, desired, snapshot, current);
        if (!(await restored(current))) throw new Failure('mismatch', 'package_show', 'it is not what was put back');
      }
      // Verified: the mark of a change that goes on is what it was, too.
      const state = extraOf(snapshot.dataset, STATE);
      if (extraOf(current, STATE) !== state)
        await writeTo(catalogue, current, { ...NO_WRITE, lists: inState(current, state) });
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  const current = await showPackage(actions, snapshot.dataset.id).catch(() => null);
  return compareWithSnapshot(catalogue, desired, snapshot, current);
}

/** Write what the snapshot holds. @returns the dataset after that */
async function restore(
  catalogue: Catalogue,
  desired: DesiredDataset,
  snapshot: Snapshot,
  found: CkanPackage,
): Promise<CkanPackage> {
  const { actions } = catalogue;
  const current = await dropNewTables(catalogue, snapshot, found);
  const write = inverseWrite(desired, snapshot, current, await corruptIds(catalogue, snapshot, current));
  if (!isEmpty(write) || write.removals.length > 0) await writeTo(catalogue, current, write);
  for (const [resource, table] of snapshot.tables)
    if (table !== null)
      await writeTable(actions, resource, table, tableChanges(await readTable(actions, resource), table));
  return (await showPackage(actions, snapshot.dataset.id)) as CkanPackage;
}

/** Take out the tables that there were not, before their resources go: CKAN leaves the table of a resource that is gone where nobody can reach it. */
async function dropNewTables({ actions }: Catalogue, snapshot: Snapshot, current: CkanPackage): Promise<CkanPackage> {
  let now = current;
  for (const { id } of current.resources.filter((resource) => snapshot.tables.get(resource.id) === null)) {
    if ((await readTable(actions, id)) === null) continue;
    await actions.write('datastore_delete', { resource_id: id, force: true });
    now = (await showPackage(actions, snapshot.dataset.id)) ?? now;
  }
  return now;
}

/** Ids of the resources whose file is not what it was. */
async function corruptIds(catalogue: Catalogue, snapshot: Snapshot, current: CkanPackage): Promise<Set<string>> {
  const files = await Promise.all(
    [...snapshot.bytes.keys()].map(async (id) => ({ id, ...(await compareFile(catalogue, snapshot, current, id)) })),
  );
  return new Set(files.filter(({ whole }) => !whole).map(({ id }) => id));
}
