import { formatNumber, type Language, type Trilingual } from '@qadam/language/domain';
import {
  type Block,
  leaveControlsOut,
  type ReportDocument,
  type ReportSection,
  textParagraph,
  textTable,
} from '../document-model';
import { columnShares } from './column-shares';
import type { ComparedChart } from './compare-charts';
import type { ComparedFigure } from './compare-figures';
import type {
  ComparedOutcome,
  ComparedSection,
  ComparedStatement,
  ReviewComparison,
} from './compare-reviews';

export const comparisonWords = {
  title: { kk: 'Екі шолудың салыстырмасы', ru: 'Сравнение двух обзоров', en: 'Two reviews compared' },
  part: { kk: 'Бөлік', ru: 'Часть', en: 'Part' },
  what: { kk: 'Не өзгерді', ru: 'Что изменилось', en: 'What changed' },
  text: { kk: 'Мәтін', ru: 'Текст', en: 'Text' },
  figures: { kk: 'Сандар', ru: 'Числа', en: 'Figures' },
  targets: { kk: 'Қамтылған міндеттер', ru: 'Охваченные задачи', en: 'Targets covered' },
  onlyBefore: { kk: 'тек алдыңғысында', ru: 'только в прошлом', en: 'only in the earlier' },
  both: { kk: 'екеуінде де', ru: 'в обоих', en: 'in both' },
  onlyAfter: { kk: 'тек жаңасында', ru: 'только в новом', en: 'only in the new' },
  unheaded: {
    kk: 'Бірінші тақырыпқа дейін',
    ru: 'До первого заголовка',
    en: 'Before the first heading',
  },
  same: { kk: 'Өзгеріссіз сөйлемдер', ru: 'Предложений без изменений', en: 'Sentences unchanged' },
  target: { kk: 'Міндет', ru: 'Задача', en: 'Target' },
  figure: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  today: { kk: 'Бүгінгі деректер', ru: 'Данные сегодня', en: 'Data today' },
  untied: {
    kk: 'Алдыңғы шолудың көрсеткіші әлі табылмаған сандары (тек мәтінде)',
    ru: 'Чисел прошлого обзора, показатель которых пока не найден (они есть только в тексте)',
    en: 'Numbers of the earlier review whose indicator is not found yet (they are in the text alone)',
  },
  targetsCaption: {
    kk: 'Екі шолу қамтыған міндеттер',
    ru: 'Задачи, охваченные двумя обзорами',
    en: 'Targets covered by the two reviews',
  },
  charts: { kk: 'Графиктер', ru: 'Графики', en: 'Charts' },
  chart: { kk: 'График', ru: 'График', en: 'Chart' },
  chartsCaption: {
    kk: 'Екі шолудың графиктері және соңғы жылының мәндері',
    ru: 'Графики двух обзоров и значения последнего года на них',
    en: 'Charts of the two reviews and what they show of their last year',
  },
  figuresCaption: { kk: 'Екі шолудың сандары', ru: 'Числа двух обзоров', en: 'Figures of the two reviews' },
  textCaption: { kk: 'Мәтіндегі өзгерістер', ru: 'Изменения текста', en: 'Changes of the text' },
  outcomes: { kk: 'Айтылғанның нәтижесі', ru: 'Что стало со сказанным', en: 'What became of what was said' },
  outcomesCaption: {
    kk: 'Алдыңғы шолуда айтылғанның нәтижесі мен себебі',
    ru: 'Что стало со сказанным в прошлом обзоре и почему',
    en: 'What became of what the earlier review said, and why',
  },
  said: { kk: 'Айтылған', ru: 'Сказано', en: 'What was said' },
  outcome: { kk: 'Нәтиже', ru: 'Итог', en: 'Outcome' },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  undecided: { kk: 'Әлі шешілмегені', ru: 'Еще не решено', en: 'Not decided yet' },
  covered: { kk: 'иә', ru: 'да', en: 'yes' },
  and: { kk: 'және', ru: 'и', en: 'and' },
} as const satisfies Readonly<Record<string, Trilingual>>;

export const outcomeNames: Readonly<Record<ComparedOutcome['outcome'], Trilingual>> = {
  kept: { kk: 'күшінде', ru: 'остается в силе', en: 'still holds' },
  done: { kk: 'орындалды', ru: 'выполнено', en: 'done' },
  'not-met': { kk: 'орындалмады', ru: 'не выполнено', en: 'not met' },
  dropped: { kk: 'алынды', ru: 'снято', en: 'dropped' },
};

export const comparedKindNames: Readonly<Record<ComparedStatement['kind'], Trilingual>> = {
  same: { kk: 'өзгеріссіз', ru: 'без изменений', en: 'unchanged' },
  changed: { kk: 'өзгертілген', ru: 'изменено', en: 'changed' },
  dropped: { kk: 'алынған', ru: 'убрано', en: 'taken out' },
  new: { kk: 'жаңа', ru: 'новое', en: 'new' },
};

/** What stands before the first heading of a document has no title of its own, and a printed section needs one. */
export const comparedSectionTitle = ({ title }: { readonly title: string }, language: Language): string =>
  title.trim() || comparisonWords.unheaded[language];

/** Indicator, series and area of a figure. */
export const comparedFigureName = ({
  indicator,
  indicatorTitle,
  seriesLabel,
  areaName,
}: Omit<ComparedFigure, 'before' | 'after' | 'today'>): string =>
  [`${indicator} ${indicatorTitle}`.trim(), seriesLabel, areaName].filter(Boolean).join(', ');

/** What stands for a chart in a column of a review: what it gives of its newest year, or that it is there. */
export const comparedChartCell = (
  side: 'before' | 'after' | 'today',
  chart: ComparedChart,
  language: Language,
): string | null => {
  const shown = chart[side];
  return shown === '' ? comparisonWords.covered[language] : shown;
};

/** What a comparison says on its cover, taken from the new review. */
export interface ComparisonCover {
  readonly language: Language;
  readonly before: string;
  readonly after: string;
  readonly publisher: string;
  readonly country: string;
  readonly traceCode: string;
  /** ISO day. */
  readonly date: string;
  /** By code of the target. */
  readonly targetTitles: ReadonlyMap<string, string>;
}

const nothing = '—';

const section = (
  key: string,
  title: string,
  level: number,
  blocks: readonly Block[],
  children: readonly ReportSection[] = [],
): ReportSection => ({
  ...{ key, title, level, blocks, children },
  ...{
    numbering: 'unnumbered',
    number: null,
    goal: null,
    state: 'approved',
    strip: [],
    stripTable: null,
    isStripFrozen: false,
    annex: null,
    missingHere: null,
  },
});

/**
 * A comparison of two reviews as a document, so that it is printed, edited and read as a review is: targets covered,
 * figures and charts side by side, what became of each thing said, then the text by section. Sentences that stayed as they were are counted, not repeated.
 */
export const comparisonDocument = (
  { sections, figures, charts, untied, targets, outcomes, undecided }: ReviewComparison,
  { language, before, after, publisher, country, targetTitles, ...facts }: ComparisonCover,
): ReportDocument => {
  const say = (word: keyof typeof comparisonWords): string => comparisonWords[word][language];
  let tables = 0;
  type Rows = readonly (readonly (string | null)[])[];
  /** Numbered in the order of reading. Further columns have the same room; `alike` are the rows of all such tables. */
  const table = (caption: string, head: readonly string[], rows: Rows, alike: Rows = rows): Block => {
    tables += 1;
    const [own = 1, ...further] = columnShares([
      head,
      ...alike.map((cells) => cells.map((cell) => cell ?? nothing)),
    ]);
    const mean = further.reduce((sum, share) => sum + share, 0) / Math.max(1, further.length);
    return {
      ...textTable(
        { number: tables, caption },
        head,
        rows.map((cells) => cells.map((cell) => [textParagraph(cell ?? nothing)])),
      ),
      widths: [own, ...further.map(() => mean)],
    };
  };
  const covered = (side: 'onlyBefore' | 'both' | 'onlyAfter') =>
    targets[side].map((code) => ({
      code,
      row: [
        `${code} ${targetTitles.get(code) ?? ''}`.trim(),
        side === 'onlyAfter' ? null : say('covered'),
        side === 'onlyBefore' ? null : say('covered'),
      ],
    }));
  const byCode = new Intl.Collator('en', { numeric: true });
  const coverage = [...covered('onlyBefore'), ...covered('both'), ...covered('onlyAfter')]
    .sort((left, right) => byCode.compare(left.code, right.code))
    .map(({ row }) => row);
  const changesOf = ({ statements }: ComparedSection) =>
    statements
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, before: then, after: now }) => [comparedKindNames[kind][language], then, now]);
  const allChanges = sections.flatMap(changesOf);
  const reviews = [before, after];
  const ofTargets =
    coverage.length > 0 && table(say('targetsCaption'), [say('target'), ...reviews], coverage);
  const ofFigures =
    figures.length > 0 &&
    table(
      say('figuresCaption'),
      [say('figure'), ...reviews, say('today')],
      figures.map((figure) => [comparedFigureName(figure), figure.before, figure.after, figure.today]),
    );
  const ofNumbers = [
    ...(ofFigures ? [ofFigures] : []),
    ...(untied > 0 ? [textParagraph(`${say('untied')}: ${formatNumber(untied, language)}.`)] : []),
  ];
  const ofCharts =
    charts.length > 0 &&
    table(
      say('chartsCaption'),
      [say('chart'), ...reviews, say('today')],
      charts.map((chart) => [
        chart.title,
        ...(['before', 'after', 'today'] as const).map((side) => comparedChartCell(side, chart, language)),
      ]),
    );
  const ofOutcomes = [
    ...(outcomes.length === 0
      ? []
      : [
          table(
            say('outcomesCaption'),
            [say('said'), say('outcome'), say('reason')],
            outcomes.map(({ text, outcome, reason }) => [
              text,
              outcomeNames[outcome][language],
              reason === '' ? null : reason,
            ]),
          ),
        ]),
    ...(undecided > 0 && outcomes.length > 0
      ? [textParagraph(`${say('undecided')}: ${formatNumber(undecided, language)}.`)]
      : []),
  ];
  const texts = sections.map((compared, index) => {
    const changes = changesOf(compared);
    const same = compared.statements.length - changes.length;
    const title = comparedSectionTitle(compared, language);
    const caption = `${say('textCaption')}: ${title}`;
    return section(`text-${index}`, title, 2, [
      ...(same === 0 ? [] : [textParagraph(`${say('same')}: ${same}.`)]),
      ...(changes.length === 0 ? [] : [table(caption, [say('what'), ...reviews], changes, allChanges)]),
    ]);
  });
  return leaveControlsOut({
    ...facts,
    language,
    title: say('title'),
    subtitle: `${before} ${say('and')} ${after}`,
    cover: { publisher, country, imprint: [] },
    draft: false,
    isPaper: true,
    version: null,
    sections: [
      ...(ofTargets ? [section('targets', say('targets'), 1, [ofTargets])] : []),
      ...(ofNumbers.length > 0 ? [section('figures-compared', say('figures'), 1, ofNumbers)] : []),
      ...(ofCharts ? [section('charts-compared', say('charts'), 1, [ofCharts])] : []),
      ...(ofOutcomes.length > 0 ? [section('outcomes', say('outcomes'), 1, ofOutcomes)] : []),
      section('text-compared', say('text'), 1, [], texts),
    ],
    ...{ trace: [], voices: [], figures: [], terms: [], sources: [], problems: [] },
    ...{ listOfFigures: [], listOfTables: [] },
  });
};
