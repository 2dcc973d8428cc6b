import { CatalogueError } from '../../pipeline/core/catalogue-error';
import { realEffects } from '../../pipeline/core/node/effects';
import { type PublishOptions, publish } from '../../pipeline/publish/publish';

/** One publish in a process of its own, which can be killed. Its options come as JSON, address and token by the environment. */
console.log('begun');
publish(realEffects, JSON.parse(process.argv[2] as string) as PublishOptions, () => undefined).then(
  (report) => console.log(JSON.stringify(report)),
  (error: unknown) => {
    if (!(error instanceof CatalogueError)) throw error;
    process.exitCode = 3;
  },
);
