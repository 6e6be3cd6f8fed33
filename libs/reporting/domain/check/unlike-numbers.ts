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
  /** It stands for the newest there is, not for a year that somebody chose. */
  readonly isNewest: boolean;
}

/** Numbers of one indicator, series, group and area that contradict one another, in the order of reading. */
export interface UnlikeNumbers {
  readonly language: Language;
  readonly indicator: string;
  readonly area: string;
  readonly numbers: readonly ShownNumber[];
}

const isSame = ({ value: left }: ShownNumber, { value: right }: ShownNumber): boolean =>
  left.year === right.year && left.value === right.value && left.unit === right.unit;

/** One year has one value, and there is one newest year. */
const contradict = (left: ShownNumber, right: ShownNumber): boolean =>
  !isSame(left, right) && (left.value.year === right.value.year || (left.isNewest && right.isNewest));

/**
 * Where a compiled review would show two numbers for one thing: two values of one year, or two that both stand for the
 * newest, as where a text keeps what was approved and the table of its goal follows the data. A figure of a chosen year
 * beside a newer one is no contradiction. Each number is named once for each place.
 */
export const unlikeNumbers = (shown: readonly ShownNumber[]): readonly UnlikeNumbers[] => {
  const groups = Map.groupBy(shown, ({ language, value: { indicator, series, group, area } }) =>
    JSON.stringify([language, indicator, series, group, area]),
  );
  return [...groups.values()].flatMap((all): UnlikeNumbers[] => {
    const unlike = all.filter((one) => all.some((other) => contradict(one, other)));
    const numbers = unlike.filter(
      (one, index) =>
        index ===
        unlike.findIndex(
          (other) => other.section === one.section && other.where === one.where && isSame(other, one),
        ),
    );
    const [first] = numbers;
    return first
      ? [
          {
            ...{ language: first.language, indicator: first.value.indicator },
            ...{ area: first.value.area, numbers },
          },
        ]
      : [];
  });
};
