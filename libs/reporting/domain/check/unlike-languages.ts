import type { Language, Trilingual } from '@qadam/language/domain';
import { inQuotes } from '../document-model/place';
import { inEach, languageNames } from './check-words';

/** What one language of a section shows for a figure or chart that its other languages have too. */
export interface ShownInLanguage {
  /** Key of the section. */
  readonly section: string;
  readonly language: Language;
  /** The same for what asks for the same data in every language. */
  readonly asks: string;
  /** The same for what shows the same numbers, however a language writes them. */
  readonly shows: string;
  readonly indicator: string;
  /** As it reads there. */
  readonly text: string;
}

/** One figure or chart with other values in one language of its section than in another, as each reads. */
export interface UnlikeLanguages {
  readonly section: string;
  readonly indicator: string;
  readonly shown: readonly ShownInLanguage[];
}

/** Where two languages of a section tell their readers different numbers; a language that lacks the figure tells none. */
export const unlikeLanguages = (all: readonly ShownInLanguage[]): readonly UnlikeLanguages[] =>
  [...Map.groupBy(all, ({ section, asks }) => JSON.stringify([section, asks])).values()].flatMap((same) => {
    const [first] = same;
    const byLanguage = [...Map.groupBy(same, ({ language }) => language).values()];
    const said = byLanguage.map((own) => [...new Set(own.map(({ shows }) => shows))].sort().join('\n'));
    if (first === undefined || new Set(said).size < 2) return [];
    const shown = byLanguage.flatMap((own) => [
      ...new Map(own.map((one) => [one.shows, one] as const)).values(),
    ]);
    return [{ section: first.section, indicator: first.indicator, shown }];
  });

export const unlikeLanguagesMessage = ({ indicator, shown }: UnlikeLanguages): Trilingual =>
  inEach((language) => {
    const list = shown
      .map((one) => {
        const text = one.language === language ? one.text : inQuotes(one.text, language);
        return `${languageNames[one.language][language]} — ${text}`;
      })
      .join('; ');
    if (language === 'kk') return `Бір көрсеткіш бөлімнің тілдерінде әртүрлі тұр, ${indicator}: ${list}.`;
    return language === 'ru'
      ? `Одно и то же показано на языках раздела по-разному, ${indicator}: ${list}.`
      : `The languages of the section show one thing differently, ${indicator}: ${list}.`;
  });
