import type { Profile } from '../../ckan/profile';
import { profileFile } from '../../ckan/profile';
import { UsageError } from '../../core/usage-error';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import type { Dist } from './types';

/**
 * Leave out the datasets that are made up, unless the catalogue is one for tests: nobody shall take them for real. Their
 * rows then leave the open-data list too, as those of any dataset that the catalogue does not have.
 * @param only datasets that were named
 * @returns the others, and a finding for each that was left out
 * @throws UsageError when one of them was named
 */
export function withoutExamples(dist: Dist, profile: Profile, only: string[]): { dist: Dist; issues: Issue[] } {
  const left = profile.for_tests ? [] : dist.datasets.filter(({ facts }) => facts.example);
  const where = { file: profileFile(profile), field: 'for_tests' };
  const named = left.filter(({ identifier }) => only.includes(identifier));
  if (named.length > 0)
    throw new UsageError(
      named.map(({ identifier }) =>
        publishIssue('EXAMPLE_NAMED', { ...where, value: identifier }, { name: identifier, catalogue: profile.name }),
      ),
    );
  return {
    dist: left.length === 0 ? dist : { ...dist, datasets: dist.datasets.filter((dataset) => !left.includes(dataset)) },
    issues: left.map(({ identifier }) =>
      publishIssue('EXAMPLE_LEFT', { ...where, value: identifier }, { name: identifier, catalogue: profile.name }),
    ),
  };
}
