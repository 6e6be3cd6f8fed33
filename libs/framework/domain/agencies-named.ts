/** An agency of the UN system with what it is called: names in any language, abbreviations, former names. */
export interface Agency {
  readonly code: string;
  readonly names: readonly string[];
}

/** So that spellings of one name meet: United Nations and UN, organisation and organization, children’s and children's. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}()]+/gu, ' ')
    .replace(/\s+\)/gu, ')')
    .replace(/\bunited nations\b/giu, 'UN')
    .replace(/\borganisation\b/giu, 'Organization')
    .trim();

interface Wording {
  readonly code: string;
  readonly pattern: RegExp;
  readonly length: number;
}

/** «International Labour Organization (ILO)»: the name and, as a wording of its own, what stands in brackets. */
const wordingsOf = (name: string): readonly string[] => {
  const spelt = plain(name);
  const [, whole = spelt, abbreviation] = /^(.*?)\s*\(([^)]*)\)$/u.exec(spelt) ?? [];
  return [whole, abbreviation ?? ''].map((wording) =>
    wording.replace(/[()]/gu, ' ').replace(/\s+/gu, ' ').trim(),
  );
};

/** A single word counts in its own case only: `who` is no agency. */
const patternOf = (wording: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${wording}(?![\\p{L}\\p{N}])`, wording.includes(' ') ? 'giu' : 'gu');

const smallWords = /(?<!\p{L})(?:the|of|and|for|и|және|мен|un|secretariat)(?!\p{L})/giu;

/** Agencies in a text, and what of it stands beside their names. */
interface Naming {
  readonly codes: ReadonlySet<string>;
  readonly rest: string;
}

/** Finds agencies in texts by all of their names and abbreviations, the longest first. */
export const agencyFinder = (agencies: readonly Agency[]): ((text: string) => Naming) => {
  const wordings = agencies
    .flatMap(({ code, names }) => [code, ...names].flatMap(wordingsOf).map((wording) => ({ code, wording })))
    .filter(({ wording }) => wording !== '')
    .map(({ code, wording }): Wording => ({ code, pattern: patternOf(wording), length: wording.length }))
    .toSorted((one, other) => other.length - one.length);
  return (text) => {
    const codes = new Set<string>();
    let rest = plain(text);
    for (const { code, pattern } of wordings) {
      const without = rest.replace(pattern, ' ');
      if (without !== rest) codes.add(code);
      rest = without;
    }
    return { codes, rest };
  };
};

/**
 * Whether a text names just these of the known agencies, in whatever language and spelling, and nobody else. An
 * abbreviation in brackets behind a name is not judged: real lists misspell it.
 */
export const namesJust = (text: string, wanted: readonly string[], agencies: readonly Agency[]): boolean => {
  const { codes, rest } = agencyFinder(agencies)(text);
  const isAll = !/\p{L}/u.test(rest.replace(/\([^)]*\)/gu, ' ').replace(smallWords, ' '));
  return isAll && codes.size === new Set(wanted).size && wanted.every((code) => codes.has(code));
};
