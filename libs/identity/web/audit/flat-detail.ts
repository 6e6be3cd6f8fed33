/** One line of what an audit record keeps: where it stands, from the outside in, and what it says. */
export interface DetailLine {
  readonly path: readonly string[];
  readonly value: string;
}

const none = '—';

/** The detail of an audit record as lines; text that is no JSON is one line. */
export const flatDetail = (detail: string): readonly DetailLine[] => {
  let read: unknown;
  try {
    read = JSON.parse(detail);
  } catch {
    return [{ path: [], value: detail }];
  }
  return linesOf([], read);
};

const linesOf = (path: readonly string[], value: unknown): readonly DetailLine[] => {
  if (value === null || value === undefined || value === '') return [{ path, value: none }];
  if (Array.isArray(value))
    return value.every((each) => typeof each !== 'object')
      ? [{ path, value: value.length === 0 ? none : value.join(', ') }]
      : value.flatMap((each) => linesOf(path, each));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => linesOf([...path, name], inner));
  return [{ path, value: String(value) }];
};
