import type { Actions } from '../../ckan/action';
import type { Profile } from '../../ckan/profile';
import type { Effects } from '../../core/effects';

/** A catalogue that was asked what it is, with the ways to read and write it. */
export interface Catalogue {
  effects: Effects;
  profile: Profile;
  site: Site;
  actions: Actions;
}

/** What a catalogue is and can do, as it says of itself. */
export interface Site {
  /** CKAN's version, or null where it is hidden. */
  version: string | null;
  /** The address that CKAN writes into what it gives; behind a front end not the configured one. */
  siteUrl: string;
  plugins: ReadonlySet<string>;
  /** Whether it has `package_revise` (CKAN 2.9 and later); false too once it was found that it has not. */
  revises: boolean;
  /** Who loads tables into the DataStore: we, the site itself, or nobody. */
  tables: 'ours' | 'site' | 'none';
}
