import { escaped } from '../text/markdown';
import { visible } from '../text/visible';
import { planLines } from './plan/plan-lines';
import type { Plan } from './plan/types';
import type { PublishReport, PublishedDataset } from './types';

const RESULTS: Readonly<Record<PublishedDataset['result'], string>> = {
  published: '公開 published',
  unchanged: '変更なし unchanged',
  removed: '取り除き removed',
  failed: '失敗 failed',
  'not-begun': '未着手 not begun',
};

/** One line a dataset: name, what became of it, how many files were downloaded again. */
export function publishedLine({ name, result, verified }: PublishedDataset): string {
  return visible(
    `${RESULTS[result]} ${name}${verified.length > 0 ? `, 確かめたファイル verified ${verified.length}` : ''}`,
  );
}

/** The report for people, Japanese first. */
export function reportMarkdown(report: PublishReport): string {
  const plan: Plan = { catalogue: report.catalogue, address: report.address, datasets: report.plan };
  const rows = report.datasets.map(
    ({ name, result, page, verified }) =>
      `| ${page ? `[${oneLine(name)}](${page.replace(/[()\s<>]/g, encodeURIComponent)})` : oneLine(name)} | ${RESULTS[result]} | ${verified.length} |`,
  );
  const issues = report.issues.map(
    ({ severity, code, message, hint }) => `- **${severity} ${code}** ${oneLine(message)}  \n  → ${oneLine(hint)}`,
  );
  return [
    report.dry_run
      ? '# カタログへの公開の計画(何も書き込んでいません) / Publish plan, nothing written'
      : '# カタログへの公開の記録 / Publish report',
    '',
    `カタログ catalogue: ${report.catalogue} (${report.address}, CKAN ${report.ckan ?? '?'})  `,
    `要求 requests: 読み取り reads ${report.requests.reads}, 書き込み writes ${report.requests.writes}`,
    '',
    ...(rows.length > 0
      ? [
          '## 結果 / Results',
          '',
          '| データセット dataset | 結果 result | 確かめたファイル files verified |',
          '|---|---|---|',
          ...rows,
          '',
        ]
      : []),
    '## 計画 / Plan',
    '',
    '```',
    ...planLines(plan),
    '```',
    '',
    ...(issues.length > 0 ? ['## 気付いたこと / Findings', '', ...issues, ''] : []),
  ]
    .map((line) => visible(line))
    .join('\n');
}

function oneLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' '));
}
