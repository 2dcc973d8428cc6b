import type { Quad } from '@rdfjs/types';
import { describeIssue } from '../../issues/describe';
import type { Issue } from '../../issues/issue';
import { PREFIXES } from '../../model/iri';
import type { Publisher } from '../../model/publisher';
import type { Dataset, Distribution } from './dataset';
import type { Described } from './describe';
import { listFile } from './open-data-list';

interface PackageResource {
  name: string;
  path: string;
  title: string;
  bytes: number;
  hash: string;
  licenses: { path: string }[];
}

/**
 * Hold the descriptions against one another, as they were read back: titles, licences, sizes and hashes of the
 * catalogue, the data package and the open-data list must be the same text. One finding a disagreement.
 * @param catalogue the catalogue's triples
 * @param records the open-data list's records, its header first
 */
export function agreement(
  { datasets }: Described,
  catalogue: Quad[],
  packaged: unknown,
  records: string[][],
  publisher: Publisher,
): Issue[] {
  const facts = factsOf(catalogue);
  const one = (subject: string, predicate: string, language = ''): string =>
    facts.get(`${subject} ${predicate} ${language}`) ?? '';
  const resources = (packaged as { resources: PackageResource[] }).resources;
  const [headers = []] = records;
  const issues: Issue[] = [];
  const same = (file: string, record: string, what: string, ...values: string[]): void => {
    if (new Set(values).size > 1)
      issues.push(describeIssue('DESCRIPTION_DISAGREES', { file, record }, { what, detail: values.join(' / ') }));
  };
  const { dc, dcat } = PREFIXES as { dc: string; dcat: string };

  for (const dataset of datasets) {
    const resource = resources.find((other) => other.name === dataset.identifier);
    same(
      'datapackage.json',
      dataset.identifier,
      '題名 (title)',
      one(dataset.iri, `${dc}title`, 'ja'),
      resource?.title ?? '',
    );
    same(
      'datapackage.json',
      dataset.identifier,
      'ライセンス (licence)',
      one(dataset.iri, `${dc}license`),
      resource?.licenses[0]?.path ?? '',
      dataset.publisher.licence.url,
    );
    for (const file of dataset.distributions) agreeOnFile(dataset, file, resource);
  }
  const listed = datasets.flatMap((dataset) => dataset.distributions).length;
  same(listFile(publisher), '', '件数 (count)', String(records.length - 1), String(listed));
  return issues;

  function agreeOnFile(dataset: Dataset, file: Distribution, resource: PackageResource | undefined): void {
    const { iri } = file;
    const record = records.find((cells) => cells[headers.indexOf('ファイル_ダウンロードURL')] === file.url) ?? [];
    const cell = (name: string): string => record[headers.indexOf(name)] ?? '';
    const bytes = [String(file.bytes), one(iri, `${dcat}byteSize`), cell('ファイル_サイズ')];
    const hashes = [file.sha256, one(`${iri}/checksum`, 'http://spdx.org/rdf/terms#checksumValue')];
    if (file.extension === 'csv') {
      bytes.push(String(resource?.bytes));
      hashes.push((resource?.hash ?? '').replace(/^sha256:/, ''));
    }
    const dates = [one(iri, `${dc}modified`), cell('ファイル_最終更新日'), cell('データセット_最終更新日')];
    const agree = (what: string, ...values: string[]): void => same('catalog.ttl', iri, what, ...values);
    agree('大きさ (size)', ...bytes);
    agree('ハッシュ (hash)', ...hashes);
    agree('題名 (title)', one(iri, `${dc}title`, 'ja'), cell('ファイル_タイトル'));
    agree('公開日 (dates)', ...dates);
    agree('題名 (title)', one(dataset.iri, `${dc}title`, 'ja'), cell('データセット_タイトル'));
  }
}

/** Values by subject, predicate and language; of several values the last. */
function factsOf(quads: Quad[]): Map<string, string> {
  return new Map(
    quads.map(({ subject, predicate, object }) => [
      `${subject.value} ${predicate.value} ${object.termType === 'Literal' ? object.language : ''}`,
      object.value,
    ]),
  );
}
