import { type OpenSdgIndicator, type SeriesKey, seriesId } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { FigurePlace, FiguresOfOther } from '../figures/figures-of-others';
import type { PlacedProblem } from './own-problems';

export const revisesOthers = 'revises-other-publisher';
const extendsOthers = 'extends-other-publisher';

const leftOut = (count: number, { kk, ru, en }: Trilingual): Trilingual => ({
  kk: `Файлда басқа жариялаушы аталған, ал ол «${kk}» жариялаған мәндерді өзгертпек (саны: ${count}); олар алынбады. Сол жариялаушыны көрсетіңіз немесе бұдан былай осы дереккөз жауап беретінін растаңыз (беттегі белгі немесе --take-over).`,
  ru: `У файла другой издатель, а он пересматривает значения, которые опубликовал источник «${ru}» (их ${count}); они не приняты. Укажите того же издателя или подтвердите, что этот источник приходит ему на смену (отметка на странице или --take-over).`,
  en: `The file is of another publisher and revises ${count} ${count === 1 ? 'figure' : 'figures'} that “${en}” published; not taken. Name the same publisher, or say that this source takes over (the tick on the page, or --take-over).`,
});

const ofNobody = (count: number, { kk, ru, en }: Trilingual): Trilingual => ({
  kk: `Файлды кім жариялағаны айтылмаған, ал ол «${kk}» жариялаған мәндерді өзгертпек (саны: ${count}); олар алынбады. Жариялаушыны көрсетіңіз (--publisher "${kk}" немесе беттегі «Мәндерді кім жариялады») немесе бұдан былай осы файл жауап беретінін растаңыз (беттегі белгі немесе --take-over).`,
  ru: `Не сказано, кто опубликовал файл, а он пересматривает значения, которые опубликовал источник «${ru}» (их ${count}); они не приняты. Назовите издателя (--publisher "${ru}" или «Кто опубликовал значения» на странице) или подтвердите, что файл приходит ему на смену (отметка на странице или --take-over).`,
  en: `Nobody said who published the file, and it revises ${count} ${count === 1 ? 'figure' : 'figures'} that “${en}” published; not taken. Name its publisher (--publisher "${en}", or Who published the figures on the page), or say that the file takes over (the tick on the page, or --take-over).`,
});

const takenOverByNobody = (count: number, { kk, ru, en }: Trilingual): Trilingual => ({
  kk: `«${kk}» жариялаған мәндер жариялаушысы көрсетілмеген файлмен өзгертілді (саны: ${count}), себебі солай сұралды. Енді бұл мәндердің жанында «жариялаушы көрсетілмеген» деп тұрады; жариялаушыны білсеңіз, файлды сол атпен қайта енгізіңіз.`,
  ru: `Значения, которые опубликовал источник «${ru}» (их ${count}), пересмотрены по файлу без издателя, как и было сказано. Теперь возле них написано «издатель не указан»; если издатель известен, загрузите файл с его именем.`,
  en: `${count} ${count === 1 ? 'figure' : 'figures'} that “${en}” published ${count === 1 ? 'is' : 'are'} revised by a file without a publisher, as was said. The pages now say “publisher not given” beside ${count === 1 ? 'it' : 'them'}; if you know the publisher, import the file under that name.`,
});

const takenOver = (count: number, { kk, ru, en }: Trilingual): Trilingual => ({
  kk: `«${kk}» жариялаған мәндер басқа жариялаушының файлымен өзгертілді (саны: ${count}), себебі солай сұралды. Бұдан былай жаңа дереккөз жауап беретінін тексеріңіз.`,
  ru: `Значения, которые опубликовал источник «${ru}» (их ${count}), пересмотрены по файлу другого издателя, как и было сказано. Проверьте, что за них теперь отвечает новый источник.`,
  en: `${count} ${count === 1 ? 'figure' : 'figures'} that “${en}” published ${count === 1 ? 'is' : 'are'} revised by a file of another publisher, as was said. Check that the new source is to answer for them.`,
});

const goesOn = (count: number, { kk, ru, en }: Trilingual): Trilingual => ({
  kk: `Файлдың жариялаушысы басқа, ал мәндері «${kk}» жариялап жүрген қатарларды жалғастырады (саны: ${count}). Алынды; екеуі бір нәрсені өлшейтінін тексеріңіз немесе қатарға басқа код беріңіз.`,
  ru: `У файла другой издатель, а его значения продолжают ряды, которые публикует источник «${ru}» (их ${count}). Приняты; проверьте, что измеряется одно и то же, или дайте ряду другой код.`,
  en: `The file is of another publisher, and ${count} of its figures ${count === 1 ? 'goes' : 'go'} on with series that “${en}” publishes. Taken; check that both measure the same, or give the series a code of its own.`,
});

/** The row of a file that gives one of some figures. */
export interface RowOfFigure {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly column: string | undefined;
  readonly row: number;
  readonly year: number;
  readonly value: number;
}

/** The rows that give some figures, from the first of them. */
export const rowsOf = (
  places: readonly FigurePlace[],
  indicators: readonly OpenSdgIndicator[],
  ours: {
    readonly keyOf: (series: OpenSdgIndicator['series'][number]) => SeriesKey;
    readonly areaOf: (sourceCode: string) => string | undefined;
  },
): readonly RowOfFigure[] => {
  const wanted = Map.groupBy(places, seriesId);
  const found: RowOfFigure[] = [];
  for (const { file, sheet, valueColumn: column, series } of indicators)
    for (const one of series) {
      const own = wanted.get(seriesId(ours.keyOf(one)));
      if (own === undefined) continue;
      const cells = new Set(own.map(({ area, year }) => `${area} ${year}`));
      for (const { sourceAreaCode, year, value, row } of one.observations)
        if (cells.has(`${ours.areaOf(sourceAreaCode) ?? ''} ${year}`))
          found.push({ file: file ?? '', sheet, column, row, year, value });
    }
  return found.toSorted((a, b) => a.row - b.row || a.year - b.year);
};

/** Of what is left out so many rows are named each; nobody looks at more. */
const rowsNamed = 200;

/**
 * What is said of figures that others published. A revision is an error unless the source takes over: each row that is
 * left out is named, and of more than `rowsNamed` the rest with their number. What is taken (a revision where it takes
 * over, what goes on with their series) is a warning, once for each publisher at the first row that has one.
 */
export const problemsOfOthers = (
  others: readonly FiguresOfOther[],
  file: string,
  indicators: readonly OpenSdgIndicator[],
  {
    takesOver,
    isNamed,
    ...ours
  }: Parameters<typeof rowsOf>[2] & {
    readonly takesOver: boolean;
    /** Whether it is known who published the file. */
    readonly isNamed: boolean;
  },
): readonly PlacedProblem[] =>
  others.flatMap(({ fate, publisher, count, places }): readonly PlacedProblem[] => {
    const rows = rowsOf(places, indicators, ours);
    const isRevision = fate === 'revised';
    const isLeftOut = isRevision && !takesOver;
    const [left, taken] = isNamed ? [leftOut, takenOver] : [ofNobody, takenOverByNobody];
    const words = !isRevision ? goesOn : takesOver ? taken : left;
    const problem = (at: RowOfFigure | undefined, figures: number): PlacedProblem => ({
      file: at?.file ?? file,
      ...(at?.sheet === undefined ? {} : { sheet: at.sheet }),
      ...(at === undefined ? {} : { year: at.year }),
      row: at?.row ?? null,
      column: at?.column ?? null,
      kind: isRevision ? revisesOthers : extendsOthers,
      severity: isLeftOut ? 'error' : 'warning',
      value: at === undefined ? null : String(at.value),
      message: words(figures, publisher),
    });
    if (!isLeftOut) return [problem(rows[0], count)];
    const named = rows.slice(0, rowsNamed).map((row) => problem(row, 1));
    const rest = count - named.length;
    return rest > 0 ? [...named, problem(rows[named.length], rest)] : named;
  });
