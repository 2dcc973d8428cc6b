/** ESM-only packages that Jest, which loads CommonJS, must transform. */
const esmOnly = [
  'p-retry',
  'p-map',
  'p-throttle',
  'is-network-error',
  'd3-[^/]+',
  'internmap',
  'node-fetch',
  'fetch-blob',
  'formdata-polyfill',
  'data-uri-to-buffer',
  'shacl-engine',
  '@rdfjs/[^/]+',
  'grapoi',
  'rdf-literal',
  'rdf-validation',
  '@vocabulary/[^/]+',
  '@tpluscode/[^/]+',
  'yocto-spinner',
  'yoctocolors',
  'is-unicode-supported',
];

/** @type {import('jest').Config} */
module.exports = {
  // The whole machine: Jest alone would leave a core idle.
  maxWorkers: '100%',
  globalSetup: './tests/global-setup.ts',
  globalTeardown: './tests/global-teardown.ts',
  testEnvironment: './tests/plain-environment.cjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};
