import { Injectable } from '@nestjs/common';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { type ImpossibleValue, type ShownNumber, type StripEntry } from '@qadam/reporting/domain';
import { GoalStrips } from '../compile/goal-strips.service';
import { FrozenEvidence } from '../figures/frozen-evidence';
import { asShownValue, withYear, writeFigure, writeShown } from '../figures/write-figure';
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

/** The figures of texts, of their charts and of the tables that open goals, as a file compiled now would show them. */
@Injectable()
export class ShownNumbers {
  constructor(
    private readonly strips: GoalStrips,
    private readonly frozen: FrozenEvidence,
  ) {}

  /** Shares that a file compiled now would show although they cannot be. */
  async impossible(
    sections: readonly SectionRow[],
    read: readonly ReadText[],
    area: string,
    language: Language,
  ): Promise<readonly ImpossibleValue[]> {
    const approved = sections.filter(({ state, goal }) => state === 'approved' && goal !== null);
    const ids = approved.map(({ id }) => id);
    return impossibleNumbers(sections, read, {
      live: await this.strips.of(area, language),
      frozen: await this.frozen.stripsOf(ids, language),
    });
  }

  async of(
    sections: readonly SectionRow[],
    read: readonly ReadText[],
    area: string,
  ): Promise<readonly ShownNumber[]> {
    const names = namesOf(sections);
    const shown: ShownNumber[] = [];
    for (const language of languages) {
      const texts = read.filter(({ text }) => text.language === language);
      if (texts.every(({ figures, charts }) => figures.length + charts.size === 0)) continue;
      const live = await this.strips.of(area, language);
      const approved = sections.filter(({ state, goal }) => state === 'approved' && goal !== null);
      const frozen = await this.frozen.stripsOf(
        approved.map(({ id }) => id),
        language,
      );
      for (const { id, key, goal } of sections) {
        const place = { language, section: key, sectionName: names.get(id) ?? { kk: key, ru: key, en: key } };
        const own = texts.find(({ text }) => text.sectionId === id);
        if (own)
          shown.push(
            ...[...numbersOfText(own), ...numbersOfCharts(own)].map((number) => ({ ...place, ...number })),
          );
        const strip = frozen.get(id) ?? (goal === null ? undefined : live.get(goal)) ?? [];
        for (const { shown: value, value: written, year } of strip)
          if (value !== undefined && written !== null && year !== null)
            shown.push({
              ...{ ...place, where: 'goal-table', value },
              text: withYear(written, year, language),
            });
      }
    }
    return shown;
  }
}

/** Shares that cannot be, in the tables that open goals and in texts; a language changes none of them. */
const impossibleNumbers = (
  sections: readonly Pick<SectionRow, 'id' | 'key' | 'goal'>[],
  read: readonly ReadText[],
  strips: {
    readonly live: ReadonlyMap<number, readonly StripEntry[]>;
    readonly frozen: ReadonlyMap<number, readonly StripEntry[]>;
  },
): readonly ImpossibleValue[] =>
  sections.flatMap(({ id, key, goal }) => {
    const strip = strips.frozen.get(id) ?? (goal === null ? undefined : strips.live.get(goal)) ?? [];
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
