import * as path from 'node:path';
import { readYaml } from '../../core/config';
import type { Effects } from '../../core/effects';
import { shownPath } from '../../core/shown-path';
import { UsageError } from '../../core/usage-error';
import type { Issue } from '../../issues/issue';
import { sourceIssue } from '../../issues/source';
import { type Publisher, isReserved } from '../../model/publisher';
import publisherSchema from '../../../schemas/publisher.schema.json';
import ownPublisherSchema from '../../../schemas/own-publisher.schema.json';

/** `publisher.yaml` of a source: who publishes this source, where it is another. */
type OwnPublisher = Pick<Publisher, 'code' | 'name' | 'name_en' | 'prefecture' | 'homepage'> &
  Partial<Pick<Publisher, 'area'>>;

const FILE = 'publisher.yaml';

/**
 * Read who publishes, from the folder of the sources, or from another where that says nothing. The base IRI must be absolute http(s), ASCII, hold no query, fragment or character that no IRI may hold (RFC 3987),
 * and end with a slash.
 * @throws UsageError for a file or a BASE_IRI that is not so
 */
export function readPublisher(effects: Effects, root: string, home = root): { publisher: Publisher; issues: Issue[] } {
  const folder = effects.exists(path.join(root, FILE)) ? root : home;
  const shown = shownPath(folder, FILE);
  const file = readYaml<Omit<Publisher, 'iris'>>(effects, path.join(folder, FILE), publisherSchema, shown);
  const given = effects.env['BASE_IRI'];
  const base_iri = given ? given.replace(/(?<!\/)$/, '/') : file.value.base_iri;
  const where = given ? { file: 'BASE_IRI' } : { file: shown, line: file.line(['base_iri']) };
  if (!/^https?:\/\/[^\s"<>\\^`{|}?#\u0080-\uFFFF]+\/$/.test(base_iri) || !URL.canParse(base_iri)) {
    throw new UsageError([sourceIssue('BASE_IRI_INVALID', where, { baseIri: base_iri })]);
  }
  const issues = isReserved(base_iri)
    ? [sourceIssue('BASE_IRI_RESERVED', { ...where, line: where.line ?? 1 }, { baseIri: base_iri })]
    : [];
  return {
    publisher: { ...file.value, base_iri, iris: { publisher: `${base_iri}publisher`, rights: `${base_iri}rights` } },
    issues,
  };
}

/**
 * Read who publishes a source: its folder's own `publisher.yaml`, or the one of all. Addresses, licence and catalogue
 * are those of all.
 * @throws UsageError for a file that does not satisfy its schema
 */
export function readOwnPublisher(effects: Effects, root: string, source: string, all: Publisher): Publisher {
  const file = path.join(root, source, FILE);
  if (!effects.exists(file)) return all;
  const shown = shownPath(root, source, FILE);
  const own = readYaml<OwnPublisher>(effects, file, ownPublisherSchema, shown).value;
  const iri = `${all.base_iri}municipality/${own.code}`;
  return { ...all, area: `${iri}/area`, ...own, iris: { publisher: iri, rights: `${iri}/rights` } };
}
