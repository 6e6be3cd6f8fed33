import type { ForeignLabel, ShownValue, TextRun } from './document';
import { textRun } from './text-table';

/** A title with those of its words apart that are in another language. */
export const titleRuns = (title: string, labels: readonly ForeignLabel[] = []): readonly TextRun[] => {
  const [first, ...others] = labels;
  if (first === undefined) return title === '' ? [] : [textRun(title)];
  const at = title.indexOf(first.text);
  if (at === -1) return titleRuns(title, others);
  return [
    ...titleRuns(title.slice(0, at), others),
    { ...textRun(first.text), language: first.language },
    ...titleRuns(title.slice(at + first.text.length), others),
  ];
};

/** Labels among values that have no words in their language, each once with its indicator. */
export const untranslatedIn = (values: readonly ShownValue[]): readonly string[] => [
  ...new Set(
    values.flatMap(({ indicator, foreignLabels = [] }) =>
      foreignLabels.map(({ text }) => `${indicator}: ${text}`),
    ),
  ),
];
