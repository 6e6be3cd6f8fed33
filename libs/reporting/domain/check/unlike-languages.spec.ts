import { describe, expect, it } from '@jest/globals';
import { type ShownInLanguage, unlikeLanguages, unlikeLanguagesMessage } from './unlike-languages';

const shown = (
  language: ShownInLanguage['language'],
  shows: string,
  text: string,
  asks = 'a',
): ShownInLanguage => ({
  ...{ section: 'goals/5', indicator: '5.b.1', language, asks, shows, text },
});

describe('the languages of a section', () => {
  it('that show one figure with different values are named with what each says', () => {
    const [found, ...more] = unlikeLanguages([
      shown('en', '97.1 2023', '97.1% (2023)'),
      shown('ru', '98.4 2024', '98,4 % (2024 г.)'),
      shown('kk', '97.1 2023', '97,1% (2023 ж.)'),
    ]);
    expect(more).toEqual([]);
    expect(found && unlikeLanguagesMessage(found)).toEqual({
      kk: 'Бір көрсеткіш бөлімнің тілдерінде әртүрлі тұр, 5.b.1: ағылшынша — «97.1% (2023)»; орысша — «98,4 % (2024 г.)»; қазақша — 97,1% (2023 ж.).',
      ru: 'Одно и то же показано на языках раздела по-разному, 5.b.1: на английском — «97.1% (2023)»; на русском — 98,4 % (2024 г.); на казахском — «97,1% (2023 ж.)».',
      en: 'The languages of the section show one thing differently, 5.b.1: in English — 97.1% (2023); in Russian — “98,4 % (2024 г.)”; in Kazakh — “97,1% (2023 ж.)”.',
    });
  });

  it('agree where the numbers are the same, one lacks the figure, or the figures are two', () => {
    expect(
      unlikeLanguages([
        shown('en', '97.1 2023', '97.1% (2023)'),
        shown('ru', '97.1 2023', '97,1 % (2023 г.)'),
        shown('en', '5 2023', '5', 'b'),
        shown('ru', '6 2024', '6', 'c'),
        { ...shown('ru', '98.4 2024', '98,4 %'), section: 'goals/8' },
      ]),
    ).toEqual([]);
  });
});
