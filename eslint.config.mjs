import {defineConfig} from 'eslint/config';
import {configs as litRules} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as componentRules} from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const houseStyle = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a thing keeps its name where it is imported.',
  },
  {selector: 'TSEnumDeclaration', message: 'Use a union of strings: TypeScript is for types only.'},
  {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module: TypeScript is for types only.'},
  {selector: 'TSParameterProperty', message: 'Declare the member: TypeScript is for types only.'},
  {selector: 'PropertyDefinition[accessibility="private"]', message: 'Write #name.'},
  {selector: 'MethodDefinition[accessibility="private"]', message: 'Write #name.'},
];

const everywhere = {
  'no-restricted-syntax': ['error', ...houseStyle],
  eqeqeq: 'error',
  'no-console': ['error', {allow: ['warn']}],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/no-confusing-void-expression': 'off',
  // Safari forgets that a list without bullets is a list, unless it is told.
  'lit-a11y/no-redundant-role': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    {argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_'},
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
};

// `describe` and `it` of node:test give promises that the runner awaits; chai’s `equal` only has the type of one.
const awaitedByTheRunner = [
  {from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'before', 'after']},
  {from: 'package', package: 'chai', name: 'Equal'},
];

const inTests = {
  'no-console': 'off',
  '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: awaitedByTheRunner}],
  // What stands for a request or a store gives promises, with nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  // A test may doubt what the types promise, and spread letters or hold a method to look at it.
  '@typescript-eslint/no-unnecessary-condition': 'off',
  '@typescript-eslint/no-misused-spread': 'off',
  '@typescript-eslint/unbound-method': 'off',
  // chai’s assertions are expressions.
  '@typescript-eslint/no-unused-expressions': 'off',
};

export default defineConfig(
  // Projects of other people, each with its own compiler.
  {ignores: ['dist', '.cache', 'node_modules', 'demo/data', 'tests/consumers/*/']},
  {
    files: ['**/*.ts'],
    extends: [
      typescript.configs.strictTypeChecked,
      litRules['flat/recommended'],
      componentRules['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: {
        project: ['.', 'src/domain', 'src/data-builder', 'demo/programme', 'demo/configurateur', 'tests'].map(
          (part) => `${part}/tsconfig.json`,
        ),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: everywhere,
  },
  {
    files: ['src/**/*.ts', 'manifest/**/*.ts'],
    rules: {
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
    },
  },
  {files: ['src/data-builder/**/*.ts', 'demo/**/*.ts', 'wordpress/**/*.ts'], rules: {'no-console': 'off'}},
  {files: ['tests/**/*.ts'], rules: inTests},
  // What a package without types exports is not ours to name.
  {files: ['**/*.d.ts'], rules: {'no-restricted-syntax': 'off'}},
);
