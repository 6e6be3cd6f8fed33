import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { firstLookStyles } from './first-look-styles.mts';

const root = resolve(import.meta.dirname, '../..');

/** `@qadam/<area>/<layer>` as the compiler resolves it: one list for both. */
const houseAliases = () => {
  const { compilerOptions } = JSON.parse(readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, string[]> };
  };
  return Object.entries(compilerOptions.paths).map(([name, [file = '']]) => ({
    find: new RegExp(`^${name}$`, 'u'),
    replacement: resolve(root, file),
  }));
};

/** What the page of one indicator and its kin say of their figures; lists of goals and indicators do without. */
const ofAnIndicator =
  'indicators/(?:web/(?:indicator/|vintages/(?!address|text)|words/(?:method-of|export-links))|domain/(?:series|progress|breaks|figures)/)';

/**
 * What every first view needs comes in two files: the packages, which seldom change, and the house's own code. What the
 * public pages share comes in two more: their charts, and all the rest.
 */
const sharedFiles = [
  {
    name: 'start',
    test: /\/apps\/web\/(?:start\.ts|index\.html)|vite\/preload-helper|rolldown\/runtime/,
    priority: 4,
  },
  // Each file costs a turn of the line: the words of the public pages come together.
  ...['kk', 'ru', 'en'].map((language) => ({
    name: `words-${language}`,
    test: new RegExp(
      `/(?:apps/web|libs/(?:ui/i18n|(?:identity|indicators)/web))/messages/${language}\\.json$`,
      'u',
    ),
    priority: 3,
  })),
  { name: 'packages', test: /\/node_modules\//, tags: ['$initial' as const], priority: 2 },
  { name: 'house', test: /\/(?:libs|apps)\//, tags: ['$initial' as const], priority: 1 },
  {
    name: 'charts',
    // Colours, and what a small line in a list says of itself, are every page's: not even one would come without all charts.
    test: new RegExp(
      `/libs/(?:ui/charts/(?!sparkline|heat-strip|use-grid|grid-step|sentences)|chart/domain/(?!contrast|palette|gaps|line-pieces)|${ofAnIndicator})`,
      'u',
    ),
    minShareCount: 4,
    priority: 1,
  },
  {
    name: 'figures',
    // Charts alone, for frames of other sites, are no part of a page: what they share with one stays out of the others.
    test: new RegExp(
      `/libs/(?!${ofAnIndicator})(?:indicators/(?!web/(?:embed/|overview/overview\\.generated))|geography/|framework/|chart/domain/(?:contrast|palette|gaps|line-pieces)|language/domain/format\\.|ui/(?!charts/heat-strip))|node_modules/@tabler/`,
      'u',
    ),
    minShareCount: 3,
  },
  {
    name: 'indicator',
    test: new RegExp(
      `/libs/(?:${ofAnIndicator}|indicators/domain/inequality/regions-of-year|chart/domain/(?:value-classes|map-shades|class-words)|geography/web/value-shade)`,
      'u',
    ),
    minShareCount: 2,
  },
];

const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(root, 'tmp/vite'),
  plugins: [react(), firstLookStyles()],
  resolve: { alias: houseAliases() },
  build: {
    outDir: resolve(root, 'dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The page's own code begins after the first look: what it needs at once is told apart all the same.
      input: [resolve(import.meta.dirname, 'index.html'), resolve(import.meta.dirname, 'main.tsx')],
      treeshake: {
        // An index of an area brings what is asked of it, not all that stands behind it.
        moduleSideEffects: [
          { test: /\/libs\/[^/]+\/domain\/.*\.ts$/, sideEffects: false },
          { test: /\/libs\/(?:ui|[^/]+\/web)\/(?:.*\/)?index\.ts$/, sideEffects: false },
          { test: /\/node_modules\/(?:yaml|saxes|zod)\//, sideEffects: false },
        ],
      },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: sharedFiles } },
    },
    assetsInlineLimit: 0,
    // The largest is the editor of texts, which only its page asks for.
    chunkSizeWarningLimit: 1_000,
  },
  server: {
    fs: { allow: [root] },
    // The page's own name is kept, as the server takes changes from pages of its own address only.
    proxy: Object.fromEntries(
      ['/graphql', '/read', '/api', '/downloads'].map((path) => [path, { target: api, changeOrigin: false }]),
    ),
  },
});
