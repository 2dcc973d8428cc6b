import type { Configuration } from '../../core/config';
import { UsageError } from '../../core/usage-error';
import type { Issue } from '../../issues/issue';
import { sourceIssue } from '../../issues/source';
import { isDay } from '../../text/calendar';

/** What of a source's description are dates, as paths into `source.yaml`, and which may not come before which. */
const DATES = [['issued'], ['modified'], ['period', 'start'], ['period', 'end']] as const;
const ORDER: readonly [earlier: readonly string[], later: readonly string[]][] = [
  [['issued'], ['modified']],
  [
    ['period', 'start'],
    ['period', 'end'],
  ],
];

/**
 * Hold the dates of a description against the calendar and against one another; those that are still empty are let be.
 * @throws UsageError for each that no calendar has, or that comes before what it follows
 */
export function checkDates(configuration: Configuration<object>): void {
  const { file, value } = configuration;
  const at = (steps: readonly string[]): string => {
    const found = steps.reduce<unknown>((whole, step) => (whole as Record<string, unknown> | undefined)?.[step], value);
    return typeof found === 'string' ? found : '';
  };
  const where = (steps: readonly string[]): Issue['where'] => ({
    file,
    line: configuration.line(steps),
    field: steps.join('.'),
    value: at(steps),
  });
  const unreal = DATES.filter((steps) => at(steps) !== '' && !isDay(at(steps)));
  const reversed = ORDER.filter(([earlier, later]) => at(later) !== '' && at(later) < at(earlier));
  const issues =
    unreal.length > 0
      ? unreal.map((steps) => sourceIssue('DATE_UNREAL', where(steps), { field: steps.join('.'), value: at(steps) }))
      : reversed.map(([earlier, later]) =>
          sourceIssue('DATES_REVERSED', where(later), {
            field: later.join('.'),
            value: at(later),
            other: earlier.join('.'),
            before: at(earlier),
          }),
        );
  if (issues.length > 0) throw new UsageError(issues);
}
