import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { run } from '../pipeline/build/run';
import { realEffects } from '../pipeline/core/node/effects';
import { copies } from './copies';

/** Run the pipeline over so many copies of the report's rows; print each stage's time and the peak memory as JSON. */
async function main(count: number): Promise<void> {
  const root = path.join(__dirname, '..');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  // Corrections name records of the first copy only, which every multiple holds.
  const input = path.join(folder, 'report.txt');
  fs.writeFileSync(input, copies(fs.readFileSync(path.join(root, 'datasets/dx_plan/reports/2024.txt'), 'utf8'), count));
  const stages: Record<string, number> = {};
  let rows = 0;
  try {
    await run(
      realEffects,
      {
        root: path.join(root, 'datasets'),
        source: 'dx_plan',
        input: { file: input, fiscalYear: 2024 },
        out: path.join(folder, 'dist'),
      },
      (event) => {
        if (event.event !== 'passed') return;
        stages[event.stage] = (stages[event.stage] ?? 0) + event.milliseconds;
        if (event.stage === 'serialize') rows = Number(event.gate.figures['rows']);
      },
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  // maxRSS is in kilobytes on Linux (getrusage, ru_maxrss).
  console.log(JSON.stringify({ count, rows, stages, peakMB: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

void main(Number(process.argv[2] ?? 1));
