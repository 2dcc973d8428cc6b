import iconv from 'iconv-lite';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { writeAed } from './aed';
import { PIPELINE, type Taken, median, timed } from './timed';

const ROWS = 300_000;
const REPEATS = 3;
/** Memory that mending may take, in MB, whatever the file's size. */
const MOST_MB = 120;

function main(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const faults: string[] = [];
  const lines: string[] = [];
  const file = path.join(folder, '242101_aed.csv');
  const out = path.join(folder, 'out');
  const measure = (what: string, rows: number, args: string[], repeats = REPEATS): Taken => {
    const taken = median(
      Array.from({ length: repeats }, () => {
        fs.rmSync(out, { recursive: true, force: true });
        return timed([...PIPELINE, 'check', '--format', 'json', file, ...args], folder);
      }),
    );
    if (taken.peakMB > MOST_MB) faults.push(`${what}: peak ${taken.peakMB} MB`);
    const [told] = (JSON.parse(taken.out) as { files: { changes?: unknown[] }[] }).files;
    lines.push(
      `| ${what} | ${rows.toLocaleString('en')} | ${told?.changes?.length.toLocaleString('en') ?? ''} | ${taken.wall.toFixed(1)} | ${taken.cpu.toFixed(1)} | ${taken.peakMB} |`,
    );
    return taken;
  };
  try {
    writeAed(file, ROWS, false);
    measure('check alone', ROWS, []);
    measure('`--fix`', ROWS, ['--fix', out]);
    measure('`--fix --to 2026`, 39 columns', ROWS, ['--fix', out, '--to', '2026']);
    // The other half of the Japanese world's CSV: CP932, each row with a cell to mend.
    fs.writeFileSync(file, iconv.encode(fs.readFileSync(file, 'utf8').slice(1).replaceAll('08:30', '8:30'), 'cp932'));
    const once = measure('`--fix` of CP932, a change in each row', ROWS, ['--fix', out]);
    writeAed(file, 2 * ROWS, false);
    fs.writeFileSync(file, iconv.encode(fs.readFileSync(file, 'utf8').slice(1).replaceAll('08:30', '8:30'), 'cp932'));
    const twice = measure('the same, twice the rows', 2 * ROWS, ['--fix', out], 1);
    if (twice.cpu > 2.4 * once.cpu)
      faults.push(`not linear: ${(twice.cpu / once.cpu).toFixed(1)} times for twice the rows`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}; median of ${REPEATS} (twice the rows: one run)`,
  );
  console.log(
    ['| what | rows | changes | wall s | CPU s | peak MB |', '|---|---:|---:|---:|---:|---:|', ...lines].join('\n'),
  );
  for (const fault of faults) console.log(`over the limit: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

main();
