import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Beasties from 'beasties';
import type { Plugin } from 'vite';

const fontFaces = /@font-face\s*\{[^}]*\}/gu;

/**
 * Writes into the page the rules that its first look needs, taken from the stylesheet that comes with the code: a
 * heading need not wait for the whole of it.
 */
export const firstLookStyles = (): Plugin => ({
  name: 'first-look-styles',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const manifest = JSON.parse(readFileSync(join(dir, '.vite/manifest.json'), 'utf8')) as Record<
      string,
      { readonly css?: readonly string[] }
    >;
    const styles = manifest['main.tsx']?.css ?? [];
    if (styles.length === 0) throw new Error('The stylesheet of main.tsx is not in the manifest.');
    const page = join(dir, 'index.html');
    const critical = new Beasties({
      path: dir,
      publicPath: '/',
      additionalStylesheets: [...styles],
      pruneSource: false,
      preload: false,
      preloadFonts: false,
      logLevel: 'warn',
    });
    const processed = await critical.process(readFileSync(page, 'utf8'));
    const html = processed.replace(' data-beasties-container', '');
    // All alphabets of the type stand in the page and nowhere else: declared twice, each would be asked for twice.
    const faces = styles.flatMap((file) => {
      const path = join(dir, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(fontFaces, ''));
      return text.match(fontFaces) ?? [];
    });
    const firstLook = /<style>([\s\S]*?)<\/style>/u;
    if (!firstLook.test(html)) throw new Error('No rules of the first look were found.');
    writeFileSync(
      page,
      html.replace(firstLook, (_, rules: string) => {
        const own = rules.replace(fontFaces, '');
        return `<style>${own}${faces.join('')}</style>`;
      }),
    );
  },
});
