import type { Language } from '@qadam/language/domain';
import {
  matrixColumnNames,
  standingNames,
  traceColumnNames,
  traceColumns,
  type TracedSection,
  traceKindNames,
  traceMatrix,
  traceRows,
} from '@qadam/reporting/domain';
import { type Cell, headerOf } from '../tables/cells';

/** What sentences of a review rest on, in one language. */
export interface Traced {
  readonly language: Language;
  readonly sections: readonly TracedSection[];
}

/** Every sentence with what it rests on, one row for each. */
export const traceTable = ({ sections, language }: Traced): Cell[][] => [
  headerOf(traceColumns, traceColumnNames, language),
  ...traceRows(sections).map((row): Cell[] => [
    ...[row.section, row.paragraph, row.sentence, traceKindNames[row.kind][language], row.code, row.what],
    ...[row.value, row.place, row.year, row.source, row.page, row.targets.join(', ')],
    row.kind === 'nothing' ? '' : standingNames[row.standing][language],
  ]),
];

/** Sections against targets; a cell holds sentences / figures / voices. */
export const matrixTable = ({ sections, language }: Traced): Cell[][] => {
  const { targets, rows } = traceMatrix(sections);
  return [
    [
      matrixColumnNames.section[language],
      ...targets,
      matrixColumnNames.bare[language],
      matrixColumnNames.broken[language],
    ],
    ...rows.map(({ section, cells, bare, broken }): Cell[] => [
      [section.number, section.title].filter(Boolean).join(' '),
      ...targets.map((target) => {
        const cell = cells.get(target);
        return cell ? `${cell.sentences} / ${cell.figures} / ${cell.voices}` : '';
      }),
      bare,
      broken,
    ]),
  ];
};
