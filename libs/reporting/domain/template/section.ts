import type { Trilingual } from '@qadam/language/domain';

/** Opening texts carry no number, goal chapters have that of their goal in the title, annexes count by themselves. */
export const sectionNumberings = ['numbered', 'unnumbered', 'annex'] as const;

export type SectionNumbering = (typeof sectionNumberings)[number];

export interface TemplateSection {
  /** Stable name of the section within the template, such as `goals/5`. */
  readonly key: string;
  readonly title: Trilingual;
  /** What the section must answer and which evidence fits; for the drafter, never printed. */
  readonly guidance: Trilingual;
  readonly numbering: SectionNumbering;
  /** 1 to 17 for a goal chapter. */
  readonly goal: number | null;
  /** Most words in one language; `null` where the guidelines set none. */
  readonly wordLimit: number | null;
  /** Targets or goals by which the search for figures and voices begins. */
  readonly targetCodes: readonly string[];
  readonly children: readonly TemplateSection[];
}

export interface ReportTemplate {
  readonly key: string;
  readonly title: Trilingual;
  readonly source: Trilingual;
  readonly sections: readonly TemplateSection[];
}

interface Options {
  readonly numbering?: SectionNumbering;
  readonly goal?: number;
  readonly wordLimit?: number;
  readonly children?: readonly TemplateSection[];
}

/** One section of a template, texts in the order Kazakh, Russian, English. */
export const section = (
  key: string,
  [kk, ru, en]: readonly [string, string, string],
  [guideKk, guideRu, guideEn]: readonly [string, string, string],
  { numbering = 'numbered', goal, wordLimit, children = [] }: Options = {},
): TemplateSection => ({
  key,
  title: { kk, ru, en },
  guidance: { kk: guideKk, ru: guideRu, en: guideEn },
  numbering,
  goal: goal ?? null,
  wordLimit: wordLimit ?? null,
  targetCodes: goal === undefined ? [] : [String(goal)],
  children,
});

/** All sections of a template in the order of reading, each with its depth (0 for the outermost). */
export function* sectionsOf(template: ReportTemplate): Generator<{
  readonly section: TemplateSection;
  readonly depth: number;
  readonly parentKey: string | null;
}> {
  function* walk(
    sections: readonly TemplateSection[],
    depth: number,
    parentKey: string | null,
  ): ReturnType<typeof sectionsOf> {
    for (const one of sections) {
      yield { section: one, depth, parentKey };
      yield* walk(one.children, depth + 1, one.key);
    }
  }
  yield* walk(template.sections, 0, null);
}
