import * as path from 'node:path';
import type { Effects } from '../../core/effects';
import { UsageError } from '../../core/usage-error';
import { shownPath } from '../../core/shown-path';
import { csvWriter } from '../../formats/csv/writer';
import { standardIssue } from '../../issues/standard';
import { type LanguageValue, inLanguage } from '../../model/csvw';
import { findStandard, publishable } from './standard-source';

/** What `new` made. */
export interface NewSource {
  folder: string;
  files: string[];
  title: string;
}

/**
 * Make the folder of a standard dataset: a CSV with the right header and no rows, and a `source.yaml` in which only what
 * nobody but a person can know is left empty.
 * @param root the folder of the sources
 * @returns the folder and its files as paths from there
 * @param generation the present one where it is described, if not given
 * @throws UsageError for an unknown dataset, and for a folder that there is already
 */
export function newSource(effects: Effects, root: string, slug: string, generation?: string): NewSource {
  const forms = publishable().filter((standard) => standard.slug === slug);
  const standard = findStandard(slug, generation ?? forms[0]?.form ?? '', { file: 'new', value: slug });
  if (effects.exists(path.join(root, slug))) {
    const shown = shownPath(root, slug);
    throw new UsageError([standardIssue('FOLDER_EXISTS', { file: shown }, { folder: shown })]);
  }
  const { description, form } = standard;
  const texts: [name: string, text: string][] = [
    [`${slug}.csv`, csvWriter(description).begin()],
    [
      'source.yaml',
      sourceYaml(
        slug,
        form,
        description['dc:title'],
        description['dc:description'],
        description['dc:conformsTo'] ?? slug,
      ),
    ],
  ];
  for (const [name, text] of texts) {
    const file = effects.open(path.join(root, slug, name));
    file.append(text);
    file.close();
  }
  return {
    folder: slug,
    files: texts.map(([name]) => `${slug}/${name}`),
    title: inLanguage(description['dc:title'], 'ja'),
  };
}

function sourceYaml(
  slug: string,
  form: string,
  titles: LanguageValue[],
  descriptions: LanguageValue[],
  standard: string,
): string {
  const [ja, en] = [inLanguage(titles, 'ja'), inLanguage(titles, 'en')];
  return `# ${standard}
# 「""」の所を埋めてください。ほかは、そのままで使えます。 / Fill in where "" stands; the rest may stay as it is.
standard_dataset: ${slug}
generation: "${form}"
# 表の名前。dist/ のフォルダーは、コードとこの名前になります。
name: ${slug}
# このフォルダーに置くCSVの名前。
file: ${slug}.csv
title:
  ja: ${ja}
  en: ${en}
description:
  ja: ${inLanguage(descriptions, 'ja')}
  en: "${inLanguage(descriptions, 'en')}"
# 問い合わせ先の課の名前。例: 総務課
contact: ""
# 初めて公開する日と、中身を新しくした日。例: "2026-04-01"
issued: ""
modified: ""
version: 1.0.0
# いつからいつまでのデータか。ある日の状態なら、両方にその日を書きます。
period: { start: "", end: "" }
# 更新の頻度。毎年なら label: 1年に1回 と ANNUAL、毎月なら label: 毎月 と MONTHLY に変えます。
frequency:
  label: 不定期
  iri: http://publications.europa.eu/resource/authority/frequency/IRREG
# 分類。次のどれか: 国土・気象、人口・世帯、労働・賃金、農林水産業、鉱工業、商業・サービス業、企業・家計・経済、住宅・土地・建設、
# エネルギー・水、運輸・観光、情報通信・科学技術、教育・文化・スポーツ・生活、行財政、司法・安全・環境、社会保障・衛生、国際、その他
classification: ""
keywords:
  - { ja: ${ja.replace(/一覧$/, '')}, en: ${en} }
# 標準にない列も公開するときは、列ごとに次の1行を書きます(先頭の # を取ります)。
# columns:
#   - { title: CSVの見出し, name: english_name, en: english name, description: 何の列か。 }
`;
}
