/** The property tests alone, with twenty times as many examples, other ones in each run. */
module.exports = {
  ...require('./jest.config.js'),
  testMatch: [
    'build/standard/check-and-build',
    'fix/property',
    'fix/workbook',
    'formats/csv/reading',
    'check/reading',
    'formats/xlsx/reading',
    'formats/xlsx/hostile',
  ].map((name) => `<rootDir>/tests/${name}.test.ts`),
  globals: { PROPERTY_RUNS: 20 },
  testTimeout: 30 * 60 * 1000,
};
