import { KEY, OWNED, STATE } from '../../ckan/package';
import { visible } from '../../text/visible';
import { shortValue } from './short-value';
import type { FieldChange, Plan, PlannedDataset, PlannedResource } from './types';

const DATASET: Readonly<Record<PlannedDataset['action'], string>> = {
  create: '作成 create ',
  update: '更新 update ',
  remove: '削除 remove ',
  conflict: '衝突 conflict',
  nothing: 'そのまま nothing',
};
const RESOURCE: Readonly<Record<PlannedResource['action'], string>> = {
  upload: '送信 upload ',
  update: '更新 update ',
  remove: '削除 remove ',
};
const TABLE: Readonly<Record<string, string>> = {
  create: '作る create',
  replace: '作り直す replace',
  rows: '行を直す rows',
  refill: '入れ直す refill',
  none: '',
};

/** What the fields that we own are called. */
const FIELDS: Readonly<Record<string, string>> = {
  title: '題名',
  notes: '説明',
  url: '紹介ページ',
  license_id: 'ライセンス',
  version: '版',
  name: '題名',
  description: '説明',
  format: '形式',
  mimetype: 'メディアタイプ',
  sha256: 'ハッシュ',
  hash: 'ハッシュ',
  hash_algorithm: 'ハッシュの種類',
  access_url: 'ファイルのページ',
  download_url: 'ダウンロード先',
  license: 'ライセンス',
  issued: '公開日',
  modified: '更新日',
  language: '言語',
  uri: '識別子',
  [KEY]: 'この仕組みの目印',
  [OWNED]: 'この仕組みの目印',
  [STATE]: 'この仕組みの目印',
};

const MARKS: ReadonlySet<string> = new Set([KEY, OWNED, STATE]);

/** Longest value that is shown of a field. */
export const LONGEST_VALUE = 60;

/** A plan as lines for a person: one a dataset, and under it one for each thing that is to be done. */
export function planLines({ catalogue, address, datasets }: Plan): string[] {
  const count = (action: PlannedDataset['action']): number =>
    datasets.filter((dataset) => dataset.action === action).length;
  const conflicts = count('conflict');
  const uploads = datasets.flatMap(({ resources }) => resources).filter(({ action }) => action === 'upload').length;
  return [
    `計画 plan: ${catalogue} ${address}`,
    ...datasets.flatMap(datasetLines),
    `計 total: 作成 create ${count('create')}, 更新 update ${count('update')}, 送信 upload ${uploads}, 削除 remove ${count('remove')}, そのまま nothing ${count('nothing')}${conflicts > 0 ? `, 衝突 conflict ${conflicts}` : ''}`,
  ].map(visible);
}

function datasetLines(dataset: PlannedDataset): string[] {
  const { action, name, title, fields, tags, extras, resources, table, show, unfinished } = dataset;
  if (action === 'create')
    return [`${DATASET[action]} ${name} ${title}`, ...resources.map(resourceLine), ...tableLines(table)];
  return [
    `${DATASET[action]} ${name} ${title}`,
    ...fields.map(fieldLine),
    ...extras.map(extraLine),
    ...tags.add.map((tag) => `  タグ tag + ${tag}`),
    ...tags.remove.map((tag) => `  タグ tag - ${tag}`),
    ...resources.flatMap((resource) => [
      resourceLine(resource),
      ...(resource.action === 'update' ? resource.fields.map((change) => `  ${fieldLine(change)}`) : []),
    ]),
    ...tableLines(table),
    ...(show ? ['  公開する show'] : []),
    ...(unfinished ? ['  途中で止まった公開を終える finish what was interrupted'] : []),
  ];
}

function resourceLine({ action, key, bytes }: PlannedResource): string {
  return `  ${RESOURCE[action]} ${key}${bytes === null ? '' : ` (${bytes.toLocaleString('en')} B)`}`;
}

function fieldLine({ field, before, after }: FieldChange): string {
  return `  ${[FIELDS[field], field].filter(Boolean).join(' ')}: 「${shortValue(before)}」→「${shortValue(after)}」`;
}

/** An extra may have any name: that of a field that is called otherwise, too. */
function extraLine(change: FieldChange): string {
  return MARKS.has(change.field)
    ? fieldLine(change)
    : fieldLine({ ...change, field: `追加情報 extra ${change.field}` });
}

function tableLines(table: PlannedDataset['table']): string[] {
  if (table === null) return [];
  return [
    ...(table.change === 'none' ? [] : [`  表 table: ${TABLE[table.change]}, +${table.upserts} -${table.deletes}`]),
    ...(table.dictionary ? ['  列の説明 data dictionary'] : []),
    ...(table.view ? ['  表の表示 view'] : []),
  ];
}
