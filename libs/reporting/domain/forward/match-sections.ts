import { foldText } from '@qadam/language/domain';
import { chapterOfRegion, regionOfHeading } from './region-heading';
import { isOfAnyChapter, sectionOfTopic } from './section-topics';

export interface TitledSection {
  readonly key: string;
  /** In the language of the headings. */
  readonly title: string;
}

/** A heading shares more than this of the weight of its words with a title, or is about something else. */
const leastLikeness = 0.5;

const withoutNumber = (heading: string): string => heading.replace(/^[\s\d.]+/u, '').trim();

/** “Goal 5. …”, «Цель 5», «5-мақсат», with or without the number of the chapter before; a target such as 5.5 is no goal. */
const goalNamed =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:goal|sdg|цель|цур|мақсат|тдм|одм)\s+(\d{1,2})(?![\d-]|\.\d)|(\d{1,2})-(?:мақсат|тдм|одм)(?!\p{L}))/iu;

/** Words of any heading of a review, which tell none from another. */
const everywhere: ReadonlySet<string> = new Set(
  foldText(
    'a an the of and or for in on to at by with from its our sdg sdgs goal goals sustainable development agenda kazakhstan ' +
      'region regions oblast и или в во на по для о об от до с со к цур цель цели целей целям целях устойчивого развития ' +
      'повестки казахстан казахстана казахстане область области регион региона және мен бен пен одм тдм мақсат мақсаттар ' +
      'мақсаттары орнықты тұрақты даму дамудың қазақстан қазақстанда облысы облыс өңір өңірі ' +
      'annex annexes appendix приложение приложения қосымша қосымшалар',
  ).split(' '),
);

/** Endings aside: Russian and Kazakh decline a word, its first letters stay. */
const stemLength = 5;

const stemsOf = (heading: string): ReadonlySet<string> =>
  new Set(
    (foldText(heading).match(/\p{L}+/gu) ?? [])
      .filter((word) => !everywhere.has(word))
      .map((word) => word.slice(0, stemLength)),
  );

const annexed = /(?<!\p{L})(?:annex|appendix|приложени|қосымша)/iu;

/**
 * The section whose title shares most with a heading (Dice’s coefficient of their words, each by how few titles have it),
 * the first of equals; an annex for an annex alone; `null` where none shares more than half.
 */
const mostLike = (heading: string, sections: readonly TitledSection[]): string | null => {
  const own = stemsOf(heading);
  const titled = sections
    .filter(({ title }) => annexed.test(title) === annexed.test(heading))
    .map(({ key, title }) => ({ key, stems: stemsOf(title) }));
  const weightOf = (stems: Iterable<string>): number =>
    [...stems].reduce(
      (sum, stem) => sum + 1 / Math.max(1, titled.filter((other) => other.stems.has(stem)).length),
      0,
    );
  const [best] = titled
    .map(({ key, stems }) => {
      const common = weightOf([...own].filter((stem) => stems.has(stem)));
      return { key, likeness: common === 0 ? 0 : (2 * common) / (weightOf(own) + weightOf(stems)) };
    })
    .sort((left, right) => right.likeness - left.likeness);
  return best && best.likeness > leastLikeness ? best.key : null;
};

/**
 * The section that a heading belongs to: the chapter of the goal that it names by its number; the one with the same title;
 * of a region the chapter on it, else the one on localisation, never that of another region; the one that the reporting
 * guidelines call so (`sectionOfTopic`); else the one whose title is most like it. `null` where none is.
 */
export const matchSection = (heading: string, sections: readonly TitledSection[]): string | null => {
  const [, before, after] = goalNamed.exec(heading.trim()) ?? [];
  const chapter = `goals/${Number(before ?? after)}`;
  if (sections.some(({ key }) => key === chapter)) return chapter;
  const words = withoutNumber(heading);
  if (!/\p{L}/u.test(words)) return null;
  const same = sections.find(({ title }) => foldText(withoutNumber(title)) === foldText(words));
  if (same) return same.key;
  const region = regionOfHeading(words);
  if (region) return chapterOfRegion(region, sections) ?? sectionOfTopic('localisation', sections);
  return sectionOfTopic(words, sections) ?? mostLike(words, sections);
};

/**
 * Whether a lesser heading is a part of the chapter that it stands in, though a section of the review is called so too: the
 * conclusions of a goal, and what a chapter on anything but the regions says of one of them.
 */
export const staysWithin = (heading: string, chapter: string | null): boolean => {
  if (chapter === null || !chapter.includes('/')) return false;
  const words = withoutNumber(heading);
  return isOfAnyChapter(words) || (regionOfHeading(words) !== null && !chapter.startsWith('localisation/'));
};
