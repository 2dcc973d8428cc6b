import * as fs from 'node:fs';
import * as path from 'node:path';
import { serveSite } from './server';

const folder = path.join(__dirname, '..', '..', 'dist', 'site');
const port = Number(process.argv[2] ?? 8000);

/** Say what is wrong with the call. */
function wrong(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

if (!fs.existsSync(path.join(folder, 'index.html'))) {
  wrong('dist/site がありません。先に npm start を実行してください。 / there is no dist/site: run npm start first');
} else if (!Number.isInteger(port) || port < 0 || port > 65535) {
  wrong('ポートは0から65535の数です。 / a port is a number from 0 to 65535');
} else {
  serveSite(folder, port).then(
    ({ address }) => console.log(address),
    () =>
      wrong(
        `ポート${port}を開けません。npm run site -- 8001 のように、ほかのポートを指定してください。 / port ${port} can not be opened: name another, as in npm run site -- 8001`,
      ),
  );
}
