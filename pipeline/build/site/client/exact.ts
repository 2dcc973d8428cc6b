/**
 * Parse rows (JSON) with the numbers of some columns as the texts that stand there: a program that reads 34.855800 as a number
 * gives back 34.8558. A key with its quotes stands nowhere else, since quotes in texts are escaped.
 */
export function parseRows<Row>(json: string, exact: string[]): Row[] {
  const text =
    exact.length === 0 ? json : json.replace(new RegExp(`("(?:${exact.join('|')})":)(-?[\\d.]+)`, 'g'), '$1"$2"');
  return JSON.parse(text) as Row[];
}
