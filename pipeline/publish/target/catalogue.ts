import type { Actions } from '../../ckan/action';
import type { Content } from '../../ckan/content';
import { Failure } from '../../ckan/failure';
import type { CkanPackage, Find } from '../../ckan/package';
import { patch } from '../../ckan/patch';
import type { Profile } from '../../ckan/profile';
import { revise, type Write } from '../../ckan/revise';
import type { Effects } from '../../core/effects';
import type { TableDescription } from '../../model/csvw';
import type { Row } from '../../model/row';
import type { Addresses } from '../desired/addresses';
import type { Site } from './probe';
import type { Wanted } from '../desired/fields';

/** Most bytes of a file that is read from a catalogue, where its size is not known beforehand. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** A catalogue that was asked what it is, with the ways to read and write it. */
export interface Catalogue {
  effects: Effects;
  profile: Profile;
  site: Site;
  actions: Actions;
}

/** The open-data list as it is to be: its file, and its rows for the DataStore. */
export interface ListContent {
  content: Content;
  rows: Row[];
}

/** A dataset that is to be in the catalogue, with all that is needed to bring it there. */
export interface Wish {
  wanted: Wanted;
  /** The CSV's key, its description and rows; null where a dataset has no table. The open-data list's rows come with its content. */
  table: { key: string; description: TableDescription; rows(): Row[] } | null;
  /** Of the open-data list alone: read the list that stands there, and say how to make the new one of it. */
  list: ((present: CkanPackage | null) => Promise<(addresses: Addresses) => ListContent>) | null;
  /** Which present resource is which of ours. */
  find: Find;
}

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
