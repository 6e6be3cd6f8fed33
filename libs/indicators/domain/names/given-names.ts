import { type Language, languages, type Trilingual } from '@qadam/language/domain';

/** What a code stands for. Series, units and dimensions have no scope; that of a code is its dimension. */
export type NamedKind = 'indicator' | 'area' | 'series' | 'unit' | 'dimension' | 'code';

/** What a file calls a code, in the languages that it has words in. */
export interface GivenName {
  readonly kind: NamedKind;
  readonly scope: string;
  readonly code: string;
  readonly names: Readonly<Partial<Trilingual>>;
}

/** A code with words in all languages, of which some may be those of another. */
export interface CompletedName extends Trilingual {
  /** Languages in which the file has none, so that the first of the others stand there. */
  readonly lacking: readonly Language[];
}

/** The components that name what has a table of its own; every other one is a dimension. */
const kinds: Readonly<Record<string, NamedKind>> = {
  INDICATOR: 'indicator',
  SERIES: 'series',
  UNIT_MEASURE: 'unit',
  REF_AREA: 'area',
};

/** The name of a code of a component, whose kind follows from the component. */
export const namedIn = (component: string, code: string, names: Partial<Trilingual>): GivenName => {
  const kind = kinds[component] ?? 'code';
  return { kind, scope: kind === 'code' ? component : '', code, names };
};

/** Whether a component has a list of codes of the figures, and is one of their dimensions. */
export const isOwnDimension = (component: string): boolean => kinds[component] === undefined;

/** The words of a name in every language; `null` where it has none, or only repeats the code. */
export const completedName = ({ code, names }: GivenName): CompletedName | null => {
  const said = languages.flatMap((language) => names[language]?.trim() || []);
  const [first] = said;
  if (first === undefined || said.every((words) => words === code)) return null;
  const inLanguage = (language: Language): string => names[language]?.trim() || first;
  return {
    ...{ kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') },
    lacking: languages.filter((language) => (names[language]?.trim() ?? '') === ''),
  };
};
