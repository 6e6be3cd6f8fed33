import type { Language } from '@qadam/language/domain';
import {
  matrixColumnNames,
  standingNames,
  traceColumnNames,
  traceColumns,
  type TracedSection,
  traceKindNames,
  traceMatrix,
  type TraceRow,
  traceRows,
} from '@qadam/reporting/domain';
import { type Cell, headerOf } from '../tables/cells';

/** What sentences of a review rest on, in one language. */
export interface Traced {
  readonly language: Language;
  readonly sections: readonly TracedSection[];
  /** What a voice is called beside the text, by the id of its finding; absent where there is no list of voices. */
  readonly voiceNumbers?: ReadonlyMap<string, number>;
}

/** A voice that is in no list, as it was withdrawn, has no number there either. */
const codeOf = ({ kind, code }: TraceRow, numbers: Traced['voiceNumbers']): string => {
  if (kind !== 'voice' || numbers === undefined) return code;
  const number = numbers.get(code);
  return number === undefined ? '' : `[${number}]`;
};

/** Every sentence with what it rests on, one row for each. */
export const traceTable = ({ sections, language, voiceNumbers }: Traced): Cell[][] => [
  headerOf(traceColumns, traceColumnNames, language),
  ...traceRows(sections).map((row): Cell[] => [
    ...[row.section, row.paragraph, row.sentence, traceKindNames[row.kind][language]],
    ...[codeOf(row, voiceNumbers), row.what],
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
