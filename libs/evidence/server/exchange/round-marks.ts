import type { Trilingual } from '@qadam/language/domain';

/**
 * What a coder says of a finding in a round without any code. REFI-QDA knows codings only, so each goes out as a coding
 * with a code of its own, which other programs show like every other code. The signs are those of no code.
 */
export const noneFits = ':none-fits';
export const unfinished = ':unfinished';

export interface RoundMark {
  readonly sign: string;
  readonly title: Trilingual;
  readonly description: Trilingual;
}

export const roundMarks: readonly RoundMark[] = [
  {
    sign: noneFits,
    title: {
      kk: 'Ешбір код келмейді',
      ru: 'Ни один код не подходит',
      en: 'No code fits',
    },
    description: {
      kk: 'Кодтаушы тұжырымды аяқтап, бірде-бір код таңдамады.',
      ru: 'Кодировщик закончил вывод и не выбрал ни одного кода.',
      en: 'The coder finished the finding and chose no code.',
    },
  },
  {
    sign: unfinished,
    title: {
      kk: 'Кодтау аяқталмаған',
      ru: 'Кодирование не закончено',
      en: 'Coding not finished',
    },
    description: {
      kk: 'Тұжырым кодтаушыға берілген, бірақ ол оны аяқтаған жоқ.',
      ru: 'Вывод был дан кодировщику, но он его не закончил.',
      en: 'The finding was given to the coder, who did not finish it.',
    },
  },
];

export const isRoundMark = (code: string): boolean => roundMarks.some(({ sign }) => sign === code);
