import type { OpenSdgIndicator } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { OlderFigures } from '../figures/older-than-known';
import type { PlacedProblem } from './own-problems';
import { rowsOf } from './problems-of-others';

export const olderThanKnown = 'older-than-known';

const keptAsHistory = (count: number, day: string): Trilingual => ({
  kk: `Деректер ${day} күні жарияланған, ал ${count} мәннің бұдан кейін жарияланған нұсқасы белгілі. Олар тарихқа ғана жазылады: сол күнгі жағдай бойынша көрінеді, ал қазіргі мәндер өзгермейді. Жарияланған күнін тексеріп, деректер жаңарақ болса, дұрыс күнді көрсетіңіз.`,
  ru: `Данные опубликованы ${day}, а для ${count} значений известна версия, опубликованная позже. Они идут только в историю: видны по состоянию на тот день, а нынешние значения не меняются. Проверьте день публикации и укажите верный, если данные новее.`,
  en: `The data were published on ${day}, and of ${count} ${count === 1 ? 'figure' : 'figures'} a version published later is known. ${count === 1 ? 'It becomes' : 'They become'} history only: seen as of that day, while what holds now stays. Check the day of publication, and give the right one if the data are newer.`,
});

/** What is said of figures that are older than what is known, once, at the first row of the file that has one. */
export const problemsOfOlder = (
  { day, count, places }: OlderFigures,
  file: string,
  indicators: readonly OpenSdgIndicator[],
  ours: Parameters<typeof rowsOf>[2],
): readonly PlacedProblem[] => {
  const [first = null] = rowsOf(places, indicators, ours);
  return [
    {
      file: first?.file ?? file,
      ...(first?.sheet === undefined ? {} : { sheet: first.sheet }),
      ...(first === null ? {} : { year: first.year }),
      row: first?.row ?? null,
      column: first?.column ?? null,
      kind: olderThanKnown,
      severity: 'warning',
      value: first === null ? null : String(first.value),
      message: keptAsHistory(count, day),
    },
  ];
};
