import * as path from 'node:path';
import type { Issue } from '../issues/issue';
import { placeIssue } from '../issues/place';
import type { Effects } from './effects';
import { holdFolder } from './hold-folder';
import { attemptWith, staged } from './staging';
import { UsageError } from './usage-error';

/** Files of an output folder that a build does not make and keeps. */
const KEPT = 'README.md';

/** Files that a desktop leaves in any folder; all other hidden files are somebody's own. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** A folder to build in, and the way to put it in the place of the output folder. */
export interface Place {
  /** Where to write: beside the output folder, so that moving it is one rename. */
  building: string;
  /** Whether a run that was cut off held the folder before. */
  tookOver: boolean;
  /** Put what was built in place; the last good output stays whole until this has succeeded. */
  commit(): void;
  /** Give up: remove what was built. */
  abandon(): void;
}

/**
 * Prepare to replace an output folder. It must be empty, or be an earlier output with nothing else in it:
 * a folder with anybody's own files is refused.
 * A run that was killed may have left its building folder, which is removed, or, between two renames,
 * the last good output under its other name, which is put back.
 * What stands under these names and is no output of a run that was cut off is refused. Until it is put in place or given
 * up, no other run may write to the folder.
 * @throws UsageError when the folder may or can not be replaced
 */
export function preparePlace(effects: Effects, out: string): Place {
  const place = resolved(effects, out);
  // An empty name is the folder that the command stands in, and a root has no folder beside it to build in.
  if (out.trim() === '' || path.basename(place) === '') {
    throw new UsageError([
      placeIssue(
        'USAGE',
        { file: '--out' },
        { detail: { ja: '--out にフォルダーの名前がありません', en: '--out names no folder' } },
      ),
    ]);
  }
  const previous = staged(place, '-previous');
  const building = staged(place, '-building');
  const refused = (reason: string): Issue => placeIssue('OUTPUT_NOT_WRITABLE', { file: out }, { path: out, reason });
  const attempt = attemptWith(refused);
  const held = holdFolder(effects, place, refused);
  try {
    if (!held.tookOver && effects.exists(building)) refuseForeignFiles(effects, building, building);
    refuseForeignFiles(effects, previous, previous);
    attempt(() => {
      if (effects.exists(previous)) {
        if (effects.exists(place)) effects.remove(previous);
        else effects.rename(previous, place);
      }
      effects.remove(building);
    });
    refuseForeignFiles(effects, place, out);
    attempt(() => effects.makeFolder(building));
  } catch (error) {
    held.release();
    throw error;
  }
  return {
    building,
    tookOver: held.tookOver,
    commit() {
      attempt(() => {
        const kept = path.join(place, KEPT);
        if (effects.exists(kept)) effects.copy(kept, path.join(building, KEPT));
        if (effects.exists(place)) effects.rename(place, previous);
        effects.rename(building, place);
        effects.remove(previous);
      });
      held.release();
    },
    abandon() {
      effects.remove(building);
      held.release();
    },
  };
}

/** The folder itself: what a link leads to is written, not the link. */
function resolved(effects: Effects, out: string): string {
  const place = path.resolve(out);
  return effects.exists(place) ? effects.realPath(place) : place;
}

function refuseForeignFiles(effects: Effects, place: string, out: string): void {
  if (!effects.exists(place)) return;
  const kind = effects.kind(place);
  if (kind !== 'folder')
    throw new UsageError([placeIssue('OUTPUT_NOT_WRITABLE', { file: out }, { path: out, reason: 'not a folder' })]);
  const ours = new Set([...manifestFiles(effects, place), KEPT]);
  const foreign = effects.walk(place).find((file) => !ours.has(file) && !LITTER.has(path.basename(file)));
  if (foreign) throw new UsageError([placeIssue('OUTPUT_NOT_OURS', { file: out }, { path: out, file: foreign })]);
}

/** Files that an earlier build recorded, and its manifest; none when there is no manifest that can be read. */
function manifestFiles(effects: Effects, place: string): string[] {
  const file = path.join(place, 'manifest.json');
  if (!effects.exists(file)) return [];
  try {
    const manifest = JSON.parse(effects.readText(file)) as { files?: { path: string }[] };
    return Array.isArray(manifest.files) ? [...manifest.files.map((entry) => entry.path), 'manifest.json'] : [];
  } catch {
    return [];
  }
}
