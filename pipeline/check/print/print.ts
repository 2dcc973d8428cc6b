import type { Language } from '../../issues/issue';
import { visible } from '../../text/visible';
import type { CheckReport } from '../findings/types';
import { checkedMarkdown } from './markdown';
import { checkedLines } from './text';

/** What was found, as one text without its last line end: for a person, for a page, or one JSON object for a program. */
export function printed(
  files: CheckReport[],
  format: 'text' | 'json' | 'markdown',
  language: Language | undefined,
): string {
  if (format === 'json') return JSON.stringify({ files }, null, 1);
  return files
    .flatMap((checked) => (format === 'text' ? checkedLines : checkedMarkdown)(checked, language))
    .map(visible)
    .join('\n');
}
