import { distance } from 'fastest-levenshtein';
import type { Issue } from '../issues/issue';
import { extractIssue } from '../issues/extract';
import { key } from './blanks';
import { RELISTED } from './initiative';
import type { Initiative } from './report';

/** How far a relisted name may lie from its original's, as a share of its length. */
const NEAR = 0.2;

/**
 * Link every relisted initiative to the one that it repeats, by name: the same, else the nearest within a fifth
 * of its length (the report prints 住民情報システム for 住民情報系システム). None or two equally near ones are errors.
 */
export function linkRelisted(initiatives: Initiative[], file: string): Issue[] {
  const originals = initiatives.filter((initiative) => !initiative.relisted).map((initiative) => ({ initiative, name: nameKey(initiative) }));
  return initiatives.filter((initiative) => initiative.relisted).flatMap((initiative) => {
    const name = nameKey(initiative);
    const ranked = originals
      .map((original) => ({ ...original, away: distance(name, original.name) }))
      .sort((a, b) => a.away - b.away);
    const [nearest, second] = ranked;
    const span = initiative.name.spans[0];
    const place = { file, line: initiative.line, ...(span && { column: span.start, cell: span.cell }), record: initiative.id, field: 'name' };
    const value = initiative.name.text;
    if (!nearest || nearest.away > name.length * NEAR) {
      return [extractIssue('RELISTED_WITHOUT_ORIGINAL', place, { value, nearest: nearest?.initiative.name.text ?? '' })];
    }
    if (second && second.away === nearest.away) {
      return [extractIssue('RELISTED_AMBIGUOUS', place, { value, nearest: `${nearest.initiative.name.text}, ${second.initiative.name.text}` })];
    }
    initiative.original_id = nearest.initiative.id;
    if (nearest.away === 0) return [];
    return [extractIssue('RELISTED_NAME_DIFFERS', place, { value, nearest: nearest.initiative.name.text })];
  });
}

function nameKey(initiative: Initiative): string {
  return key(initiative.name.text.replace(RELISTED, ''));
}
