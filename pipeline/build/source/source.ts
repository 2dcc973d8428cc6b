import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { readYaml } from '../../core/config';
import type { Effects } from '../../core/effects';
import { type Verdict, verdict } from '../../core/gate';
import { shownPath } from '../../core/shown-path';
import { UsageError } from '../../core/usage-error';
import type { Bilingual, Issue } from '../../issues/issue';
import { sourceIssue } from '../../issues/source';
import type { Publisher } from '../../model/publisher';
import { checkDates } from './dates';
import { decode } from './decode';
import { readOwnPublisher, readPublisher } from './publisher';
import sourceSchema from '../../../schemas/source.schema.json';

/** How the datasets of any source are described. */
export interface DatasetDescription {
  title: Bilingual;
  contact: string;
  issued: string;
  modified: string;
  version: string;
  frequency: { label: string; iri: string };
  classification: string;
  keywords: Bilingual[];
}

/** `source.yaml` of reports: how their datasets are described, and the fingerprint of each report. */
export interface SourceDescription extends DatasetDescription {
  publisher: string;
  standard: string;
  reports: { fiscal_year: number; title: string; sha256: string }[];
}

/** One report's file and the fiscal year (西暦) it is given as. */
export interface Input {
  file: string;
  fiscalYear: number;
}

/** One report as text, decoded. */
export interface ReportText extends Input {
  text: string;
}

/** Reports, and what is said of them. */
export interface Source {
  kind: 'report';
  name: string;
  root: string;
  publisher: Publisher;
  description: SourceDescription;
  reports: Input[];
}

/**
 * Read a source's descriptions and reports.
 * Every `reports/YYYY.txt` is a report; one that `source.yaml` records must be the one recorded.
 * @param root the folder of the sources
 * @param input a single report to read instead of the folder's
 * @param home the folder that tells who publishes where `root` does not
 * @returns the texts, and the stage's verdict: an error for a report that is no text or not the one recorded
 * @throws UsageError for configuration and paths
 */
export function readSource(
  effects: Effects,
  root: string,
  name: string,
  input?: Input,
  home?: string,
): { source: Source; texts: ReportText[]; found: Verdict } {
  const { publisher: all, issues } = readPublisher(effects, root, home);
  const publisher = readOwnPublisher(effects, root, name, all);
  const folder = shownPath(root, name);
  const configuration = readYaml<SourceDescription>(
    effects,
    path.join(root, name, 'source.yaml'),
    sourceSchema,
    `${folder}/source.yaml`,
  );
  checkDates(configuration);
  const description = configuration.value;
  // A file from the command line is named without its folder: where it lay on somebody's machine is not published.
  const files = input
    ? [{ ...input, file: path.basename(input.file) }]
    : listReports(effects, path.join(root, name), folder);
  if (!input) issues.push(...missing(description, files, configuration.line(['reports']), folder));

  const texts: ReportText[] = [];
  let bytes = 0;
  for (const { file, fiscalYear } of files) {
    const content = input
      ? readBytes(effects, input.file, input.file)
      : readBytes(effects, path.join(root, name, 'reports', path.basename(file)), file);
    bytes += content.length;
    if (!input) issues.push(...fingerprint(content, description, fiscalYear, file));
    const decoded = decode(content, file);
    if ('issue' in decoded) issues.push(decoded.issue);
    else texts.push({ file, fiscalYear, text: decoded.text });
  }
  const found = verdict(issues, { reports: texts.length, bytes });
  return { source: { kind: 'report', name, root, publisher, description, reports: files }, texts, found };
}

function listReports(effects: Effects, place: string, folder: string): Input[] {
  return effects.list(path.join(place, 'reports')).flatMap((file) => {
    const year = /^(\d{4})\.txt$/.exec(file)?.[1];
    return year ? [{ file: `${folder}/reports/${file}`, fiscalYear: Number(year) }] : [];
  });
}

function missing(description: SourceDescription, found: Input[], line: number, folder: string): Issue[] {
  return description.reports
    .filter((report) => !found.some((file) => file.fiscalYear === report.fiscal_year))
    .map((report) =>
      sourceIssue(
        'REPORT_MISSING',
        { file: `${folder}/source.yaml`, line },
        { path: `${folder}/reports/${report.fiscal_year}.txt` },
      ),
    );
}

function fingerprint(content: Uint8Array, description: SourceDescription, fiscalYear: number, file: string): Issue[] {
  const actual = createHash('sha256').update(content).digest('hex');
  const recorded = description.reports.find((report) => report.fiscal_year === fiscalYear);
  if (!recorded) return [sourceIssue('REPORT_UNRECORDED', { file, line: 1 }, { fiscalYear, actual })];
  if (recorded.sha256 === actual) return [];
  return [sourceIssue('REPORT_CHANGED', { file }, { actual, expected: recorded.sha256 })];
}

function readBytes(effects: Effects, file: string, shown: string): Uint8Array {
  try {
    return effects.read(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'FILE_IS_FOLDER' : 'FILE_MISSING';
    throw new UsageError([sourceIssue(code, { file: shown }, { path: shown })]);
  }
}
