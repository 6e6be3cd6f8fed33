import type { BorrowedLabel, ShownValue, StripEntry } from '@qadam/reporting/domain';
import { asShownValue } from '../figures/write-figure';
import type { ReadText } from '../sections/content-reading.service';

type Found = Pick<BorrowedLabel, 'indicator' | 'label' | 'labelLanguage' | 'where'>;

const labelsIn = (where: Found['where'], { indicator, foreignLabels = [] }: ShownValue): readonly Found[] =>
  foreignLabels.map(({ text, language }) => ({ where, indicator, label: text, labelLanguage: language }));

/**
 * Labels of data that a text and the table over it show in the words of another language. A figure of a text prints of
 * its labels the unit alone.
 */
export const borrowedLabels = (
  text: ReadText | undefined,
  strip: readonly StripEntry[],
): readonly Found[] => [
  ...(text?.figures ?? []).flatMap(({ figure, text: written }) =>
    figure === null
      ? []
      : labelsIn('text', asShownValue(figure)).filter(({ label }) => written?.includes(label) === true),
  ),
  ...[...(text?.charts.values() ?? [])].flatMap((chart) =>
    (chart?.values ?? []).flatMap((value) => labelsIn('chart', value)),
  ),
  ...strip.flatMap(({ shown }) => (shown ? labelsIn('goal-table', shown) : [])),
];
