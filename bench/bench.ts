import { spawnSync } from 'node:child_process';
import * as os from 'node:os';
import * as path from 'node:path';

const root = path.join(__dirname, '..');
const REPEATS = 5;

interface Result {
  count: number;
  rows: number;
  stages: Record<string, number>;
  peakMB: number;
  wall: number;
}

function once(count: number): Result {
  const began = performance.now();
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=448', '-r', './tools/ts-node/register.cjs', path.join('bench', 'stages.ts'), String(count)],
    { cwd: root, encoding: 'utf8' },
  );
  if (child.status !== 0) throw new Error(child.stderr || child.stdout);
  return { ...(JSON.parse(child.stdout) as Omit<Result, 'wall'>), wall: performance.now() - began };
}

/** The median run of several, by wall time. */
function median(count: number, repeats: number): Result {
  const results = Array.from({ length: repeats }, () => once(count)).sort((a, b) => a.wall - b.wall);
  return results[Math.floor(results.length / 2)] as Result;
}

/** Limits that the main job is held to: seconds without the site, seconds that the site adds, megabytes for the real report and for a hundred copies of its rows. */
const LIMITS = { wall: 2, site: 2, peakMB: 300, peakMBOfHundred: 600, linear: 1.5 };

function main(): void {
  console.log(
    `${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}; median of ${REPEATS} (10 and 100 copies: of 3)`,
  );
  const results = [median(1, REPEATS), median(10, 3), median(100, 3)];
  console.log('| copies | rows | wall s | peak MB | stage: ms (rows/s) |\n|---:|---:|---:|---:|---|');
  for (const { count, rows, wall, peakMB, stages } of results) {
    const each = Object.entries(stages).map(
      ([stage, ms]) => `${stage} ${Math.round(ms)} (${Math.round((rows * 1000) / Math.max(ms, 1))})`,
    );
    console.log(`| ${count} | ${rows} | ${(wall / 1000).toFixed(2)} | ${peakMB} | ${each.join(', ')} |`);
  }
  const [one, ten, hundred] = results as [Result, Result, Result];
  const faults = [
    one.wall - (one.stages['site'] ?? 0) > LIMITS.wall * 1000 && `wall ${one.wall} ms`,
    (one.stages['site'] ?? 0) > LIMITS.site * 1000 && `site ${one.stages['site']} ms`,
    one.peakMB > LIMITS.peakMB && `peak ${one.peakMB} MB`,
    hundred.peakMB > LIMITS.peakMBOfHundred && `peak ${hundred.peakMB} MB at 100 copies`,
    // Ten times the rows may take at most so much more than ten times the time.
    hundred.wall / ten.wall > 10 * LIMITS.linear &&
      `not linear: ${(hundred.wall / ten.wall).toFixed(1)} times for 10 times the rows`,
  ].filter((fault) => fault !== false);
  for (const fault of faults) console.log(`over the limit: ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

main();
