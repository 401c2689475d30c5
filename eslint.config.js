import tseslint from 'typescript-eslint'

/** What a library must not do: everything comes in by arguments and goes out by results. */
const noInputOrOutput = {
  'no-console': 'error',
  'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/dist-single/',
      '**/node_modules/',
      'examples/out/',
      '**/.snippets-*/',
      'apps/site/pages/',
      'apps/site/.vitepress/cache/',
    ],
  },
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
    // The files that fetch fonts where there are no files, and those that run other programs; the command is made to read and write.
    ignores: [
      '**/*.test.ts',
      '**/*.bench.ts',
      'packages/pdf/src/platform/web.ts',
      'packages/ocr/src/runtime/web.ts',
      'packages/fonts-*/src/fetch-face.ts',
      'packages/cli/src/*.ts',
      'packages/import/src/isolated/*.ts',
      'packages/corpus/src/store/lock-corpus.ts',
    ],
    rules: noInputOrOutput,
  },
  {
    // The files that read fonts from files, those of the process that reads files of strangers, and those that keep a corpus; all others also run in a browser.
    files: ['packages/*/src/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      '**/*.bench.ts',
      'packages/pdf/src/platform/node.ts',
      'packages/ocr/src/runtime/node.ts',
      'packages/fonts-*/src/*.ts',
      'packages/cli/src/**/*.ts',
      'packages/import/src/isolated/{node,child}.ts',
      'packages/corpus/src/{store,import,import/archive,export}/*.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'Libraries do no input or output.' }] },
      ],
    },
  },
)
