import * as fs from 'node:fs';
import * as path from 'node:path';
import { newSource } from '../../../pipeline/build/source/new-source';
import { csv } from '../../check/sheets';
import { effectsWith, temporaryFolder } from '../../project';
import { city } from '../../report';

/** A folder with nothing in `datasets/` but who publishes. */
export function emptyProject(): string {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, 'datasets'));
  fs.copyFileSync(path.join(city, 'datasets/publisher.yaml'), path.join(folder, 'datasets/publisher.yaml'));
  return folder;
}

/** Fill in what `new` leaves to a person. */
export function filled(yaml: string): string {
  return yaml
    .replace('contact: ""', 'contact: 総務課')
    .replace('issued: ""', 'issued: "2026-11-22"')
    .replace('modified: ""', 'modified: "2026-11-22"')
    .replace('{ start: "", end: "" }', '{ start: "2026-04-01", end: "2026-04-30" }')
    .replace('classification: ""', 'classification: その他');
}

/**
 * Make a standard dataset as a clerk does: `new`, rows, the description filled in.
 * @param rows the CSV's, its header first @param name of the folder and the table
 */
export function addStandard(
  project: string,
  slug: string,
  generation: string,
  rows: string[][] | string,
  { name = slug, yaml = (text: string) => text } = {},
): void {
  const { folder } = newSource(effectsWith(), path.join(project, 'datasets'), slug, generation);
  const [made, wanted] = [path.join(project, 'datasets', folder), path.join(project, 'datasets', name)];
  if (made !== wanted) fs.renameSync(made, wanted);
  fs.writeFileSync(path.join(wanted, `${slug}.csv`), typeof rows === 'string' ? rows : csv(rows));
  const description = path.join(wanted, 'source.yaml');
  fs.writeFileSync(
    description,
    yaml(filled(fs.readFileSync(description, 'utf8').replace(`name: ${slug}\n`, `name: ${name}\n`))),
  );
}
