import fetch from 'node-fetch';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { ckan } from './ckan';
import { CkanFailure } from './failure';
import { type Place, logOf, tokenOf, writeSecret } from './place';

/** The city, with a user who may do what a city's account may; and another body, whose datasets are not the city's to touch. */
const ORGANIZATIONS = [
  { name: '242101', title: '三重県亀山市', member: 'editor', role: 'editor' },
  { name: '422011', title: '別の自治体', member: 'foreign', role: 'admin' },
];

/** Nobody signs in by password; CKAN wants one for each user all the same. */
const account = (name: string): Record<'email' | 'password', string> => ({
  email: `${name}@example.jp`,
  password: randomBytes(18).toString('hex'),
});

/** Make the system administrator, whom only CKAN's command line can make, and a token. */
export async function makeAdministrator(place: Place): Promise<void> {
  const { email, password } = account('admin');
  await ckan(place, 'user', 'add', 'admin', `email=${email}`, `password=${password}`);
  await ckan(place, 'sysadmin', 'add', 'admin');
  const printed = await ckan(place, 'user', 'token', 'add', 'admin', 'test', '-q');
  writeSecret(tokenOf(place, 'admin'), printed.trim().split('\n').at(-1)?.trim() ?? '');
}

/** Make the organisations, each with its user and the user's token. @throws CkanFailure when CKAN refuses */
export async function makeOrganizations(place: Place): Promise<void> {
  for (const { name, title, member, role } of ORGANIZATIONS) {
    await act(place, 'user_create', { name: member, ...account(member) });
    const { token } = await act<{ token: string }>(place, 'api_token_create', { user: member, name: 'test' });
    writeSecret(tokenOf(place, member), token);
    await act(place, 'organization_create', { name, title });
    await act(place, 'organization_member_create', { id: name, username: member, role });
  }
}

/** Ask CKAN for an action, as the system administrator. */
async function act<T>(place: Place, action: string, body: object): Promise<T> {
  const headers = {
    authorization: fs.readFileSync(tokenOf(place, 'admin'), 'utf8'),
    'content-type': 'application/json',
  };
  const response = await fetch(`${place.url}/api/3/action/${action}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new CkanFailure(
      { ja: `CKANが${action}を断りました(${response.status})`, en: `CKAN refused ${action} (${response.status})` },
      logOf(place, 'ckan'),
    );
  return ((await response.json()) as { result: T }).result;
}
