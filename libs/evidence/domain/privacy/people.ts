import { foldText } from '@qadam/language/domain';
import { isGivenName } from './given-names';
import { isPatronymic, isSurname } from './name-words';
import { type Sex, sexOf } from './sex-of-surname';
import { Spellings } from './spellings';
import { isShortSurname, nominativesOf } from './short-surnames';

/** What of a name is known; without the endings that cases and genders change. */
interface NameParts {
  readonly surname?: string;
  readonly given?: string;
  /** The same where what it ends with is a Kazakh case. */
  readonly givenWithoutCase?: string;
  readonly patronymic?: string;
  /** Of the given name, where it is all there is of it. */
  readonly initial?: string;
  /** Where the ending of the surname, in its case, is that of one sex only. */
  readonly sex?: Sex;
}

const caseEndings = [
  /(?:['’]s)$/u,
  /(?<=ул|кыз)(?:ы?н[ае]н?|ынын|ын)$/u,
  // Of Kazakh cases those behind a surname beyond doubt: «Әбішевке», «Мусинге», «Серіковаға».
  /(?<=.{2}[ое]в)(?:[кг][ае]|[тд][ыиае])$|(?<=.{3}ин)(?:г[ае]|[нд][ыиае])$|(?<=.{2}(?:[ое]в|ин)а)(?:г[ае]|[нд][ыиае])$/u,
  /(?:нын|нин|дын|дин|тын|тин|нан|нен|дан|ден|тан|тен|мен|бен|пен)$/u,
  /(?:ий|ая|ого|ому|им|ую|ами|ом|ем|ым|ых|ыми|ою|ею|ой|ей|ью)$/u,
] as const;
const lastVowels = /[аяйьыиеуюeaiy]+$/u;

/** A word of a name as all its cases share it: Петрова, Петровой and Петровым are one. */
export const nameStem = (word: string): string => {
  const folded = foldText(word);
  const bare = caseEndings.reduce((left, ending) => {
    const shorter = left.replace(ending, '');
    return shorter.length >= 3 ? shorter : left;
  }, folded);
  const stem = bare.replace(lastVowels, '');
  return stem.length >= 2 ? stem : bare;
};

/** Of Kazakh cases those whose endings are parts of Russian names too, so that both readings are asked about. */
const kazakhCases = /(?:га|ге|ка|ке|ды|ди|ты|ти|ны|ни|да|де|та|те)$/u;

/** All stems that a word of a name can have: «Тимурға» is Тимур, «Ольга» is not Оль. */
export const nameStems = (word: string): readonly string[] => {
  const shorter = foldText(word).replace(kazakhCases, '');
  return [nameStem(word), ...(shorter.length >= 3 ? [nameStem(shorter)] : [])];
};

/** Of two words of which no list knows the given name, the one that does not end as a surname. */
const besideOnlySurname = (words: readonly string[]): string | undefined =>
  words.length === 2 && words.filter((word) => isSurname(word)).length === 1
    ? words.find((word) => !isSurname(word))
    : undefined;

/** The parts of a name by lists and endings, and what is left over by its place beside them. */
const partsOf = (name: string, isNominative = false): NameParts => {
  const initials = [...name.matchAll(/(?<!\p{L})(\p{Lu})\./gu)].map(([, letter]) => foldText(letter ?? ''));
  const words = name.match(/\p{L}[\p{L}’'-]+/gu) ?? [];
  const patronymic = words.findIndex((word) => isPatronymic(word));
  const rest = words.filter((_, at) => at !== patronymic);
  // «Гульжан Б.» is a given name with the letter of a surname; «Ахметова Г.» the other way round.
  const [only] = rest;
  const isGivenWithLetter =
    rest.length === 1 && only !== undefined && initials.length === 1 && isGivenName(only) && !isSurname(only);
  // Next before the patronymic stands the given name, whether or not it is listed.
  const before = patronymic > 0 ? words[patronymic - 1] : undefined;
  const given =
    before ??
    (rest.length > 1 || initials.length === 0 || isGivenWithLetter
      ? (rest.find((word) => isGivenName(word)) ?? besideOnlySurname(rest))
      : undefined);
  const others = rest.filter((word) => word !== given);
  const surname = others.find((word) => isSurname(word)) ?? others[0];
  const sex = sexOf(surname, given, isNominative);
  return {
    ...(surname === undefined ? {} : { surname: nameStem(surname) }),
    ...(given === undefined ? {} : { given: nameStem(given) }),
    ...(given === undefined ? {} : { givenWithoutCase: nameStems(given)[1] ?? nameStem(given) }),
    ...(patronymic < 0 ? {} : { patronymic: nameStem(words[patronymic] ?? '') }),
    ...(given === undefined && initials[0] !== undefined ? { initial: initials[0] } : {}),
    ...(sex === undefined ? {} : { sex }),
  };
};

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const initialOf = ({ given, initial }: NameParts): string | undefined => initial ?? given?.[0];

/**
 * Two names can be one person's: a surname that is the same, or given name and patronymic, or a given name that stands
 * alone, and nothing against it.
 */
const canBeOne = (one: NameParts, other: NameParts): boolean => {
  if (differ(one.surname, other.surname) || differ(one.patronymic, other.patronymic)) return false;
  if (differ(one.sex, other.sex)) return false;
  if (differ(one.given, other.given) || differ(initialOf(one), initialOf(other))) return false;
  const isSame = (part: keyof NameParts) => one[part] !== undefined && one[part] === other[part];
  const isGivenAlone = [one, other].some(
    ({ surname, patronymic }) => surname === undefined && patronymic === undefined,
  );
  // «Нұрланұлы Серікбай» has the given name where others have the surname.
  const isTurned =
    isSame('patronymic') &&
    [
      [one.given, other.surname],
      [one.surname, other.given],
    ].some(([part, turned]) => part !== undefined && part === turned);
  return isTurned || isSame('surname') || (isSame('given') && (isSame('patronymic') || isGivenAlone));
};

/** Under which names that can be one person's are found: each pair that `canBeOne` joins shares one of these. */
const keysOf = ({ surname, given, patronymic }: NameParts): readonly string[] => [
  ...(surname === undefined ? [] : [surname]),
  ...(given === undefined ? [] : [`given ${given}`]),
  ...(patronymic === undefined ? [] : [`patronymic ${patronymic}`]),
];

/** A surname or a given name without any other part. */
const isBare = ({ surname, given, patronymic, initial }: NameParts): boolean =>
  patronymic === undefined && initial === undefined && (surname === undefined || given === undefined);

const isWholeNameOf = (one: NameParts, other: NameParts): boolean =>
  one.given !== undefined && one.given === other.given && one.surname === other.surname;

/** The persons of one document by the names that are met in it. */
export class People {
  private readonly known: NameParts[] = [];
  private readonly byKey = new Map<string, Set<number>>();
  private readonly unclear = new Map<string, number>();
  private readonly spellings = new Spellings();

  /**
   * The number of the person whom a name means: the one who can be meant, in whatever case or order the name stands;
   * a new one where nobody or more than one can be. A name that is told to stand in the nominative says its sex.
   */
  numberOf(name: string, isNominative = false): number {
    const parts = this.asKnown(this.spellings.asMet(partsOf(name, isNominative)));
    const near = new Set(keysOf(parts).flatMap((key) => [...(this.byKey.get(key) ?? [])]));
    const fitting = [...near].filter((at) => canBeOne(this.known[at] ?? {}, parts));
    const alike = fitting.filter((at) => isWholeNameOf(this.known[at] ?? {}, parts));
    const [only] = alike.length === 1 ? alike : fitting;
    if (only !== undefined && (fitting.length === 1 || alike.length === 1))
      return this.keep(only, { ...parts, ...this.known[only] });
    if (fitting.length > 1 && isBare(parts)) return this.numberOfSomebody(parts);
    return this.keep(this.known.length, parts);
  }

  /** A bare surname that several have is somebody of them: one number of its own, in all its cases. */
  private numberOfSomebody(parts: NameParts): number {
    const name = parts.surname ?? `given ${parts.given ?? ''}`;
    const at = this.unclear.get(name) ?? this.known.length;
    this.unclear.set(name, at);
    this.known[at] = {};
    return at + 1;
  }

  /** A Kazakh case taken off the given name, where only so it is one that was met. */
  private asKnown(parts: NameParts): NameParts {
    const { given = '', givenWithoutCase = '' } = parts;
    const isMet = (stem: string) => this.byKey.has(`given ${stem}`);
    return !isMet(given) && isMet(givenWithoutCase) ? { ...parts, given: givenWithoutCase } : parts;
  }

  private keep(at: number, parts: NameParts): number {
    this.known[at] = parts;
    for (const key of keysOf(parts)) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(at));
    return at + 1;
  }
}

/** What the names of a document have taught: stems of surnames and other lone words, and of given names. */
export interface KnownNames {
  readonly surnames: Set<string>;
  readonly given: Set<string>;
  /** Surnames too short for a stem, as they are written in the nominative: Ким, Пак, Цой. */
  readonly short: Set<string>;
}

const shortestSurname = 4;

/** Whether a capitalised word is one of the short surnames that are known, in any case of its own. */
export const isFormOfShort = (word: string, short: ReadonlySet<string>): boolean =>
  short.size > 0 && word.length < 7 && nominativesOf(word).some((form) => short.has(form));

/**
 * The surname and the given name in a name, as `nameStem` has them. A word alone counts as a surname where its ending
 * says so, or where the words around it did (`isCertain`), as a title or "my son" does; a whole cell is not certain.
 */
export const learnName = (known: KnownNames, name: string, isCertain: boolean): void => {
  const { surname, given, patronymic, initial } = partsOf(name);
  const isSure =
    isCertain ||
    given !== undefined ||
    patronymic !== undefined ||
    initial !== undefined ||
    isSurname(name.trim());
  if (surname !== undefined && surname.length >= shortestSurname && isSure) known.surnames.add(surname);
  // Beside another part of the name a short surname is beyond doubt.
  if (
    surname !== undefined &&
    surname.length < shortestSurname &&
    (given ?? patronymic ?? initial) !== undefined
  )
    for (const word of name.match(/\p{L}{2,}/gu) ?? [])
      if (nameStem(word) === surname && !isPatronymic(word))
        for (const [at, form] of nominativesOf(word).entries())
          if ((at === 0 && form.length > 2) || isShortSurname(form)) known.short.add(form);
  if (given !== undefined) known.given.add(given);
};
