import * as fs from 'node:fs';

/** Lines of a log that are shown with a failure, and characters of a line. */
const [LINES, WIDTH] = [15, 300];

/** Something could not be installed or started: exit status 3, told in both languages with the end of the log in question. */
export class CkanFailure extends Error {
  override name = 'CkanFailure';
  constructor(
    readonly text: { ja: string; en: string },
    readonly log?: string,
  ) {
    super(text.en);
  }
}

/** A failure as lines for a person. */
export function failureLines({ text, log }: CkanFailure): string[] {
  const lines = [`error: ${text.ja} / ${text.en}`];
  if (log === undefined || !fs.existsSync(log)) return lines;
  const tail = fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LINES);
  return [
    ...lines,
    `  ${log}:`,
    ...tail.map((line) => `  | ${line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line}`),
  ];
}
