import * as path from 'node:path';
import type { Effects } from '../../core/effects';
import { shownPath } from '../../core/shown-path';
import { type Issue, compare } from '../../issues/issue';
import { standardIssue } from '../../issues/standard';
import type { Kind } from './types';

/** A folder of the sources and what its `source.yaml` describes. */
export interface Listed {
  name: string;
  kind: Kind;
}

/**
 * List the sources: every folder with a `source.yaml`, those of reports first.
 */
export function listSources(effects: Effects, root: string): { sources: Listed[]; issues: Issue[] } {
  const folders = effects
    .list(root)
    .filter(
      (name) => !name.startsWith('.') && name !== 'catalogues' && effects.kind(path.join(root, name)) === 'folder',
    );
  const described = folders.filter((name) => effects.exists(path.join(root, name, 'source.yaml')));
  const issues = folders
    .filter((name) => !described.includes(name))
    .map((name) => standardIssue('SOURCE_UNDESCRIBED', { file: shownPath(root, name), line: 1 }, { name }));
  const sources = described.map((name): Listed => ({ name, kind: kindOf(effects, root, name) }));
  return { sources: sources.sort((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name)), issues };
}

/** What a source is: a standard dataset says which one. */
export function kindOf(effects: Effects, root: string, name: string): Listed['kind'] {
  const file = path.join(root, name, 'source.yaml');
  return effects.exists(file) && /^\uFEFF?standard_dataset\s*:/m.test(effects.readText(file)) ? 'standard' : 'report';
}
