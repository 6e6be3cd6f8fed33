import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const area = (name, ...needs) => ({
  sourceTag: `area:${name}`,
  onlyDependOnLibsWithTags: ['language', 'chart', name, ...needs].map((need) => `area:${need}`),
});

/** The house rules of docs/architecture.md: layers first, then areas; a test proves that they bite. */
export const boundaries = [
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain'] },
  { sourceTag: 'layer:server', onlyDependOnLibsWithTags: ['layer:server', 'layer:domain'] },
  { sourceTag: 'layer:web', onlyDependOnLibsWithTags: ['layer:web', 'layer:domain'] },
  {
    sourceTag: 'layer:app',
    onlyDependOnLibsWithTags: ['layer:app', 'layer:server', 'layer:web', 'layer:domain'],
  },
  { sourceTag: 'layer:bench', onlyDependOnLibsWithTags: ['layer:app', 'layer:server', 'layer:domain'] },
  { sourceTag: 'layer:tools', onlyDependOnLibsWithTags: ['layer:domain'] },
  { sourceTag: 'layer:e2e', onlyDependOnLibsWithTags: ['layer:domain', 'area:platform'] },
  { sourceTag: 'area:language', onlyDependOnLibsWithTags: ['area:language'] },
  { sourceTag: 'area:chart', onlyDependOnLibsWithTags: ['area:chart', 'area:language'] },
  area('platform'),
  area('ui'),
  area('suggest'),
  area('identity', 'platform', 'ui'),
  area('framework', 'identity', 'platform', 'ui'),
  area('geography', 'identity', 'platform', 'ui'),
  area('evidence', 'framework', 'geography', 'suggest', 'identity', 'platform', 'ui'),
  area('indicators', 'framework', 'geography', 'identity', 'platform', 'ui'),
  area('reporting', 'evidence', 'indicators', 'framework', 'geography', 'identity', 'platform', 'ui'),
];

const domainIsPure = {
  files: ['libs/*/domain/**/*.ts', 'libs/suggest/**/*.ts'],
  ignores: ['**/*.spec.ts', '**/*.fixture.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: ['node:*', '@nestjs/*', 'typeorm', 'pg', 'react', 'react/*', 'fastify'] },
    ],
    'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'localStorage'],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
      { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['**/*.generated.ts', 'dist', 'tmp', '.nx', '.qadam', 'data', 'node_modules'] },
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    languageOptions: { parser: tseslint.parser },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: false,
          allow: [],
          depConstraints: boundaries,
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  domainIsPure,
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // A region that scrolls must take the focus, so that the keyboard can scroll it (axe: scrollable-region-focusable);
      // a separator that does is a window splitter (ARIA 1.2).
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['tabpanel', 'region', 'separator'], allowExpressionValues: true },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  prettier,
);
