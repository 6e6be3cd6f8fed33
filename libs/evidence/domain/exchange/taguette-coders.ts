/** A line of Taguette's table `commands`: what a person did in a project, in the order of `id`. */
export interface TaguetteCommand {
  readonly login: string;
  /** As SQLite keeps it: UTC, `2021-03-04 10:11:12.000000`. */
  readonly date: string;
  /** JSON; its member `type` says what was done. */
  readonly payload: string;
}

export interface TaguetteCoding {
  readonly login: string;
  readonly date: string;
}

const key = (highlight: number, tag: number): string => `${highlight}|${tag}`;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : NaN);

const payloadOf = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/**
 * Who gave each highlight its tags, told from Taguette's log: a `highlight_add` lists all tags of a highlight, also
 * when it is changed, so that a tag is of the person under whom it came and stayed; a `tag_merge` hands on who gave
 * the tag that went; `highlight_delete` and `tag_delete` take away. The answer finds the act by the numbers of
 * highlight and tag; `undefined` where the log is silent (the file of a project need not hold all of it).
 *
 * Source: the commands of Taguette 1.x (taguette/database/models.py, `Command`).
 */
export const taguetteCodings = (
  commands: readonly TaguetteCommand[],
): ((highlight: number, tag: number) => TaguetteCoding | undefined) => {
  const acts = new Map<string, TaguetteCoding>();
  const tagsOf = new Map<number, Set<number>>();
  const take = (highlight: number, tag: number): void => {
    tagsOf.get(highlight)?.delete(tag);
    acts.delete(key(highlight, tag));
  };
  for (const { login, date, payload } of commands) {
    const { type, tags, ...more } = payloadOf(payload);
    const highlight = numberOf(more['highlight_id']);
    if (type === 'highlight_add') {
      const listed = new Set(Array.isArray(tags) ? tags.map(numberOf) : []);
      const before = tagsOf.get(highlight) ?? new Set<number>();
      for (const tag of before) if (!listed.has(tag)) acts.delete(key(highlight, tag));
      for (const tag of listed) if (!before.has(tag)) acts.set(key(highlight, tag), { login, date });
      tagsOf.set(highlight, listed);
    } else if (type === 'highlight_delete')
      for (const tag of [...(tagsOf.get(highlight) ?? [])]) take(highlight, tag);
    else if (type === 'tag_delete') for (const each of tagsOf.keys()) take(each, numberOf(more['tag_id']));
    else if (type === 'tag_merge')
      for (const [each, held] of tagsOf) {
        const [from, to] = [numberOf(more['src_tag_id']), numberOf(more['dest_tag_id'])];
        const act = acts.get(key(each, from));
        if (!held.has(from)) continue;
        take(each, from);
        if (act && !held.has(to)) acts.set(key(each, to), act);
        held.add(to);
      }
  }
  return (highlight, tag) => acts.get(key(highlight, tag));
};
