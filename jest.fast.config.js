/**
 * What is run at every save: all but the files of tests that build `dist/` or a sheet's folder, that start a browser, a
 * catalogue or the command line, that look at thousands of random inputs, or at all triples of the whole report.
 */
const slow = [
  'build/run/',
  'build/describe/(served|cube|tampered)',
  'build/standard/(check-and-build|every-sheet|findings|names|rows)',
  'build/report/extract/(right|stop|report|cells)',
  'build/serialize/(questions|same-facts|tampered)',
  'open-data-list/merge-list',
  'publish/',
  'golden',
  'house/',
  'build/new-table',
  'build/site/',
  'ckan/',
  'tools/',
  'docs/readme',
  'check/(command|reading|new-rule)',
  'fix/(property|hostile|command)',
  'formats/(xlsx/hostile|rdf/rdf)',
];
module.exports = {
  ...require('./jest.config.js'),
  testPathIgnorePatterns: slow.map((name) => `<rootDir>/tests/${name}`),
};
