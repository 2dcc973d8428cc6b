import { recognise } from '../pipeline/standards/match';
import { type Standard, standards, titlesOf } from '../pipeline/standards/registry';

/** Headers of a sheet in any order, cut to a share of them, some renamed: by the same numbers in every run. */
function varied(standard: Standard, share: number, renamed: number, seed: number): string[] {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  return titlesOf(standard)
    .map((title) => ({ title, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Math.ceil(standard.columns.length * share))
    .map(({ title }, at) => (next() < renamed ? `独自の列${at}` : title));
}

/** How many of the headers of all sheets are known, left open, and taken for another, by how much of them is there. */
for (const [share, renamed] of [
  [1, 0],
  [1, 0.2],
  [0.7, 0.1],
  [0.5, 0],
  [0.5, 0.2],
] as const)
  for (const withName of [false, true]) {
    const counts = { known: 0, none: 0, another: 0 };
    const began = performance.now();
    let tried = 0;
    for (const standard of standards())
      for (let seed = 1; seed <= 200; seed++, tried++) {
        const file = withName ? `242101_${standard.slug}.csv` : 'data.csv';
        const found = recognise(file, varied(standard, share, renamed, seed))?.standard.slug;
        if (found === standard.slug) counts.known++;
        else if (found === undefined) counts.none++;
        else counts.another++;
      }
    const percent = (count: number): string => `${((100 * count) / tried).toFixed(1)} %`;
    const time = ((performance.now() - began) / tried).toFixed(2);
    console.log(
      `${share * 100} % of the columns, ${renamed * 100} % renamed, ${withName ? 'named' : 'no name'}: known ${percent(counts.known)}, none ${percent(counts.none)}, another ${percent(counts.another)}; ${time} ms each`,
    );
  }
