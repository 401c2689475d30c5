import tseslint from 'typescript-eslint'

/** What a library must not do: everything comes in by arguments and goes out by results. */
const noInputOrOutput = {
  'no-console': 'error',
  'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
}

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', 'examples/out/', '**/.snippets-*/'] },
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "import * as z from 'zod': webpack takes z.iso.date for z.date where z is imported by name.",
        },
        { selector: 'ExportAllDeclaration', message: 'An index lists its names one by one.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.bench.ts'],
    rules: noInputOrOutput,
  },
  {
    // The packages that read fonts from files; all others also run in a browser.
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.bench.ts', 'packages/{pdf,fonts-*}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'Libraries do no input or output.' }] },
      ],
    },
  },
)
