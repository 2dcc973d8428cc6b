import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { CkanFailure } from './failure';
import { postgresqlFolder } from './postgresql';
import { find, run } from './run';

/** What must be on the machine itself: Debian packages, and whether what they bring is there. */
const NEEDS: [packages: string[], isThere: () => boolean][] = [
  [['postgresql'], () => postgresqlFolder() !== undefined],
  [['redis-server'], () => find('redis-server') !== undefined],
  [['python3-venv'], () => python('import ensurepip, venv')],
  [['libmagic1'], () => python('import ctypes.util; assert ctypes.util.find_library("magic")')],
  [['gcc', 'libpq-dev'], () => find('gcc') !== undefined && find('pg_config') !== undefined],
  [
    ['python3-dev'],
    () => python('import os, sysconfig; assert os.path.exists(sysconfig.get_path("include") + "/Python.h")'),
  ],
  [['openjdk-17-jdk-headless'], () => find('java') !== undefined && javaVersion() >= 17],
  [['maven'], () => find('mvn') !== undefined],
];

const missingPackages = (): string[] => NEEDS.filter(([, isThere]) => !isThere()).flatMap(([packages]) => packages);

const python = (program: string): boolean => spawnSync('python3', ['-c', program]).status === 0;

/** The first number of the Java compiler's version, 0 where there is none. */
function javaVersion(): number {
  return Number(/\d+/.exec(spawnSync('javac', ['-version'], { encoding: 'utf8' }).stdout ?? '')?.[0] ?? 0);
}

/**
 * Install with apt what the machine lacks; apt is not asked when nothing is missing.
 * @throws CkanFailure naming the packages when they cannot be installed
 */
export async function prepareMachine(home: string, say: (ja: string, en: string) => void): Promise<void> {
  if (process.platform !== 'linux')
    throw new CkanFailure({
      ja: 'CKANを動かせるのはLinux(Debian、Ubuntu)の上だけです',
      en: 'CKAN runs on Linux only (Debian, Ubuntu)',
    });
  const missing = missingPackages();
  if (missing.length === 0) return;
  const log = path.join(home, 'apt.log');
  const failed = (packages: string[]): { ja: string; en: string } => ({
    ja: `必要なパッケージがありません。入れてください: ${packages.join(' ')}`,
    en: `packages are missing; please install: ${packages.join(' ')}`,
  });
  say(`aptで入れます: ${missing.join(' ')}`, `installing with apt: ${missing.join(' ')}`);
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const options = { log, failed: failed(missing), env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // An old list of packages may do as well; if it does not, the installation tells.
  await run([...apt, 'update', '-qq'], options).catch(() => undefined);
  await run([...apt, 'install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=120', ...missing], options);
  const still = missingPackages();
  if (still.length > 0) throw new CkanFailure(failed(still), log);
}
