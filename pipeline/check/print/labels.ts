import type { Language } from '../../issues/issue';
import type { Bilingual } from '../../build/source/publisher';
import type { Checked } from '../check';
import type { Count } from '../findings/collect';
import { RULES } from '../findings/score';

/** Say a text in the language asked for, or in both. */
export function say({ ja, en }: Bilingual, language: Language | undefined): string {
  return language ? { ja, en }[language] : ja === en ? ja : `${ja} / ${en}`;
}

const SEVERITIES: Record<Count['severity'], Bilingual> = { error: { ja: '誤り', en: 'error' }, warning: { ja: '注意', en: 'warning' }, info: { ja: '情報', en: 'info' } };

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
export function summary({ dataset, generation, encoding, rows }: Checked, language: Language | undefined): string {
  const known = dataset === null ? say({ ja: '標準データセットではない', en: 'no standard dataset' }, language) : `${dataset} (${generation})`;
  return [known, encoding ?? 'Excel', say({ ja: `${rows}行`, en: `${rows} rows` }, language)].join(', ');
}

/** The three scores. */
export function scoreLine({ scores }: Checked, language: Language | undefined): string {
  const each = (['1', '2', '3'] as const).filter((level) => scores[level] !== null).map((level) => say({ ja: `レベル${level} ${scores[level]}点`, en: `level ${level} ${scores[level]}` }, language));
  return each.join(', ');
}

/** How many findings there are of each severity. */
export function totals({ counts }: Checked, language: Language | undefined): string {
  const of = (severity: Count['severity']): number => counts.filter((count) => count.severity === severity).reduce((sum, { count }) => sum + count, 0);
  return (['error', 'warning', 'info'] as const).map((severity) => `${severityName(severity, language)} ${of(severity)}`).join(', ');
}

/** A column as Excel letters it: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
