import type { ExchangeProblem } from './problem-words';

export interface TaguetteTag {
  /** With its parents, as Taguette writes it: `needs.water`. */
  readonly path: string;
  readonly description: string;
}

export interface TaguetteHighlight {
  readonly document: string;
  readonly content: string;
  readonly tags: readonly string[];
  readonly place: string;
}

export interface TaguetteTable {
  readonly tags: readonly TaguetteTag[];
  readonly highlights: readonly TaguetteHighlight[];
}

/**
 * The tables that Taguette exports (CSV and XLSX alike): highlights with one row for each tag of a highlight (`id`,
 * `document`, `content`, `tag`), or the code book (`tag`, `description`). Columns go by their names, in any order.
 */
export const readTaguetteTable = (
  file: string,
  rows: readonly (readonly string[])[],
): TaguetteTable | ExchangeProblem => {
  const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const at = (...names: string[]) => header.findIndex((name) => names.includes(name));
  const [id, document, content] = [at('id'), at('document'), at('content', 'highlight', 'snippet')];
  const [tag, description] = [at('tag', 'tags', 'name'), at('description')];
  const body = rows.slice(1);
  if (document >= 0 && content >= 0) {
    const found = new Map<string, { document: string; content: string; tags: string[]; place: string }>();
    body.forEach((row, index) => {
      const words = row[content] ?? '';
      if (words.trim() === '') return;
      const source = row[document] ?? '';
      const key = id >= 0 && row[id] ? `${row[id]}` : `${source}\n${words}`;
      const known = found.get(key);
      const highlight = known ?? {
        document: source,
        content: words,
        tags: [],
        place: `${file}, row ${index + 2}`,
      };
      const path = (row[tag] ?? '').trim();
      if (path !== '' && !highlight.tags.includes(path)) highlight.tags.push(path);
      found.set(key, highlight);
    });
    const highlights = [...found.values()];
    const paths = [...new Set(highlights.flatMap(({ tags }) => tags))];
    return { highlights, tags: paths.map((path) => ({ path, description: '' })) };
  }
  if (tag < 0) return { kind: 'no-columns', place: `${file}, row 1`, detail: header.join(', ') };
  const tags = body.flatMap((row) => {
    const path = (row[tag] ?? '').trim();
    return path === '' ? [] : [{ path, description: (row[description] ?? '').trim() }];
  });
  return { tags, highlights: [] };
};
