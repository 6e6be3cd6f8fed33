import { comparedKindNames, comparisonWords } from '@qadam/reporting/domain';
import type { Cell } from '../tables/write-table';
import type { ComparedReviews } from './comparison.service';

/** Text, figures and targets of two reviews in one table. */
export const comparisonTable = (compared: ComparedReviews): Cell[][] => {
  const { language, before, after, sections, figures, targets } = compared;
  const say = (word: keyof typeof comparisonWords): string => comparisonWords[word][language];
  return [
    [say('part'), say('what'), before, after],
    ...sections.flatMap(({ title, statements }) =>
      statements.map(({ kind, before: then, after: now }): Cell[] => [
        `${say('text')}: ${title}`,
        ...[comparedKindNames[kind][language], then, now],
      ]),
    ),
    ...figures.map(({ indicator, indicatorTitle, areaName, before: then, after: now }): Cell[] => [
      say('figures'),
      ...[`${indicator} ${indicatorTitle}, ${areaName}`, then, now],
    ]),
    ...(['onlyBefore', 'both', 'onlyAfter'] as const).map((side): Cell[] => [
      ...[say('targets'), say(side)],
      side === 'onlyAfter' ? '' : targets[side].join(', '),
      side === 'onlyBefore' ? '' : targets[side].join(', '),
    ]),
  ];
};
