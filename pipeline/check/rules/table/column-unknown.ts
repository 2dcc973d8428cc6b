import { rule } from '../rule';

export const COLUMN_UNKNOWN = rule({
  code: 'COLUMN_UNKNOWN',
  severity: 'info',
  ja: '列「{value}」は標準にありません。{suggestion}',
  en: 'the standard has no column "{value}"; {suggestion}',
  hintJa: '市独自の列なら、このままで構いません。{detail}',
  hintEn: 'a column of your own may stay{detail}',
  document: {
    when: {
      ja: '標準にない見出しがあるとき。近い名前の列があれば示します。ファイルのフォルダーに `source.yaml` があり、そこに説明がなければ注意です。説明のない列は公開できません。',
      en: 'A header is not in the standard. The nearest known one is named, if there is one. It is a warning where the `source.yaml` in the folder of the file does not describe it; a column that nothing describes can not be published.',
    },
    example: [
      'info COLUMN_UNKNOWN 242101_aed.csv:1:23 (担当課)',
      '  列「担当課」は標準にありません。このままでは公開できません。 / the standard has no column "担当課"; nothing near it is known; it can not be published like this',
      '  → 市独自の列なら、このままで構いません。公開するなら source.yaml の columns に足してください: - { title: "担当課", name: 半角英数字の名前, en: 英語の名前, description: 何の列か } / a column of your own may stay; to publish it add to columns in source.yaml: - { title: "担当課", name: a_name, en: its English name, description: what it holds }',
    ],
    fix: {
      ja: '市独自の列なら、このままで構いません。公開するなら `source.yaml` の `columns` に `- { title: "担当課", name: section, en: Section, description: 担当する課 }` のように説明を足し、公開しないなら列を消してください。',
      en: 'A column of your own may stay. To publish it add its description to `columns` in `source.yaml`, as `- { title: "担当課", name: section, en: Section, description: 担当する課 }`; else take it out.',
    },
  },
});
