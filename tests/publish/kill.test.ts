import { beforeAll, test } from '@jest/globals';
import { built, withCkan } from './ckan';
import { cells, expectHealed, staged } from './faults';
import { killedAt } from './killed';
import { type Dists, distsFrom } from './scenarios';

withCkan('a publish that is killed', (ckan) => {
  let dists: Dists;
  beforeAll(async () => {
    dists = distsFrom(await built());
  }, 180_000);

  // Before a write has reached the catalogue, when half of it has, and when it is done and not yet answered.
  test.each(cells(['killed before', 'killed during', 'killed after'] as const, 7))(
    '%s, write %i, %s: %s',
    async (name, write, _, manner) => {
      const { scenario, stage, proxy, broken, before } = await staged(ckan, name, dists);
      await killedAt(proxy, { write, manner }, broken, dists[scenario.dist], scenario.options?.(stage));
      await expectHealed({ scenario, stage, before });
      await proxy.close();
    },
    180_000,
  );
});
