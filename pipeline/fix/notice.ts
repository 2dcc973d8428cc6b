import type { Place } from '../check/findings/types';
import type { CheckCode } from '../check/rules/codes';
import type { Param } from '../issues/issue';

/** Something to be told of a mended file, beside what the check finds in it. */
export interface FixNotice {
  code: CheckCode;
  place: Place;
  params: Record<string, Param>;
}
