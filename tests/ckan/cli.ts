import { Command, CommanderError, InvalidArgumentError } from 'commander';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { CkanFailure, failureLines } from './failure';
import { answers } from './http';
import { takeTurn } from './lock';
import { DEFAULT_VERSION, LOADS, type Place, SERVICES, VERSION, VERSIONS, homeFolder, placeOf, tokenOf } from './place';
import { pidOf, stopServices } from './processes';
import { readState } from './state';
import { up } from './up';

/** Exit statuses: done; wrong usage; something cannot be installed or started, or does not answer. */
const [DONE, WRONG_USAGE, NOT_UP] = [0, 2, 3];

interface Flags {
  version: string;
  xloader?: boolean;
}

const program = new Command('ckan')
  .description('試験の相手になる本物のCKAN / a real CKAN to test against')
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

const command = (name: string, description: string, action: (flags: Flags) => Promise<void>): Command =>
  program
    .command(name)
    .description(description)
    .option('--version <version>', `CKANの版 / version of CKAN (${VERSIONS.join(', ')}, …)`, version, DEFAULT_VERSION)
    .option('--xloader', '表を自分で読み込むサイト / a site that loads tables by itself')
    .action(action);

command('up', '入れて起動する / install and start', async ({ version: wanted, xloader }) => {
  const place = placeOf(wanted, undefined, xloader);
  const began = performance.now();
  const say = (ja: string, en: string): void =>
    console.error(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${ja} / ${en}`);
  fs.mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  await turn();
  await up(place, say);
  say(`CKAN ${wanted}が使えます`, `CKAN ${wanted} is up`);
  console.log(`CKAN_URL=${place.url}`);
  console.log(`export CKAN_URL CKAN_TOKEN=$(cat '${tokenOf(place, 'editor')}')`);
});

command('status', '動いているものを示す / tell what is up', async ({ version: wanted, xloader }) => {
  const place = placeOf(wanted, undefined, xloader);
  for (const service of SERVICES) {
    if (service === 'worker' && !place.loads) continue;
    const pid = pidOf(place, service);
    console.log(
      `${service.padEnd(10)} ${service === 'worker' ? '' : `127.0.0.1:${place.ports[service]}`}  ${pid === undefined ? '停止 down' : `起動中 up (${pid})`}`,
    );
  }
  tellOthers(place);
  if (readState(wanted, undefined, xloader) !== undefined && (await answers(`${place.url}/api/3/action/status_show`)))
    return;
  throw new CkanFailure({
    ja: `CKAN ${wanted}は応答しません。起動: npm run ckan -- up --version ${wanted}`,
    en: `CKAN ${wanted} does not answer; to start it: npm run ckan -- up --version ${wanted}`,
  });
});

command('down', '止める / stop', async ({ version: wanted, xloader }) => {
  await turn();
  const place = placeOf(wanted, undefined, xloader);
  fs.rmSync(place.state, { force: true });
  const stopped = await stopServices(place);
  console.error(
    stopped.length > 0
      ? `止めました / stopped: ${stopped.join(', ')}`
      : `CKAN ${wanted}は動いていません / CKAN ${wanted} was not up`,
  );
  tellOthers(place);
});

const turn = (): Promise<void> =>
  takeTurn(homeFolder(), () =>
    console.error('別の up か down が終わるのを待っています / waiting for another up or down to end'),
  );

/** Name the versions that are up beside this one. */
function tellOthers({ folder }: Place): void {
  const places = fs.existsSync(homeFolder())
    ? fs
        .readdirSync(homeFolder())
        .filter((name) => VERSION.test(name.replace(LOADS, '')))
        .map((name) => placeOf(name.replace(LOADS, ''), undefined, name.endsWith(LOADS)))
    : [];
  const others = places
    .filter((place) => place.folder !== folder && SERVICES.some((service) => pidOf(place, service) !== undefined))
    .map((place) => path.basename(place.folder));
  if (others.length > 0) console.error(`ほかに動いている版 / also up: ${others.join(', ')}`);
}

function version(text: string): string {
  if (!VERSION.test(text))
    throw new InvalidArgumentError('版は 2.11.6 のように書きます / a version is written like 2.11.6');
  return text;
}

/** Print what went wrong and give its exit status. */
function fail(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return DONE;
    console.error(
      `使い方が違います / wrong usage: ${error.code === 'commander.help' ? 'up | down | status' : error.message.replace(/^error: /, '')}`,
    );
    console.error('  → npm run ckan -- --help');
    return WRONG_USAGE;
  }
  // What the file system refuses is the user's to mend; anything else is a fault of ours.
  const failure =
    error instanceof Error && 'syscall' in error
      ? new CkanFailure({
          ja: `ファイルを扱えません: ${error.message}`,
          en: `the file system refused: ${error.message}`,
        })
      : error;
  if (!(failure instanceof CkanFailure)) throw failure;
  failureLines(failure).forEach((line) => console.error(line));
  return NOT_UP;
}

program.parseAsync().then(
  () => (process.exitCode = DONE),
  (error: unknown) => (process.exitCode = fail(error)),
);
