import { type Profile, profileFile } from '../../ckan/profile';
import { type Gate, close } from '../../core/gate';
import type { Issue } from '../../issues/issue';
import { publishIssue } from '../../issues/publish';
import { isReserved } from '../../model/publisher';
import type { DesiredFields } from '../desired/types';

/** CKAN's rule for tags (`ckan.logic.validators`): 2 to 100 letters, digits, blanks, `_`, `-`, `.`. */
const TAG = /^[\p{L}\p{N}_ .-]{2,100}$/u;

/**
 * Hold what is to be published against what is known of the catalogue, before anything is sent: CKAN would take some of
 * it without a word, and refuse the rest half-way.
 * @throws GateError with every fault
 */
export function preflight(profile: Profile, desired: DesiredFields[], baseIri: string): Gate {
  const where = { file: profileFile(profile) };
  const issues: Issue[] = [];
  for (const tag of new Set(desired.flatMap((dataset) => dataset.tags))) {
    if (!TAG.test(tag)) issues.push(publishIssue('TAG_REFUSED', { ...where, field: 'tags', value: tag }, { tag }));
  }
  const limit = Math.floor(profile.upload_limit_mb * 1024 * 1024);
  for (const { name, resources } of desired) {
    for (const { key, file } of resources) {
      if (file.bytes > limit)
        issues.push(
          publishIssue('UPLOAD_TOO_LARGE', { file: file.path, record: name, field: key }, { bytes: file.bytes, limit }),
        );
    }
    if (!/^[a-z0-9_-]{2,100}$/.test(name))
      issues.push(publishIssue('NAME_REFUSED', { ...where, field: 'dataset_name', value: name }, { name }));
  }
  if (!profile.for_tests && isReserved(baseIri))
    issues.push(publishIssue('BASE_IRI_NOT_PUBLIC', { file: 'datasets/publisher.yaml', value: baseIri }, { baseIri }));
  return close('preflight', issues, {
    datasets: desired.length,
    files: desired.reduce((sum, { resources }) => sum + resources.length, 0),
  });
}
