import { Injectable } from '@nestjs/common';
import { BoardService } from '@qadam/indicators/server';
import { formatNumber, formatPercent, type Language, type Trilingual } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import type { StatusShape, StripEntry } from '@qadam/reporting/domain';

const statusWords: Readonly<Record<StatusShape, Trilingual>> = {
  'on-track': { kk: 'Кестеге сай', ru: 'По графику', en: 'On track' },
  moderate: { kk: 'Орташа прогресс', ru: 'Умеренный прогресс', en: 'Moderate progress' },
  limited: { kk: 'Шектеулі прогресс', ru: 'Ограниченный прогресс', en: 'Limited progress' },
  away: { kk: 'Нашарлау', ru: 'Ухудшение', en: 'Deterioration' },
  'not-assessable': { kk: 'Бағалау мүмкін емес', ru: 'Не поддается оценке', en: 'Not assessable' },
};

/** The indicators that open the chapter of each goal: the newest value of those that have one in the area. */
@Injectable()
export class GoalStrips {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardService,
  ) {}

  async of(area: string, language: Language): Promise<ReadonlyMap<number, readonly StripEntry[]>> {
    const board = await this.boards.board();
    const units = new Map(
      (
        await this.database.query<{ code: string; label: string }>(
          `select code, ${language} as label from figure_label where kind = 'unit'`,
        )
      ).map(({ code, label }) => [code, label]),
    );
    const write = (value: number, unit: string): string => {
      if (unit === 'PT') return formatPercent(value, language);
      const label = units.get(unit) ?? unit;
      return label === '' ? formatNumber(value, language) : `${formatNumber(value, language)}\u00a0${label}`;
    };
    const entries = board.indicators.flatMap((indicator): (StripEntry & { readonly goal: number })[] => {
      const line = indicator.headline?.byArea.get(area);
      const [value, year] = [line?.values.at(-1), line?.years.at(-1)];
      if (indicator.isRetired || !indicator.headline || value === undefined || year === undefined) return [];
      const shape = board.assessmentOf(indicator, area)?.shown.displayStatus ?? 'not-assessable';
      return [
        {
          goal: Number(indicator.goalCode),
          code: indicator.code,
          title: indicator.title[language],
          value: write(value, indicator.headline.unit),
          year,
          status: { shape, word: statusWords[shape][language] },
        },
      ];
    });
    return Map.groupBy(entries, ({ goal }) => goal);
  }
}
