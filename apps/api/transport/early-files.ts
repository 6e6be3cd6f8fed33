import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { earlyReadOf } from './early-reads';
import { publicPageAt } from './public-pages';

/** What Vite writes of each file that it made. */
interface BuiltFile {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type BuildManifest = Readonly<Record<string, BuiltFile>>;

/** The words of the public pages in a language come as one file, which has a name and no source of its own. */
const wordsOf = (manifest: BuildManifest, language: string): readonly string[] =>
  Object.keys(manifest).filter((key) => manifest[key]?.name === `words-${language}`);

const withImports = (manifest: BuildManifest, keys: readonly string[]): readonly BuiltFile[] => {
  const found = new Map<string, BuiltFile>();
  const visit = (key: string): void => {
    const built = manifest[key];
    if (built === undefined || found.has(key)) return;
    found.set(key, built);
    for (const one of built.imports ?? []) visit(one);
  };
  for (const key of keys) visit(key);
  return [...found.values()];
};

/**
 * Links for the head of a page to what its start would ask for only after the first look is painted: the code of every
 * page and, for the public ones, the code of the page at this address and the words of its language, so that all come
 * at once; the largest first, as it takes longest. None of it is needed for the first look: it comes behind that.
 */
export const earlyLinks = (
  manifest: BuildManifest,
  path: string,
  sizeOf: (file: string) => number = () => 0,
): string => {
  const found = publicPageAt(path);
  const entry = new Set(withImports(manifest, ['index.html']).map(({ file }) => file));
  const early = withImports(manifest, [
    'main.tsx',
    ...(found === undefined ? [] : [`../../libs/${found.page.code}`, ...wordsOf(manifest, found.language)]),
  ]).filter(({ file }) => !entry.has(file));
  const styles = [...new Set(early.flatMap(({ css = [] }) => css))];
  return [
    ...early
      .toSorted((one, other) => sizeOf(other.file) - sizeOf(one.file))
      .map(({ file }) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}">`),
    ...styles.map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">`),
  ].join('');
};

/** The page with its early links; read anew when a new build lies there. `search`: what follows the path, with `?`. */
export const pageWithEarlyFiles = (root: string): ((path: string, search: string) => string) => {
  let builtAt = 0;
  let html = '';
  let manifest: BuildManifest = {};
  let sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? statSync(join(root, file), { throwIfNoEntry: false })?.size ?? 0;
    sizes.set(file, size);
    return size;
  };
  const read = (): void => {
    const index = join(root, 'index.html');
    const { mtimeMs } = statSync(index);
    if (mtimeMs === builtAt) return;
    html = readFileSync(index, 'utf8');
    const list = join(root, '.vite', 'manifest.json');
    const isThere = statSync(list, { throwIfNoEntry: false }) !== undefined;
    manifest = isThere ? (JSON.parse(readFileSync(list, 'utf8')) as BuildManifest) : {};
    builtAt = mtimeMs;
    sizes = new Map();
  };
  return (path, search) => {
    read();
    const data = earlyReadOf(path, search);
    const dataLink = data === undefined ? '' : `<link rel="preload" as="fetch" crossorigin href="${data}">`;
    // Ahead of the type: a line has room for a few files at a time only.
    return html.replace('<link', () => `${dataLink}${earlyLinks(manifest, path, sizeOf)}<link`);
  };
};
