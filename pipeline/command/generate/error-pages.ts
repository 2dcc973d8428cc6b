import { RULES } from '../../check/rules/rules.generated';
import type { Rule } from '../../check/rules/rule';
import { catalogueWordings } from '../../issues/catalogue';
import { correctWordings } from '../../issues/correct';
import { describeWordings } from '../../issues/describe';
import { extractWordings } from '../../issues/extract';
import { fixWordings } from '../../issues/fix';
import type { Severity, Wording } from '../../issues/issue';
import { listWordings } from '../../issues/list';
import { observeWordings } from '../../issues/observe';
import { placeWordings } from '../../issues/place';
import { publishWordings } from '../../issues/publish';
import { serializeWordings } from '../../issues/serialize';
import { siteWordings } from '../../issues/site';
import { sourceWordings } from '../../issues/source';
import { standardWordings } from '../../issues/standard';
import { transformWordings } from '../../issues/transform';
import { ruleName } from '../../check/print/labels';

/** Every code that a finding may have, in the order of the stages, with the heading of its part of the index. */
export const SECTIONS: readonly { title: string; wordings: Readonly<Record<string, Wording & Pick<Rule, 'rule'>>> }[] =
  [
    { title: '命令と出力先 / The command and the output folder', wordings: placeWordings },
    { title: 'source ― 設定と報告書を開く / Opening the configuration and the reports', wordings: sourceWordings },
    { title: 'extract ― 報告書を読む / Reading the report', wordings: extractWordings },
    { title: 'correct ― 訂正する / Applying the corrections', wordings: correctWordings },
    { title: 'observe ― 文章の数を読む / Reading the figures of the sentences', wordings: observeWordings },
    { title: 'transform ― 表にする / Projecting into tables', wordings: transformWordings },
    { title: 'serialize ― ファイルに書く / Writing the files', wordings: serializeWordings },
    { title: 'describe ― 説明を付ける / Describing the files', wordings: describeWordings },
    { title: 'site ― サイトを作る / Making the site', wordings: siteWordings },
    { title: '標準データセット / Standard datasets', wordings: standardWordings },
    { title: 'check ― ファイル / The file', wordings: RULES.file },
    { title: 'check ― ブック / The workbook', wordings: RULES.workbook },
    { title: 'check ― 表と列 / The table and its columns', wordings: RULES.table },
    { title: 'check ― セル / The cell', wordings: RULES.cell },
    { title: 'check --fix ― 直す / Mending', wordings: fixWordings },
    {
      title: 'publish ― カタログに載せる / Publishing to a catalogue',
      wordings: { ...publishWordings, ...catalogueWordings },
    },
    { title: '掲載済みの一覧 / The list that is already published', wordings: listWordings },
  ];

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '誤り error',
  warning: '注意 warning',
  info: '情報 info',
};

/** A page for each code that a finding may have, and their index, by path from the repository's root. */
export function errorPages(): [file: string, text: string][] {
  const pages = SECTIONS.flatMap(({ wordings }) =>
    Object.entries(wordings).map(([code, wording]): [string, string] => [
      `docs/errors/${code}.md`,
      page(code, wording),
    ]),
  );
  return [...pages, ['docs/errors/README.md', index()]];
}

function page(code: string, { severity, rule, fixer, document }: Wording & Pick<Rule, 'rule'>): string {
  const { when, example, fix } = document;
  return [
    `# ${code}`,
    '',
    SEVERITIES[severity],
    '',
    ...(rule === undefined ? [] : [`規則 rule: ${ruleName(rule)}`, '']),
    `**いつ when**: ${when.ja} / ${when.en}`,
    '',
    '```text',
    ...example,
    '```',
    '',
    `**直し方 mend**: ${fix.ja} / ${fix.en}`,
    '',
    ...(fixer === undefined
      ? []
      : [
          `**\`--fix\`**: 読み方が一つに決まるときは直し、「${fixer.done.ja}」と知らせます。 / mends it where there is one reading, and says "${fixer.done.en}".`,
          '',
        ]),
    '[一覧 all codes](README.md)',
    '',
  ].join('\n');
}

function index(): string {
  const lines = SECTIONS.flatMap(({ title, wordings }) => [
    `## ${title}`,
    '',
    '| | | いつ when |',
    '|---|---|---|',
    ...Object.entries(wordings).map(
      ([code, { severity, document }]) =>
        `| [${code}](${code}.md) | ${SEVERITIES[severity]} | ${cell(document.when.ja)} / ${cell(document.when.en)} |`,
    ),
    '',
  ]);
  return [INTRODUCTION, '', ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

const INTRODUCTION = `# 表示の意味と直し方 Findings and how to mend them

\`npm start\` が知らせることは、すべて次の形をしています。1行目は重さ、コード、場所(ファイル:行:列、括弧の中は対象と項目)、2行目は何が起きたか、3行目は直し方です。行と列は、編集ソフトと同じく1から数えます。

Whatever \`npm start\` and \`check\` report has this form: severity, code and place (file:line:column; record and field in brackets), then what is wrong, then how to mend it. Lines and columns count from 1, as in an editor.

- **誤り error**: そこで止まります。前に作ったファイルは、そのまま残ります。 / stops the run; the files of the last good run stay as they are.
- **注意 warning**: 止まりません。公開するファイルと一緒に \`dist/quality-report.md\` に載ります。 / does not; it is published in \`dist/quality-report.md\`.
- **情報 info**: 知らせるだけです。点数も終了の番号も変わりません。 / tells something, and changes neither score nor exit status.

終了の番号 Exit status: 命令と出力先の誤り、\`CONFIG_INVALID\`、\`FILE_MISSING\`、\`FILE_IS_FOLDER\` は2、\`FILE_TOO_LARGE\`、\`WORKBOOK_TOO_LARGE\`、\`FILE_UNREADABLE\`、カタログの設定とトークン、\`DIST_MISSING\`、\`DATASET_UNKNOWN\`、標準データセットの設定(「終了の番号は2」とあるもの)も2です。\`CATALOGUE_UNREACHABLE\` など、カタログへの要求の失敗は3、その他の誤りは1です。 / 2 for errors of the command, the output folder, \`CONFIG_INVALID\`, \`FILE_MISSING\` \`FILE_IS_FOLDER\`, \`FILE_TOO_LARGE\`, \`WORKBOOK_TOO_LARGE\`, \`FILE_UNREADABLE\`, a catalogue's profile, the token, \`DIST_MISSING\`, \`DATASET_UNKNOWN\` and what is wrong with the description of a standard dataset; 3 when a request to a catalogue failed, such as \`CATALOGUE_UNREACHABLE\`; 1 for every other error.`;
