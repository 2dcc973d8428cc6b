import type { Actions } from '../../ckan/action';
import { Failure } from '../../ckan/failure';
import { patch } from '../../ckan/patch';
import { revise } from '../../ckan/revise';
import type { CkanPackage, Write } from '../../ckan/types';
import type { Catalogue } from './types';

/** Most bytes of a file that is read from a catalogue, where its size is not known beforehand. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** A file's bytes as they are served, up to a number of them; null when the catalogue names it and has lost it. @throws Failure */
export async function downloadIfThere(actions: Actions, path: string, limit = LARGEST_FILE): Promise<Buffer | null> {
  try {
    return (await actions.download(path, limit)).data;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'missing') return null;
    throw error;
  }
}

/** Write to a dataset in the way that the catalogue knows. What it says of its actions need not be what it has. @throws Failure */
export async function writeTo({ site, actions }: Catalogue, dataset: CkanPackage, write: Write): Promise<CkanPackage> {
  if (!site.revises) return patch(actions, dataset, write);
  try {
    return await revise(actions, dataset, write);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'no-action') throw error;
    site.revises = false;
    return patch(actions, dataset, write);
  }
}
