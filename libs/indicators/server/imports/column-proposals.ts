import type { CodeWords, MappingQuestion } from '@qadam/indicators/domain';
import type { ColumnProposal } from './import.object';

/** What columns that are asked about may be of, in the words of areas and groups. */
export const columnProposals = (
  questions: readonly MappingQuestion[],
  labelOf: (dimension: string, code: string) => CodeWords,
): ColumnProposal[] =>
  questions.flatMap(({ column, proposals = [] }) =>
    column === undefined
      ? []
      : proposals.map((meaning) => {
          const words = [
            ...(meaning.area === undefined ? [] : [labelOf('REF_AREA', meaning.area)]),
            ...Object.entries(meaning.dimensions ?? {}).map(([dimension, code]) => labelOf(dimension, code)),
            ...(meaning.year === undefined ? [] : [{ label: String(meaning.year), language: null }]),
          ];
          return {
            column,
            label: words.map(({ label }) => label).join(' · '),
            language: words.find(({ language }) => language !== null)?.language ?? null,
            meaning: JSON.stringify(meaning),
          };
        }),
  );
