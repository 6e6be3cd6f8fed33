import { type Language } from '@qadam/language/domain';
import {
  standingNames,
  traceColumnNames,
  traceColumns,
  traceKindNames,
  traceMatrix,
  traceRows,
} from '@qadam/reporting/domain';
import { type Cell, headerOf } from '../tables/write-table';
import type { ReviewTrace } from './trace.service';

const matrixWords: Readonly<Record<'section' | 'bare' | 'broken', Readonly<Record<Language, string>>>> = {
  section: traceColumnNames.section,
  bare: {
    kk: 'ештеңеге сүйенбеген сөйлем',
    ru: 'предложения без опоры',
    en: 'sentences that rest on nothing',
  },
  broken: { kk: 'жарамсыз сілтеме', ru: 'недействительные ссылки', en: 'broken citations' },
};

/** Every sentence with what it rests on, one row for each. */
export const traceTable = ({ sections, language }: ReviewTrace): Cell[][] => [
  headerOf(traceColumns, traceColumnNames, language),
  ...traceRows(sections).map((row): Cell[] => [
    ...[row.section, row.paragraph, row.sentence, traceKindNames[row.kind][language], row.code, row.what],
    ...[row.value, row.place, row.year, row.source, row.page, row.targets.join(', ')],
    row.kind === 'nothing' ? '' : standingNames[row.standing][language],
  ]),
];

/** Sections against targets; a cell holds sentences / figures / voices. */
export const matrixTable = ({ sections, language }: ReviewTrace): Cell[][] => {
  const { targets, rows } = traceMatrix(sections);
  return [
    [matrixWords.section[language], ...targets, matrixWords.bare[language], matrixWords.broken[language]],
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
