import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildManifest, earlyLinks } from './early-files';
import { publicPages } from './public-pages';

const goal = '../../libs/indicators/web/goals/goal-page.tsx';
const manifest: BuildManifest = {
  'index.html': { file: 'assets/main.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  '_tables.js': { file: 'assets/tables.js', css: ['assets/tables.css'] },
  [goal]: { file: 'assets/goal.js', imports: ['_shared.js', '_tables.js'] },
  '_words-ru.js': { file: 'assets/ru.js', name: 'words-ru' },
  'main.tsx': { file: 'assets/begin.js', imports: ['_shared.js'] },
};

describe('the links to early files', () => {
  it('name the code, styles and words of a public page, and not what the page names itself', () => {
    const links = earlyLinks(manifest, '/ru/goals/5', (file) => (file.endsWith('tables.js') ? 2 : 1));
    expect([...links.matchAll(/rel="(\w+)".*?href="([^"]+)"/gu)].map(([, rel, href]) => [rel, href])).toEqual(
      [
        ['modulepreload', '/assets/tables.js'],
        ['modulepreload', '/assets/begin.js'],
        ['modulepreload', '/assets/goal.js'],
        ['modulepreload', '/assets/ru.js'],
        ['preload', '/assets/tables.css'],
      ],
    );
  });

  it('name the code that all pages begin with for every other, and nothing in a build without a list', () => {
    const begin = '<link rel="modulepreload" fetchpriority="low" crossorigin href="/assets/begin.js">';
    expect(earlyLinks(manifest, '/ru/reviews/vnr-2025')).toBe(begin);
    expect(earlyLinks(manifest, '/')).toBe(begin);
    expect(earlyLinks({}, '/ru/goals/5')).toBe('');
  });

  it('name pages that there are', () => {
    const pages = publicPages.map(({ code }) => code);
    for (const file of pages)
      expect(readFileSync(join(import.meta.dirname, '../../../libs', file), 'utf8')).toContain(
        'export const',
      );
  });
});
