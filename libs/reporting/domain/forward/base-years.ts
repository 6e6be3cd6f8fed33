const gap = '[\\s\\u00a0]';

/** “Compared with 2015”, “по сравнению с уровнем 2015 года”: the year behind it is what a change is counted from. */
const baseBefore = new RegExp(
  `(?<!\\p{L})(?:(?:compared|in comparison)${gap}(?:with|to)|relative${gap}to|по${gap}сравнению${gap}со?|в${gap}сравнении${gap}со?|по${gap}отношению${gap}к|относительно|к${gap}уровню|от${gap}уровня)(?:${gap}(?:the|(?:base|baseline)|year|levels?|of|уровнем|уровню|уровня|показателем|показателю|показателя|значением|базовым|базовому|базового|годом|году|года))*${gap}$`,
  'iu',
);

/** Kazakh says it behind the year: “2015 жылмен салыстырғанда”, “2015 жылғы деңгейге қарағанда”. */
const baseAfter = new RegExp(
  `^${gap}?(?:ж\\.|жыл\\p{L}*)?(?:${gap}(?:деңгей|көрсеткіш)\\p{L}*)?${gap}(?:салыстыр\\p{L}*|қарағанда)(?!\\p{L})`,
  'iu',
);

/** Whether a year that begins there is what a change is counted from, and not the year of a number. */
export const isBaseYear = (sentence: string, at: number): boolean =>
  baseBefore.test(sentence.slice(0, at)) || baseAfter.test(sentence.slice(at + 4));

const sinceBefore = new RegExp(`(?<!\\p{L})since${gap}(?:the${gap}year${gap})?$`, 'iu');
const sinceInRussian = new RegExp(`(?<!\\p{L})(?:начиная${gap})?с${gap}$`, 'iu');
const yearInRussian = new RegExp(`^${gap}?(?:г\\.|года)(?!${gap}(?:по|до)(?!\\p{L}))`, 'iu');
const sinceInKazakh = new RegExp(`^${gap}?жылдан${gap}(?:бері|бастап)(?!\\p{L})`, 'iu');

/** Whether a change is told since the year that begins there: it is the year of no number. */
export const isSinceYear = (sentence: string, at: number): boolean => {
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + 4)];
  return (
    sinceBefore.test(before) ||
    (sinceInRussian.test(before) && yearInRussian.test(after)) ||
    sinceInKazakh.test(after)
  );
};
