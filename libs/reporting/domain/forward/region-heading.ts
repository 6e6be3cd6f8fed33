import { foldText } from '@qadam/language/domain';

/** A region that a heading is called after, in letters that languages share. */
export interface NamedRegion {
  readonly name: string;
  readonly kind: 'region' | 'city';
}

const patterns: readonly (readonly [NamedRegion['kind'], RegExp])[] = [
  ['region', /^(?:the )?(?:region of|область|обл\.)\s(.+)$/iu],
  ['region', /^(.+?)\s(?:region|oblast|province|область|облысы)$/iu],
  ['city', /^(?:the )?(?:city of|город|г\.)\s(.+)$/iu],
  ['city', /^(.+?)\s(?:қаласы|city)$/iu],
];

const common = /^(?:the|this|our|each|every|about|in|of|and|об|в|о|по|наша|эта|каждая|біздің|әр)$/iu;

const isName = (words: string): boolean => {
  const all = words.split(/\s+/u);
  return all.length <= 3 && all.every((word) => /^\p{Lu}/u.test(word) && !common.test(word));
};

/** Without the ending of an adjective («Абайская», «Карагандинская»), and in one of the spellings of English (Abai, Abay). */
const shared = (name: string): string =>
  foldText(name)
    .replaceAll('y', 'i')
    .replace(/(?:инск|ск)(?:ая|ий|ой)$/u, '')
    .trim();

/** The region or city that a heading names and nothing besides; `null` where it says anything else. */
export const regionOfHeading = (heading: string): NamedRegion | null => {
  for (const [kind, pattern] of patterns) {
    const [, name] = pattern.exec(heading) ?? [];
    if (name !== undefined && isName(name)) return { name: shared(name), kind };
  }
  return null;
};

/** The section on that region; `null` where none is. */
export const chapterOfRegion = (
  { name, kind }: NamedRegion,
  sections: readonly { readonly key: string; readonly title: string }[],
): string | null =>
  sections.find(({ title }) => {
    const own = regionOfHeading(title);
    return own?.name === name && own.kind === kind;
  })?.key ?? null;
