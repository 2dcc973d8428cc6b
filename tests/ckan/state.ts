import * as fs from 'node:fs';
import { DEFAULT_VERSION, type Place, homeFolder, logOf, placeOf, tokenOf, writeSecret } from './place';
import { pidOf } from './processes';

export { VERSIONS } from './place';

/** A CKAN that is up. */
export interface CkanState {
  version: string;
  url: string;
  /** Of the system administrator, of an editor of organisation 242101, of an administrator of organisation 422011. */
  tokens: { admin: string; editor: string; foreign: string };
  /** CKAN's own log, with a line a request: status and path. */
  log: string;
}

/** Write down that a CKAN is up. */
export function writeState(place: Place): void {
  const [admin, editor, foreign] = ['admin', 'editor', 'foreign'].map((user) =>
    fs.readFileSync(tokenOf(place, user), 'utf8'),
  ) as [string, string, string];
  const state: CkanState = {
    version: place.version,
    url: place.url,
    tokens: { admin, editor, foreign },
    log: logOf(place, 'ckan'),
  };
  writeSecret(place.state, JSON.stringify(state));
}

/** The CKAN of a version, undefined when it is not up; told from its state file and its process, nothing is asked over the network. */
export function readState(
  version: string = DEFAULT_VERSION,
  home = homeFolder(),
  loads = false,
): CkanState | undefined {
  const place = placeOf(version, home, loads);
  if (!fs.existsSync(place.state) || pidOf(place, 'ckan') === undefined) return undefined;
  return JSON.parse(fs.readFileSync(place.state, 'utf8')) as CkanState;
}
