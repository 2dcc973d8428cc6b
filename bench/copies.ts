/**
 * Make a report of many copies of another's rows: each copy's initiatives get their own numbers and names, and the
 * closing table and its note count them all, so that the longer report passes every gate.
 */
export function copies(text: string, count: number): string {
  const lines = text.split('\n');
  let closing = false;
  return lines
    .flatMap((line) => {
      if (line === '基本方針別評価') closing = true;
      if (/^[①-⑳] \(\d+\).*\t/u.test(line)) return Array.from({ length: count }, (_, copy) => copyRow(line, copy));
      if (closing && /\t\d+(\.\d+)?%/.test(line))
        return [line.replace(/\t(\d+)(?=\t)/g, (_, number: string) => `\t${Number(number) * count}`)];
      return [
        line.replace(
          /(全体の取組数としては)(\d+)(.*のべ)(\d+)/u,
          (_, a: string, distinct: string, b: string, all: string) =>
            `${a}${Number(distinct) * count}${b}${Number(all) * count}`,
        ),
      ];
    })
    .join('\n');
}

function copyRow(line: string, copy: number): string {
  if (copy === 0) return line;
  const cells = line.split('\t');
  cells[0] = (cells[0] as string).replace(/(\d+)$/, (sequence) => String(Number(sequence) + 100 * copy));
  cells[2] = (cells[2] as string).replace(/(【再掲】)?$/u, (mark) => `その${copy}${mark}`);
  return cells.join('\t');
}
