/**
 * What may import what: wings over common ground, imports only downward, no circle (types included).
 * docs/architecture.md says why.
 */
const wings = 'build|check|fix|publish|survey|merge|page';
const ground = 'core|issues|model|text|formats|standards|ckan|open-data-list|diff';
/** What a browser runs as well: it knows of Node only what is handed in. */
const portable = 'check|fix|page|issues|model|text|formats|standards|open-data-list|diff';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'ground-knows-no-wing',
      severity: 'error',
      from: { path: `^pipeline/(${ground})/` },
      to: { path: `^pipeline/(${wings}|command)/` },
    },
    {
      name: 'ground-order',
      severity: 'error',
      from: { path: '^pipeline/(core|issues)/' },
      to: { path: '^pipeline/(model|text|formats|standards)/' },
    },
    {
      name: 'check-is-lower',
      severity: 'error',
      from: { path: '^pipeline/check/' },
      to: { path: '^pipeline/(build|fix|publish|survey|merge|page|command)/' },
    },
    {
      // build and fix may use the check; publish uses neither.
      name: 'wings-are-apart',
      severity: 'error',
      from: { path: '^pipeline/(build|fix|publish)/' },
      to: { path: '^pipeline/(build|fix|publish|survey|merge|page|command)/', pathNot: '^pipeline/$1/' },
    },
    {
      name: 'upper-wings',
      severity: 'error',
      from: { path: '^pipeline/(survey|merge|page)/' },
      to: { path: '^pipeline/(build|publish|survey|merge|page|command)/', pathNot: '^pipeline/$1/' },
    },
    {
      name: 'stages-are-apart',
      severity: 'error',
      from: { path: '^pipeline/build/(report|standard)/' },
      to: { path: '^pipeline/build/(report|standard)/', pathNot: '^pipeline/build/$1/' },
    },
    {
      name: 'world-by-effects',
      severity: 'error',
      from: { path: `^pipeline/(${wings})/` },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'no-node-below',
      severity: 'error',
      from: { path: `^pipeline/(${portable})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'node-by-entry',
      severity: 'error',
      from: { path: '^pipeline/', pathNot: '^pipeline/(command/|cli\\.ts|core/node/)' },
      to: { path: '^pipeline/core/node/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
