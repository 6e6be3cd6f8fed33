/** The codes that are defined per dimension, such as SEX -> F, M. A dimension that is absent is not judged. */
export type KnownCodes = ReadonlyMap<string, ReadonlySet<string>>;

const topLevelKey = /^(?:'([^']+)'|"([^"]+)"|([^\s#'"[{&*!|>%@`-][^:#]*?|_[^:]*?))\s*:(?:\s|$)/u;

/** The keys on the first level of a YAML mapping with their line numbers; the values are not looked at. */
export const topLevelKeys = (text: string): { readonly key: string; readonly row: number }[] =>
  text.split(/\r\n|\n|\r/u).flatMap((line, position) => {
    const match = topLevelKey.exec(line);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    return key === undefined ? [] : [{ key, row: position + 1 }];
  });

/**
 * Collects the codes that a folder's own translations define: `translations/<language>/SEX.yml` and so on;
 * a code that any language defines is known. Files whose name is no dimension (lower case) are passed over.
 */
export const collectKnownCodes = (
  translations: Iterable<{ readonly dimension: string; readonly text: string }>,
): KnownCodes => {
  const known = new Map<string, Set<string>>();
  for (const { dimension, text } of translations) {
    if (!/^[A-Z][A-Z0-9_]*$/u.test(dimension)) continue;
    const codes = known.get(dimension) ?? new Set<string>();
    for (const { key } of topLevelKeys(text)) if (key !== dimension) codes.add(key);
    known.set(dimension, codes);
  }
  return known;
};
