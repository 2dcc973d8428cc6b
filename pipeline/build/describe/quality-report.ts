import type { Gate } from '../../core/gate';
import { type Issue, byPlace } from '../../issues/issue';

/** Every gate with its figures and every finding, as published. */
export interface QualityReport {
  note: string;
  gates: {
    stage: string;
    passed: boolean;
    figures: Gate['figures'];
    errors: number;
    warnings: number;
    infos: number;
  }[];
  issues: Issue[];
}

/** Said in the report, because a checker would trip over them. */
const NOTE =
  '品質に関する記録の「変更前」と「変更後」は出典の文字を元のまま示すので、文字と空白についてのルールの対象としない。 / ' +
  'The columns "before" and "after" of the quality notes show the source as it is and are free from the rules on characters and blanks.';

/** Make the quality report of a run from its gates. */
export function qualityReport(gates: readonly Gate[]): QualityReport {
  const count = (gate: Gate, severity: Issue['severity']): number =>
    gate.issues.filter((issue) => issue.severity === severity).length;
  return {
    note: NOTE,
    gates: gates.map((gate) => ({
      stage: gate.stage,
      passed: count(gate, 'error') === 0,
      figures: gate.figures,
      errors: count(gate, 'error'),
      warnings: count(gate, 'warning'),
      infos: count(gate, 'info'),
    })),
    issues: gates.flatMap((gate) => gate.issues).sort(byPlace),
  };
}

/** The same for people, as Markdown. */
export function qualityReportMarkdown(report: QualityReport): string {
  const gates = report.gates.map(
    (gate) =>
      `| ${gate.stage} | ${gate.passed ? '合格 passed' : '不合格 failed'} | ${Object.entries(gate.figures)
        .map(([name, value]) => `${name}: ${cell(String(value))}`)
        .join('<br>')} | ${gate.errors} | ${gate.warnings} | ${gate.infos} |`,
  );
  const issues = report.issues.map(
    (issue) =>
      `| ${issue.severity} | ${issue.code} | ${cell(place(issue))} | ${cell(issue.message)} | ${cell(issue.hint)} |`,
  );
  return [
    '# 品質報告 Quality report',
    '',
    report.note,
    '',
    '## 検査 Gates',
    '',
    '| 段階 stage | 結果 result | 数 figures | 誤り errors | 注意 warnings | 情報 infos |',
    '|---|---|---|---:|---:|---:|',
    ...gates,
    '',
    `## 見つかったこと Findings (${report.issues.length})`,
    '',
    '| 重さ severity | コード code | 場所 where | 内容 message | 直し方 hint |',
    '|---|---|---|---|---|',
    ...issues,
    '',
  ].join('\n');
}

function place({ where }: Issue): string {
  return (
    [where.file, where.line, where.column].filter((part) => part !== undefined).join(':') +
    (where.record ? ` ${where.record}` : '') +
    (where.field ? ` ${where.field}` : '')
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** A text in a Markdown table's cell: what Markdown or HTML would take for markup is escaped. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&]/g, (character) => ENTITIES[character] ?? `\\${character}`).replace(/\s+/g, ' ');
}
