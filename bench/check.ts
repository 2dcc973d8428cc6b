import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { CheckReport } from '../pipeline/check/findings/types';
import { type Planted, tableSchema, writeAed } from './aed';
import { PIPELINE, type Taken, median, timed } from './timed';

const root = path.join(__dirname, '..');
const ROWS = 1_000_000;
const REPEATS = 3;

/** Faults that were planted and not found at their place, and findings that were not planted. */
function missed({ out }: Taken, planted: Planted[]): string[] {
  const [checked] = (JSON.parse(out) as { files: CheckReport[] }).files;
  const found =
    checked?.issues
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, where }) => `${code} ${where.line} ${where.field}`) ?? [];
  const wanted = planted.map(({ code, line, field }) => `${code} ${line} ${field}`);
  return [...wanted.filter((one) => !found.includes(one)), ...found.filter((one) => !wanted.includes(one))];
}

function main(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const frictionless = process.env['FRICTIONLESS'];
  const faults: string[] = [];
  const lines: string[] = [];
  const report = (what: string, rows: number, { wall, cpu, peakMB }: Taken): void =>
    void lines.push(
      `| ${what} | ${rows.toLocaleString('en')} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${Math.round(rows / wall).toLocaleString('en')} | ${peakMB} |`,
    );
  try {
    const ours = (rows: number, ids: boolean, repeats: number): Taken => {
      const file = path.join(folder, '242101_aed.csv');
      const planted = writeAed(file, rows, ids);
      const taken = median(
        Array.from({ length: repeats }, () => timed([...PIPELINE, 'check', '--format', 'json', file], folder)),
      );
      faults.push(...missed(taken, planted).map((one) => `not told as planted: ${one}`));
      report(`check, ${ids ? 'ids unique' : 'no ids'}`, rows, taken);
      return taken;
    };
    fs.rmSync(path.join(root, 'node_modules/.cache/ts-node'), { recursive: true, force: true });
    const cold = timed([...PIPELINE, 'check', '--help'], folder);
    report('check --help, the first time: what is compiled', 0, cold);
    report('check --help: what is loaded', 0, timed([...PIPELINE, 'check', '--help'], folder));
    const without = ours(ROWS, false, REPEATS);
    const twice = ours(2 * ROWS, true, 1);
    const withIds = ours(ROWS, true, REPEATS);
    if (withIds.peakMB > 250) faults.push(`peak ${withIds.peakMB} MB with ids`);
    if (without.peakMB > 120) faults.push(`peak ${without.peakMB} MB without ids`);
    if (cold.peakMB > 120) faults.push(`peak ${cold.peakMB} MB the first time`);
    if (twice.cpu > 2.4 * withIds.cpu)
      faults.push(`not linear: ${(twice.cpu / withIds.cpu).toFixed(1)} times for twice the rows`);
    if (frictionless) {
      const schema = path.join(folder, 'schema.json');
      fs.writeFileSync(schema, JSON.stringify(tableSchema()));
      const theirs = timed(
        [frictionless, 'validate', path.join(folder, '242101_aed.csv'), '--schema', schema, '--trusted', '--json'],
        folder,
      );
      report('frictionless validate, ids unique', ROWS, theirs);
      if (theirs.cpu < 8 * withIds.cpu)
        faults.push(`only ${(theirs.cpu / withIds.cpu).toFixed(1)} times as fast as frictionless`);
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}; median of ${REPEATS} (2 million rows and frictionless: one run)`,
  );
  console.log(
    ['| what | rows | wall s | CPU s | rows/s | peak MB |', '|---|---:|---:|---:|---:|---:|', ...lines].join('\n'),
  );
  for (const fault of faults) console.log(`over the limit: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

main();
