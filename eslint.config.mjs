import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The same seed gives the same picture, so chance comes from packages/stats; the security policy rules out what writes styles as text. */
const houseRules = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Use a seeded stream of packages/stats.' },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [
        { name: 'lit/directives/style-map.js', message: 'Its first render is blocked by strict security policies.' },
        { name: 'lit/directives/unsafe-html.js', message: 'Build templates instead.' },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
    { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  ],
};

const testRules = {
  'no-restricted-syntax': [
    'error',
    { selector: 'MemberExpression[property.name=/^(only|skip)$/]', message: 'Every test runs, always.' },
    { selector: "CallExpression[callee.name='aTimeout']", message: 'Wait for a condition, not for a time.' },
  ],
  // Open-wc types chai's `equal` as a promise for the sake of its snapshots; it is none for values.
  '@typescript-eslint/no-floating-promises': [
    'error',
    { allowForKnownSafeCalls: [{ from: 'package', package: '@types/chai', name: 'Equal' }] },
  ],
  // Tests write their own markup.
  'no-unsanitized/method': 'off',
  'no-unsanitized/property': 'off',
  // Chai's assertions are properties.
  '@typescript-eslint/no-unused-expressions': 'off',
};

export default defineConfig(
  globalIgnores(['**/dist', '**/node_modules', 'storybook-static', 'coverage', 'artifacts']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      ...noUnsanitized.configs.recommended.rules,
      ...houseRules,
      // Numbers in templates are what this kit is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A hook for subclasses names what it gets.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // The browser makes custom elements; whoever asks the page for one gets the real thing.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Lit calls handlers on the element they were written in.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['src/**/*.ts'], extends: [lit['flat/recommended'], wc['flat/recommended']] },
  { files: ['src/**/*.ts'], plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  { files: ['**/*.test.ts', 'src/testing/**/*.ts'], rules: testRules },
  // French has narrow no-break spaces before its signs, in templates as in strings.
  { files: ['src/**/fr/*.ts'], rules: { 'no-irregular-whitespace': ['error', { skipTemplates: true }] } },
  { files: ['**/stories/**/*.ts', '.storybook/*.ts'], extends: [storybook.configs['flat/recommended']] },
  // Storybook and Vite ask for default exports.
  { files: ['**/stories/**/*.ts', '.storybook/*.ts', 'vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs', 'scripts/**/*.js', 'packages/**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
