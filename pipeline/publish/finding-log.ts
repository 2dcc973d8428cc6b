import type { Issue } from '../issues/issue';

/** The findings of a publish in the order in which they were made, each once. */
export interface FindingLog {
  readonly issues: readonly Issue[];
  add(found: readonly Issue[]): void;
}

/** Make a log that holds some findings already. What is planned or tried again finds the same again: that is left out. */
export function findingLog(first: readonly Issue[]): FindingLog {
  const issues = [...first];
  return {
    issues,
    add(found) {
      issues.push(...found.filter((issue) => !issues.some((known) => isSame(known, issue))));
    },
  };
}

function isSame(one: Issue, other: Issue): boolean {
  return one.code === other.code && one.message === other.message && one.where.line === other.where.line;
}
