import { distance } from 'fastest-levenshtein';
import * as path from 'node:path';
import { type Configuration, readYaml } from '../../core/config';
import type { Effects } from '../../core/effects';
import { shownPath } from '../../core/shown-path';
import { UsageError } from '../../core/usage-error';
import { type Bilingual, type Issue, compare } from '../../issues/issue';
import { standardIssue } from '../../issues/standard';
import type { Publisher } from '../../model/publisher';
import type { AddedColumn } from '../../standards/added-column';
import { type Standard, isPublished, standards } from '../../standards/registry';
import { checkDates } from './dates';
import { readOwnPublisher } from './publisher';
import type { DatasetDescription } from './source';
import standardSourceSchema from '../../../schemas/standard-source.schema.json';

/** `source.yaml` of a standard dataset. What a person has yet to fill in is an empty text. */
export interface StandardDescription extends DatasetDescription {
  standard_dataset: string;
  generation: Standard['generation'];
  /** The table's name: its folder in `dist/` is named by the code and this. */
  name: string;
  file: string;
  description: Bilingual;
  /** First and last day that the rows speak of. */
  period: { start: string; end: string };
  /** Made up, for no catalogue but one for tests. */
  example?: true;
  columns?: AddedColumn[];
}

/** One file that follows a national standard, and what is said of it. */
export interface StandardSource {
  kind: 'standard';
  name: string;
  root: string;
  publisher: Publisher;
  description: StandardDescription;
  standard: Standard;
  /** The file as findings name it. */
  file: string;
  /** Where it is. */
  path: string;
  configuration: Configuration<StandardDescription>;
}

/** Standards that a folder can hold; the open-data list is made of what the others hold. */
export function publishable(): Standard[] {
  return standards().filter(isPublished);
}

/** Find a standard by its slug and generation. @throws UsageError with the nearest names when there is none */
export function findStandard(slug: string, generation: string, where: Issue['where']): Standard {
  const forms = publishable().filter((standard) => standard.slug === slug);
  const found = forms.find((standard) => standard.form === generation);
  if (found) return found;
  if (forms.length > 0)
    throw new UsageError([
      standardIssue('GENERATION_UNKNOWN', where, { slug, generation, forms: forms.map(({ form }) => form).join(', ') }),
    ]);
  if (slug === 'open_data_list') throw new UsageError([standardIssue('STANDARD_IS_LIST', where, {})]);
  // A name in which the one asked for stands is nearer than a short one of other letters: toilet is no event.
  const far = (name: string): number => (slug !== '' && name.includes(slug) ? 0 : distance(slug, name));
  const names = [...new Set(publishable().map((standard) => standard.slug))].sort((a, b) => far(a) - far(b));
  throw new UsageError([
    standardIssue('STANDARD_UNNAMED', where, {
      slug,
      names: names.slice(0, 3).join(', '),
      detail: [...names].sort(compare).join(' '),
    }),
  ]);
}

/**
 * Read the description of a standard dataset.
 * @param all who publishes where the folder does not say otherwise
 * @throws UsageError for a file that does not satisfy its schema, has dates that can not be, or names no standard
 */
export function readStandardSource(effects: Effects, root: string, name: string, all: Publisher): StandardSource {
  const shown = shownPath(root, name, 'source.yaml');
  const configuration = readYaml<StandardDescription>(
    effects,
    path.join(root, name, 'source.yaml'),
    standardSourceSchema,
    shown,
  );
  checkDates(configuration);
  const description = configuration.value;
  const standard = findStandard(description.standard_dataset, description.generation, {
    file: shown,
    line: configuration.line(['standard_dataset']),
  });
  return {
    kind: 'standard',
    name,
    root,
    publisher: readOwnPublisher(effects, root, name, all),
    description,
    standard,
    file: shownPath(root, name, description.file),
    path: path.join(root, name, description.file),
    configuration,
  };
}

/** What a person fills in, as paths into `source.yaml`. */
const FILLED = [
  ['contact'],
  ['issued'],
  ['modified'],
  ['period', 'start'],
  ['period', 'end'],
  ['classification'],
] as const;

/** Say what a person has yet to fill in. @throws UsageError for each that is empty */
export function checkFilled({ configuration }: StandardSource): void {
  const empty = FILLED.filter(
    (steps) =>
      steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], configuration.value) === '',
  );
  if (empty.length > 0)
    throw new UsageError(
      empty.map((steps) =>
        standardIssue(
          'SOURCE_UNFILLED',
          { file: configuration.file, line: configuration.line(steps), field: steps.join('.') },
          { field: steps.join('.') },
        ),
      ),
    );
}
