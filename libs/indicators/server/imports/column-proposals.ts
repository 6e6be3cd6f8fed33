import type { MappingQuestion } from '@qadam/indicators/domain';
import type { ColumnProposal } from './import.object';

/** What columns that are asked about may be of, in the words of areas and groups. */
export const columnProposals = (
  questions: readonly MappingQuestion[],
  labelOf: (dimension: string, code: string) => string,
): ColumnProposal[] =>
  questions.flatMap(({ column, proposals = [] }) =>
    column === undefined
      ? []
      : proposals.map((meaning) => ({
          column,
          label: [
            ...(meaning.area === undefined ? [] : [labelOf('REF_AREA', meaning.area)]),
            ...Object.entries(meaning.dimensions ?? {}).map(([dimension, code]) => labelOf(dimension, code)),
            ...(meaning.year === undefined ? [] : [String(meaning.year)]),
          ].join(' · '),
          meaning: JSON.stringify(meaning),
        })),
  );
