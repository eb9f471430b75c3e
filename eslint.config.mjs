import next from 'eslint-config-next/core-web-vitals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import playwright from 'eslint-plugin-playwright';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { architecture } from './eslint.architecture.mjs';

export default defineConfig([
  globalIgnores(['.next/', '.data/', 'lib/db/generated/', 'next-env.d.ts', 'test-results/', 'playwright-report/']),
  ...next,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { architecture },
    rules: {
      'architecture/import-direction': 'error',
      'architecture/pure-library': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-exports': 'off',
      'no-console': 'error',
    },
  },
  { files: ['components/**/*.tsx', 'app/**/*.tsx'], rules: jsxA11y.flatConfigs.strict.rules },
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  { files: ['lib/commands/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['e2e/**/*.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: { 'playwright/no-skipped-test': ['warn', { allowConditional: true }] },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['app/**', '*.config.ts', 'proxy.ts', 'messages/request.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Name what you export; only Next and tools ask for a default export.',
        },
      ],
    },
  },
]);
