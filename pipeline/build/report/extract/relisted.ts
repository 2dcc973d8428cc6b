import { distance } from 'fastest-levenshtein';
import { extractIssue } from '../../../issues/extract';
import type { Issue } from '../../../issues/issue';
import { key } from './blanks';
import { RELISTED } from './initiative';
import type { Initiative } from './report';

interface Original {
  initiative: Initiative;
  name: string;
  /** How often each of its letters stands in it. */
  letters: ReadonlyMap<string, number>;
}

function lettersOf(name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < name.length; at++) counts.set(name[at] as string, (counts.get(name[at] as string) ?? 0) + 1);
  return counts;
}

/** How many letters two names have in common, in whatever order. */
function inCommon(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [letter, count] of one) common += Math.min(count, other.get(letter) ?? 0);
  return common;
}

/** How far a relisted name may lie from its original's, as a share of its length. */
const NEAR = 0.2;

/**
 * Link every relisted initiative to the one that it repeats, by name: the same, else the nearest within a fifth
 * of its length (the report prints 住民情報システム for 住民情報系システム). None or two equally near ones are errors.
 */
export function linkRelisted(initiatives: Initiative[], file: string): Issue[] {
  const originals = initiatives
    .filter((initiative) => !initiative.relisted)
    .map((initiative) => ({ initiative, name: nameKey(initiative) }))
    .map((original) => ({ ...original, letters: lettersOf(original.name) }));
  const named = new Map<string, Original[]>();
  for (const original of originals) named.set(original.name, [...(named.get(original.name) ?? []), original]);
  return initiatives
    .filter((initiative) => initiative.relisted)
    .flatMap((initiative) => {
      const name = nameKey(initiative);
      const same = (named.get(name) ?? []).map((original) => ({ ...original, away: 0 }));
      const [nearest, second] = same.length > 0 ? same : ranked(name, originals);
      const span = initiative.name.spans[0];
      const place = {
        file,
        line: initiative.line,
        ...(span && { column: span.start, cell: span.cell }),
        record: initiative.id,
        field: 'name',
      };
      const value = initiative.name.text.replace(RELISTED, '');
      if (!nearest || nearest.away > name.length * NEAR) {
        return [extractIssue('RELISTED_WITHOUT_ORIGINAL', place, { value, nearest: suggestion(name, nearest) })];
      }
      if (second && second.away === nearest.away) {
        return [
          extractIssue('RELISTED_AMBIGUOUS', place, {
            value,
            nearest: `${nearest.initiative.id}, ${second.initiative.id}`,
          }),
        ];
      }
      initiative.original_id = nearest.initiative.id;
      if (nearest.away === 0) return [];
      return [extractIssue('RELISTED_NAME_DIFFERS', place, { value, nearest: nearest.initiative.name.text })];
    });
}

/** Name the nearest original where it is near enough to be meant. */
function suggestion(name: string, nearest: (Original & { away: number }) | undefined): { ja: string; en: string } {
  if (!nearest || nearest.away > name.length / 2) return { ja: '', en: '' };
  const { id, name: original } = nearest.initiative;
  return { ja: `いちばん近いのは${id}「${original.text}」です。`, en: `The nearest is ${id} "${original.text}".` };
}

/** The originals by how far their names lie from a name, nearest first. */
function ranked(name: string, originals: Original[]): (Original & { away: number })[] {
  const letters = lettersOf(name);
  const away = ({ name: other, letters: others }: Original): number => {
    // Names so unlike in length or letters can not be near, and comparing them in their order would take long.
    const least = Math.max(name.length, other.length) - inCommon(letters, others);
    return least > name.length * NEAR ? least : distance(name, other);
  };
  return originals.map((original) => ({ ...original, away: away(original) })).sort((a, b) => a.away - b.away);
}

function nameKey(initiative: Initiative): string {
  return key(initiative.name.text.replace(RELISTED, ''));
}
