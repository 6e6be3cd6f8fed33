import { wordLikeness } from '../translation';

export interface TitledSection {
  readonly key: string;
  /** In the language of the headings. */
  readonly title: string;
}

/** Below this share of common words two headings are about different things. */
const leastLikeness = 0.5;

const withoutNumber = (heading: string): string => heading.replace(/^[\s\d.]+/u, '').trim();

/** “Goal 5. …”, «Цель 5», «5-мақсат», with or without the number of the chapter before; a target such as 5.5 is no goal. */
const goalNamed =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:goal|sdg|цель|цур|мақсат|тдм)\s+(\d{1,2})(?![\d-]|\.\d)|(\d{1,2})-(?:мақсат|тдм)(?!\p{L}))/iu;

/**
 * The chapter of the goal that a heading names by its number; else the section whose title is most like a heading (Dice’s coefficient of their words, the printed number left out), the
 * first of equals; `null` where none shares half of its words.
 */
export const matchSection = (heading: string, sections: readonly TitledSection[]): string | null => {
  const [, before, after] = goalNamed.exec(heading.trim()) ?? [];
  const chapter = `goals/${Number(before ?? after)}`;
  if (sections.some(({ key }) => key === chapter)) return chapter;
  const words = withoutNumber(heading);
  if (!/\p{L}/u.test(words)) return null;
  const [best] = sections
    .map(({ key, title }) => ({ key, likeness: wordLikeness(words, title) }))
    .sort((left, right) => right.likeness - left.likeness);
  return best && best.likeness >= leastLikeness ? best.key : null;
};
