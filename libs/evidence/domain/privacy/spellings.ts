import { asLatin } from './latin-letters';

/** What of a name is spelt in Cyrillic or in Latin letters, without endings. */
interface SpeltName {
  readonly surname?: string;
  readonly given?: string;
  readonly givenWithoutCase?: string;
  readonly initial?: string;
}

const isLatin = (stem: string): boolean => /^\p{Script=Latin}/u.test(stem);

/** «Ш» is two letters in Latin, and no «С». */
const firstSound = (latin: string): string => /^(?:sh|zh|ch|ts|iu|ia|.)/u.exec(latin)?.[0] ?? '';

/** How the names of one document are spelt in Cyrillic and in Latin letters, by what both are when transliterated. */
export class Spellings {
  private readonly whole = new Map<string, { readonly surname: string; readonly given: string }>();
  private readonly surnames = new Map<string, string>();
  private readonly givenNames = new Map<string, string>();

  /**
   * The parts of a name as they were met before in the other letters: where surname and given name both agree, and from
   * then on each of them alone too.
   */
  asMet<Name extends SpeltName>(name: Name): Name {
    const { surname, given } = name;
    if (surname !== undefined && given !== undefined) this.learn(surname, given);
    const metSurname = surname === undefined ? undefined : this.surnames.get(surname);
    const initial = metSurname === undefined ? undefined : this.initialOf(metSurname, name.initial);
    const metGiven = given === undefined ? undefined : this.givenNames.get(given);
    return {
      ...name,
      ...(metSurname === undefined ? {} : { surname: metSurname }),
      ...(metGiven === undefined ? {} : { given: metGiven, givenWithoutCase: metGiven }),
      ...(initial === undefined ? {} : { initial }),
    };
  }

  /** The first letter of the given name that was met with this surname, where it is the same letter when transliterated. */
  private initialOf(surname: string, letter: string | undefined): string | undefined {
    if (letter === undefined) return undefined;
    return [...this.whole.values()].find(
      (met) => met.surname === surname && firstSound(asLatin(met.given)) === asLatin(letter),
    )?.given[0];
  }

  private learn(surname: string, given: string): void {
    const key = `${asLatin(surname)} ${asLatin(given)}`;
    const met = this.whole.get(key) ?? { surname, given };
    this.whole.set(key, met);
    if (isLatin(met.surname) === isLatin(surname) || isLatin(met.given) === isLatin(given)) return;
    this.surnames.set(surname, met.surname);
    this.givenNames.set(given, met.given);
  }
}
