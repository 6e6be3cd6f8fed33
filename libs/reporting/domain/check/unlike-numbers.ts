import type { Language, Trilingual } from '@qadam/language/domain';
import type { ShownValue } from '../document-model';

/** A number that a review shows in one language. */
export interface ShownNumber {
  readonly language: Language;
  /** Key of the section, and its number and title as printed. */
  readonly section: string;
  readonly sectionName: Trilingual;
  readonly where: 'text' | 'chart' | 'goal-table';
  readonly value: ShownValue;
  /** As it reads with its year. */
  readonly text: string;
}

/** Numbers of one indicator, series, group, area and year that contradict one another, in the order of reading. */
export interface UnlikeNumbers {
  readonly language: Language;
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  /** Each once for each place where it stands. */
  readonly numbers: readonly ShownNumber[];
  /** Where it is to be mended: the first text that says one of them, else the first place. */
  readonly section: string;
}

const isSame = ({ value: left, text }: ShownNumber, { value: right, text: other }: ShownNumber): boolean =>
  text === other || (left.value === right.value && left.unit === right.unit);

/**
 * Where a compiled review would show different numbers for one thing and one year, as where a text keeps what was
 * approved and the table of its goal follows the data. Of two years each has its own number, and numbers that read the
 * same contradict nothing.
 */
export const unlikeNumbers = (shown: readonly ShownNumber[]): readonly UnlikeNumbers[] => {
  const groups = Map.groupBy(shown, ({ language, value: { indicator, series, group, area, year } }) =>
    JSON.stringify([language, indicator, series, group, area, year]),
  );
  return [...groups.values()].flatMap((all): UnlikeNumbers[] => {
    const [first] = all;
    if (first === undefined || all.every((one) => isSame(one, first))) return [];
    const numbers = all.filter(
      (one, index) =>
        index ===
        all.findIndex(
          (other) => other.section === one.section && other.where === one.where && isSame(other, one),
        ),
    );
    const { language, value } = first;
    const { section } = numbers.find(({ where }) => where === 'text') ?? first;
    return [{ language, indicator: value.indicator, area: value.area, year: value.year, numbers, section }];
  });
};
