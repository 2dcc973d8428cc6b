import type { Bilingual } from '../../issues/issue';
import { type Language, say } from '../../issues/issue';
import { RULES } from '../findings/score';
import type { CheckReport, Count } from '../findings/types';

const SEVERITIES: Record<Count['severity'], Bilingual> = {
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
  info: { ja: '情報', en: 'info' },
};

/** A severity's name. */
export function severityName(severity: Count['severity'], language: Language | undefined): string {
  const { ja, en } = SEVERITIES[severity];
  return language ? SEVERITIES[severity][language] : `${ja} ${en}`;
}

/** A rule with its official name. */
export function ruleName(rule: string | null): string {
  const found = RULES.find(({ id }) => id === rule);
  return found ? `${found.id} ${found.name}` : '';
}

/** What a file was read as: dataset, encoding, rows. */
export function summary({ dataset, generation, encoding, rows }: CheckReport, language: Language | undefined): string {
  const known =
    dataset === null
      ? say({ ja: '標準データセットではない', en: 'no standard dataset' }, language)
      : `${dataset} (${generation})`;
  return [known, encoding ?? 'Excel', say({ ja: `${rows}行`, en: `${rows} rows` }, language)].join(', ');
}

/** The three scores. */
export function scoreLine({ scores }: CheckReport, language: Language | undefined): string {
  const each = (['1', '2', '3'] as const)
    .filter((level) => scores[level] !== null)
    .map((level) => say({ ja: `レベル${level} ${scores[level]}点`, en: `level ${level} ${scores[level]}` }, language));
  return each.join(', ');
}

/** How many findings there are of each severity. */
export function totals({ counts }: CheckReport, language: Language | undefined): string {
  const of = (severity: Count['severity']): number =>
    counts.filter((count) => count.severity === severity).reduce((sum, { count }) => sum + count, 0);
  return (['error', 'warning', 'info'] as const)
    .map((severity) => `${severityName(severity, language)} ${of(severity)}`)
    .concat(blocking(counts, language))
    .join(', ');
}

/** How many findings stop a publication though they are no errors, where there are any. */
function blocking(counts: Count[], language: Language | undefined): string[] {
  const found = counts.filter(({ blocks, severity }) => blocks && severity !== 'error');
  if (found.length === 0) return [];
  const name = say({ ja: '誤りではないが、公開を止めるもの', en: 'no error, but stops a publication' }, language);
  return [`${name} ${found.reduce((sum, { count }) => sum + count, 0)}`];
}
