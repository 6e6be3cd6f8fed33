import type { Trilingual } from '@qadam/language/domain';
import { rangeOfTemplateSection } from './edit';
import type { TemplateRow } from './rows';
import { withCapital } from './with-capital';

/** A region that a template may have a chapter on. */
export interface TemplateRegion {
  /** Its short name for addresses, such as `abay`. */
  readonly code: string;
  readonly title: Trilingual;
}

const guidance: Trilingual = {
  kk: 'Өңірдің жағдайын, тұрғындар атаған мәселелерді және келесі қадамдарды жазыңыз. Көрсеткіштерді елмен және аудандарды өзара салыстырыңыз.',
  ru: 'Опишите положение региона, проблемы, названные жителями, и следующие шаги. Сравните показатели со страной и районы между собой.',
  en: 'Describe where the region stands, the problems its people named and the next steps. Compare the indicators with the country and the districts with each other.',
};

/** The guidance of a chapter on a region of which the template says nothing; `null` for any other section. */
export const guidanceOfRegionChapter = (parentKey: string | null): Trilingual | null =>
  parentKey === 'localisation' ? guidance : null;

const chapterKey = (within: string, { code }: TemplateRegion): string => `${within}/${code}`;

/** Those of the regions that have no chapter in the section `within` yet, in their order. */
export const regionsWithoutChapter = (
  rows: readonly TemplateRow[],
  within: string,
  regions: readonly TemplateRegion[],
): readonly TemplateRegion[] => {
  const taken = new Set(rows.map(({ key }) => key));
  return regions.filter((region) => !taken.has(chapterKey(within, region)));
};

/** Whether a section is the one on localisation, or has a chapter on a region already. */
export const holdsRegionChapters = (
  rows: readonly TemplateRow[],
  within: string,
  regions: readonly TemplateRegion[],
): boolean =>
  within === 'localisation' ||
  regions.some((region) => rows.some(({ key }) => key === chapterKey(within, region)));

/**
 * A numbered chapter on each of the regions behind what stands in the section `within` already; a region that has one
 * keeps it as it is. The last part of its key is the code of the region, by which the panel beside a text on
 * localisation knows whose figures to offer first.
 */
export const addRegionChapters = (
  rows: readonly TemplateRow[],
  within: string,
  regions: readonly TemplateRegion[],
): readonly TemplateRow[] => {
  const [from, to] = rangeOfTemplateSection(rows, within);
  if (from < 0) return rows;
  const chapters = regionsWithoutChapter(rows, within, regions).map((region): TemplateRow => {
    const { kk, ru, en } = region.title;
    return {
      key: chapterKey(within, region),
      parentKey: within,
      title: { kk: withCapital(kk), ru: withCapital(ru), en: withCapital(en) },
      guidance,
      numbering: 'numbered',
      goal: null,
      wordLimit: null,
      targetCodes: [],
    };
  });
  return [...rows.slice(0, to), ...chapters, ...rows.slice(to)];
};

/**
 * A list of sections in which chapters on regions that follow each other stand by their names, as a reader looks for
 * them; everything else stays where it is. `compare` orders two names.
 */
export const withRegionsByName = <Section extends { readonly key: string; readonly title: string }>(
  sections: readonly Section[],
  regions: readonly Pick<TemplateRegion, 'code'>[],
  compare: (one: string, other: string) => number,
): readonly Section[] => {
  const codes = new Set(regions.map(({ code }) => code));
  const runs: { within: string | null; sections: Section[] }[] = [];
  for (const section of sections) {
    const [code = '', ...above] = section.key.split('/').reverse();
    const within = codes.has(code) && above.length > 0 ? above.reverse().join('/') : null;
    const last = runs.at(-1);
    if (last && within !== null && last.within === within) last.sections.push(section);
    else runs.push({ within, sections: [section] });
  }
  return runs.flatMap((run) => run.sections.sort((one, other) => compare(one.title, other.title)));
};
