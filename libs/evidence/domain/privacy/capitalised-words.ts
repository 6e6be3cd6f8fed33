import type { PersonalSpan } from './personal-span';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Capitalised words that no name begins with. */
const openers =
  /^(?:уважаем|дорог|коллег|господин|госпож|гражданин|гражданк|граждан|жител|участни|председател|депутат|директор|глава|аким|заместител|құрметті|әкім|азамат(?:ша)?$|тұрғын|директор|төраға|dear|mr|mrs|ms|miss|dr|prof|the|our|on|in|as|also|when|how|then|вчера|сегодня|затем|потом|также|как|когда|наш|бүгін|кеше|содан|сонда|менің|біздің|на|по|для|при|от|из|за|но|он|она|и|а|в|с|к)$/iu;
export const opensNoName = (word: string): boolean =>
  openers.test(word) ||
  /^(?:уважаем|құрметті|тұрғын|азаматт|мұғалім|дәрігер|депутатт|жительниц|участниц|председател|заместител)/iu.test(
    word,
  );

const capitalised = /(?<![\p{L}\p{N}.@-])\p{Lu}[\p{L}’'-]*\p{L}(?:[’']s)?(?![\p{L}\p{N}])/gu;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(capitalised)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Words of one name stand one space apart. */
export const areNeighbours = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && /^[ \u00a0]{1,2}$/u.test(text.slice(one.end, other.start));

export const span = (start: number, end: number): PersonalSpan => ({ start, end, kind: 'name' });
export const withoutOwner = ({ text: word, start, end }: Word): PersonalSpan =>
  span(start, /['’]s$/u.test(word) ? end - 2 : end);

/** «Что нужно? Роза ветров»: a word that begins a sentence has its capital letter from there. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…:][»"”]?[ \u00a0])[«"“]?$/u.test(text.slice(Math.max(0, start - 4), start));
