import { realColumns } from '../../model/csvw';
import { OPEN_DATA_LIST } from '../../model/dist';
import type { Publisher } from '../../model/publisher';
import type { Row } from '../../model/row';
import type { Dataset } from './dataset';
import { loadNationalSheet } from '../../standards/national-sheet';

/** Path of the list under `dist/`. */
export function listFile({ code }: Publisher): string {
  return `${code}_open_data_list.csv`;
}

/** Make the rows of the open-data list: one a file of a dataset, in the catalogue's own words. */
export function openDataList(datasets: Dataset[]): Row[] {
  const empty = Object.fromEntries(realColumns(loadNationalSheet(OPEN_DATA_LIST)).map((column) => [column.name, null]));
  return datasets.flatMap(({ publisher, ...dataset }) =>
    dataset.distributions.map((file) => ({
      ...empty,
      dataset_id: dataset.identifier,
      local_government_code: publisher.code,
      local_government_name: publisher.name,
      dataset_title: dataset.title.ja,
      dataset_description: dataset.description.ja,
      dataset_keyword: dataset.keywords.map((keyword) => keyword.ja),
      dataset_classification: dataset.classification,
      dataset_issued: dataset.issued,
      dataset_modified: dataset.modified,
      dataset_version: dataset.version,
      dataset_language: 'ja',
      dataset_url: dataset.iri,
      dataset_frequency: dataset.frequency.label,
      dataset_standard: dataset.standard.title,
      dataset_provenance: dataset.provenance.ja,
      dataset_spatial: publisher.name,
      dataset_temporal: `${dataset.period.start}/${dataset.period.end}`,
      dataset_creator: publisher.name,
      contact_name: dataset.contact.name,
      file_id: `${dataset.identifier}-${file.extension}`,
      file_title: file.title.ja,
      file_access_url: file.url,
      file_download_url: file.url,
      file_description: file.description.ja,
      file_format: file.extension,
      file_licence: publisher.licence.label,
      file_status: '配信中',
      file_size: file.bytes,
      file_issued: dataset.issued,
      file_modified: dataset.modified,
      file_terms: publisher.licence.url,
      file_language: 'ja',
      file_standard: dataset.standard.title,
      file_api: '無',
      file_copyright: publisher.name,
    })),
  );
}
