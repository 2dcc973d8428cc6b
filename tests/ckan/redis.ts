import * as path from 'node:path';
import { connects } from './http';
import { type Place, passwordOf, writeSecret } from './place';
import { startService, untilAnswers } from './processes';

/** Start Redis, on loopback alone, behind the password; it keeps nothing on disk. */
export async function startRedis(place: Place): Promise<void> {
  const file = path.join(place.folder, 'redis.conf');
  // A title of its own would overwrite the environment, by which a process of ours is known.
  const settings = [
    'bind 127.0.0.1',
    `port ${place.ports.redis}`,
    'save ""',
    'appendonly no',
    'set-proc-title no',
    `requirepass ${passwordOf(place)}`,
  ];
  writeSecret(file, `${settings.join('\n')}\n`);
  await startService(place, 'redis', ['redis-server', file]);
  await untilAnswers(place, 'redis', () => connects(place.ports.redis));
}
