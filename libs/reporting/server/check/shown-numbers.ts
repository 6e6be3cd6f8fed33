import { Injectable } from '@nestjs/common';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import {
  type BorrowedLabel,
  type ImpossibleValue,
  type ShownNumber,
  type StripEntry,
  withYear,
} from '@qadam/reporting/domain';
import { GoalStrips } from '../compile/goal-strips.service';
import { FrozenEvidence } from '../figures/frozen-evidence';
import { borrowedLabels } from './borrowed-labels';
import { asShownValue, writeFigure, writeShown } from '../figures/write-figure';
import type { ReadText } from '../sections/content-reading.service';
import { numbersOf } from '../sections/numbering';
import type { SectionRow } from '../sections/section-store.service';

const namesOf = (sections: readonly SectionRow[]): ReadonlyMap<number, Trilingual> => {
  const numbers = {
    kk: numbersOf(sections, 'kk'),
    ru: numbersOf(sections, 'ru'),
    en: numbersOf(sections, 'en'),
  };
  return new Map(
    sections.map(({ id, key, title }) => {
      const name = (language: Language): string =>
        [numbers[language].get(key), title[language]].filter(Boolean).join(' ');
      return [id, { kk: name('kk'), ru: name('ru'), en: name('en') }];
    }),
  );
};

/** The tables that open goals: as the data are, by goal, and as approvals fixed them, by section. */
interface Strips {
  readonly live: ReadonlyMap<number, readonly StripEntry[]>;
  readonly frozen: ReadonlyMap<number, readonly StripEntry[]>;
}

/** In every language in which there is a text, and in that of whoever asks; read once for one check. */
export type StripsByLanguage = ReadonlyMap<Language, Strips>;

const stripOf = (
  { live, frozen }: Strips,
  { id, goal }: Pick<SectionRow, 'id' | 'goal'>,
): readonly StripEntry[] => frozen.get(id) ?? (goal === null ? undefined : live.get(goal)) ?? [];

/** What the tables that open goals show, for what is held against it. */
@Injectable()
export class ShownNumbers {
  constructor(
    private readonly strips: GoalStrips,
    private readonly frozen: FrozenEvidence,
  ) {}

  async tables(
    sections: readonly SectionRow[],
    read: readonly ReadText[],
    area: string,
    asked: Language,
  ): Promise<StripsByLanguage> {
    const ids = sections
      .filter(({ state, goal }) => state === 'approved' && goal !== null)
      .map(({ id }) => id);
    const tables = new Map<Language, Strips>();
    for (const language of languages)
      if (language === asked || read.some(({ text }) => text.language === language))
        tables.set(language, {
          live: await this.strips.of(area, language),
          frozen: await this.frozen.stripsOf(ids, language),
        });
    return tables;
  }
}

/** Labels that a file compiled now would show in the words of another language; of languages in which there is a text. */
export const borrowedNames = (
  sections: readonly SectionRow[],
  read: readonly ReadText[],
  tables: StripsByLanguage,
): readonly BorrowedLabel[] =>
  [...tables].flatMap(([language, strips]) => {
    const texts = read.filter(({ text }) => text.language === language);
    if (texts.length === 0) return [];
    return sections.flatMap((section) =>
      borrowedLabels(
        texts.find(({ text }) => text.sectionId === section.id),
        stripOf(strips, section),
      ).map((label) => ({ ...label, section: section.key, language })),
    );
  });

/** The figures of texts, charts and tables that open goals, as a file compiled now would show them. */
export const numbersShown = (
  sections: readonly SectionRow[],
  read: readonly ReadText[],
  tables: StripsByLanguage,
): readonly ShownNumber[] => {
  const names = namesOf(sections);
  return [...tables].flatMap(([language, strips]) => {
    const texts = read.filter(({ text }) => text.language === language);
    if (texts.every(({ figures, charts }) => figures.length + charts.size === 0)) return [];
    return sections.flatMap((section): ShownNumber[] => {
      const { id, key } = section;
      const place = { language, section: key, sectionName: names.get(id) ?? { kk: key, ru: key, en: key } };
      const own = texts.find(({ text }) => text.sectionId === id);
      const written = own ? [...numbersOfText(own), ...numbersOfCharts(own)] : [];
      return [
        ...written.map((number) => ({ ...place, ...number })),
        ...stripOf(strips, section).flatMap(({ shown: value, value: said, year }): ShownNumber[] =>
          value === undefined || said === null || year === null
            ? []
            : [
                {
                  ...{ ...place, where: 'goal-table', value },
                  text: withYear(said, year, language),
                },
              ],
        ),
      ];
    });
  });
};

/** Shares that cannot be, in the tables that open goals and in texts; a language changes none of them. */
export const impossibleNumbers = (
  sections: readonly SectionRow[],
  read: readonly ReadText[],
  strips: Strips | undefined,
): readonly ImpossibleValue[] =>
  sections.flatMap((section) => {
    const { id, key } = section;
    const strip = strips ? stripOf(strips, section) : [];
    const shown = [
      ...strip.flatMap(({ shown: value }) => value ?? []),
      ...read
        .filter(({ text }) => text.sectionId === id)
        .flatMap(({ figures }) => figures.flatMap(({ figure }) => (figure ? asShownValue(figure) : []))),
    ];
    return shown
      .filter(({ isImpossible }) => isImpossible === true)
      .map(({ indicator, year, value }) => ({ section: key, indicator, year, value }));
  });

type NumberOfText = Pick<ShownNumber, 'where' | 'value' | 'text'>;

const numbersOfCharts = ({ text: { language }, charts }: ReadText): NumberOfText[] =>
  [...charts.values()].flatMap((chart) =>
    (chart?.values ?? []).map((value): NumberOfText => ({
      ...{ where: 'chart', value },
      text: withYear(writeShown(value, language), value.year, language),
    })),
  );

const numbersOfText = ({ text, figures }: ReadText): NumberOfText[] =>
  figures.flatMap(({ figure }): NumberOfText[] =>
    figure === null
      ? []
      : [
          {
            ...{ where: 'text', value: asShownValue(figure) },
            text: writeFigure(figure, { format: 'value-and-year' }, text.language),
          },
        ],
  );
