import { Injectable } from '@nestjs/common';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { figuresIn, type ShownNumber } from '@qadam/reporting/domain';
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
              ...{ ...place, where: 'goal-table', value, isNewest: true },
              text: withYear(written, year, language),
            });
      }
    }
    return shown;
  }
}

type NumberOfText = Pick<ShownNumber, 'where' | 'value' | 'text' | 'isNewest'>;

/** Each is of its own year: a chart that ends before a newer year says nothing against it. */
const numbersOfCharts = ({ text: { language }, charts }: ReadText): NumberOfText[] =>
  [...charts.values()].flatMap((chart) =>
    (chart?.values ?? []).map((value): NumberOfText => ({
      ...{ where: 'chart', value, isNewest: false },
      text: withYear(writeShown(value, language), value.year, language),
    })),
  );

const numbersOfText = ({ text, figures }: ReadText): NumberOfText[] => {
  const years = new Map(figuresIn(text.content).map(({ attrs }) => [attrs.id, attrs.year]));
  return figures.flatMap(({ nodeId, figure }) =>
    figure === null
      ? []
      : [
          {
            ...{ where: 'text', value: asShownValue(figure), isNewest: (years.get(nodeId) ?? null) === null },
            text: writeFigure(figure, { format: 'value-and-year' }, text.language),
          } as const,
        ],
  );
};
