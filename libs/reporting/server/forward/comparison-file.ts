import {
  comparedChartCell,
  comparedFigureName,
  comparedKindNames,
  comparedSectionTitle,
  comparisonWords,
  outcomeNames,
} from '@qadam/reporting/domain';
import type { Cell } from '../tables/write-table';
import type { ComparedReviews } from './comparison.service';

/** Text, figures and targets of two reviews in one table. */
export const comparisonTable = (compared: ComparedReviews): Cell[][] => {
  const { language, before, after, sections, figures, charts, untied, targets, outcomes, undecided } =
    compared;
  const say = (word: keyof typeof comparisonWords): string => comparisonWords[word][language];
  return [
    [say('part'), say('what'), before, after, say('today')],
    ...outcomes.map(({ text, outcome, reason }): Cell[] => [
      say('outcomes'),
      ...[outcomeNames[outcome][language], text, reason, null],
    ]),
    ...(undecided > 0 ? [[say('outcomes'), say('undecided'), undecided, null, null]] : []),
    ...sections.flatMap(({ title, statements }) =>
      statements.map(({ kind, before: then, after: now }): Cell[] => [
        `${say('text')}: ${comparedSectionTitle({ title }, language)}`,
        ...[comparedKindNames[kind][language], then, now, null],
      ]),
    ),
    ...figures.map((figure): Cell[] => [
      say('figures'),
      ...[comparedFigureName(figure), figure.before, figure.after, figure.today],
    ]),
    ...(untied > 0 ? [[say('figures'), say('untied'), untied, null, null]] : []),
    ...charts.map((chart): Cell[] => [
      say('charts'),
      chart.title,
      ...(['before', 'after', 'today'] as const).map((side) => comparedChartCell(side, chart, language)),
    ]),
    ...(['onlyBefore', 'both', 'onlyAfter'] as const).map((side): Cell[] => [
      ...[say('targets'), say(side)],
      side === 'onlyAfter' ? '' : targets[side].join(', '),
      side === 'onlyBefore' ? '' : targets[side].join(', '),
      null,
    ]),
  ];
};
