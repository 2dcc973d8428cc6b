import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const nodeOnly = ['Buffer', 'process', 'require', 'global', 'setImmediate', '__dirname', '__filename'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'jest*.config.js', '.dist-*/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', { max: 5 }],
      complexity: ['error', { max: 20 }],
      'no-nested-ternary': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './pipeline/build/site/client/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    // Objects are closures here: no method of ours knows a `this`.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // A table of wordings, an entry a code.
    files: ['pipeline/issues/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A command loads what it needs when it is called, a test what it looks for: neither can import what it may not need.
    files: ['pipeline/command/**/*.ts', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // A suite is a table of cases: its length is their number, a row's columns are the parameters. What stands in for the
    // world keeps to its interface, also where there is nothing to wait for.
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // A browser runs these as well: no import shows a global.
    files: ['check', 'fix', 'page', 'issues', 'model', 'text', 'formats', 'standards', 'open-data-list', 'diff'].map(
      (room) => `pipeline/${room}/**/*.ts`,
    ),
    rules: {
      'no-restricted-globals': [
        'error',
        ...nodeOnly.map((name) => ({ name, message: 'Only Node has it: take it from Effects.' })),
      ],
    },
  },
  {
    // Plain JavaScript runs before TypeScript can.
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', module: 'writable', process: 'readonly', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
