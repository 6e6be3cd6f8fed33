import { Injectable } from '@nestjs/common';
import { areaByCode } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import {
  allInterlinkages,
  byGoals,
  countInterlinkages,
  evidenceOf,
  goalInterlinkages,
  goalPairKey,
  type IndicatorProfile,
  type Interlinkage,
  interlinkageOf,
  interlinkageRule,
  strongestInterlinkages,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database, invalidInput, notFound } from '@qadam/platform/server';
import type { FigureLabels } from '../figures/labels';
import { directionWord } from '../inequality/chosen-series';
import { country, SummaryService } from '../indicators/summary.service';
import { requireArea } from '../overview/overview.service';
import type { Board } from '../progress/board';
import type { AsOf } from '../vintages/as-of';
import type { KnownLoads } from '../vintages/known-loads';
import { choiceFor } from '../progress/choice-for';
import type {
  EvidenceSide,
  InterlinkageEvidence,
  InterlinkageObject,
  InterlinkagesObject,
} from './interlinkage.object';
import {
  comparableYears,
  type MeasuredIndicator,
  measuredIndicators,
  profilesOverAreas,
  profilesOverYears,
  regionKeys,
} from './profiles';

export interface InterlinkageQuestion {
  /** `years` of an area, or `areas` (the regions) in a year. */
  readonly over?: string | undefined;
  readonly area?: string | undefined;
  /** Over areas; the newest well-filled year without one. */
  readonly year?: number | undefined;
  readonly asOf?: AsOf;
}

const strongestCount = 20;

interface Prepared {
  readonly board: Board;
  readonly labels: FigureLabels;
  readonly known: KnownLoads;
  readonly over: 'years' | 'areas';
  readonly area: string | null;
  readonly year: number | null;
  readonly years: readonly number[];
  readonly indicators: readonly MeasuredIndicator[];
  readonly profiles: readonly IndicatorProfile[];
  readonly links: readonly Interlinkage[];
}

/** What links indicators and goals, over the years of an area or over the regions in a year. */
@Injectable()
export class InterlinkageService {
  /** All links of a board by question; they go when the board goes. */
  private readonly made = new WeakMap<Board, Map<string, readonly Interlinkage[]>>();

  constructor(
    private readonly database: Database,
    private readonly summaries: SummaryService,
  ) {}

  async matrix({ language }: Viewer, question: InterlinkageQuestion): Promise<InterlinkagesObject> {
    const { board, labels, known, over, area, year, years, profiles, links } = await this.prepare(
      question,
      language,
    );
    const titles = await this.database.query<{ code: string; title: string }>(
      `select code, short_${language} as title from goal order by position`,
    );
    const goals = titles.map(({ code }) => code);
    const goalOf = goalIn(board);
    const shown = linkWords(board, labels, language, year);
    return {
      ...{ over, year },
      years: [...years],
      area: area === null ? null : requireArea(board.geography, area, language),
      goals: titles.map(({ code, title }) => ({
        ...{ code, title },
        indicators: profiles.filter(({ goal }) => goal === code).length,
      })),
      counts: countInterlinkages(links),
      cells: goalInterlinkages(links, goals, goalOf).map(
        ({ goal, otherGoal, synergyShare, tradeOffShare, ...counts }) => ({
          ...{ goal, otherGoal, synergyShare, tradeOffShare, counts },
        }),
      ),
      synergies: strongestInterlinkages(links, 'synergy', strongestCount).map(shown),
      tradeOffs: strongestInterlinkages(links, 'trade-off', strongestCount).map(shown),
      threshold: interlinkageRule.threshold,
      minimumPairs: interlinkageRule.minimumPairs,
      method: interlinkageRule.source,
      sources: [...(await this.summaries.sources(known, language)).all],
    };
  }

  /** Every pair of indicators of two goals, or within one. */
  async pairs(
    { language }: Viewer,
    goal: string,
    otherGoal: string,
    question: InterlinkageQuestion,
  ): Promise<InterlinkageObject[]> {
    const { board, labels, year, links } = await this.prepare(question, language);
    const goals = [...new Set(board.indicators.map(({ goalCode }) => goalCode))];
    for (const code of [goal, otherGoal]) if (!goals.includes(code)) throw notFound('goal', code);
    const found = byGoals(links, goals, goalIn(board));
    const own = found.get(goalPairKey(goal, otherGoal)) ?? found.get(goalPairKey(otherGoal, goal)) ?? [];
    return own.map(linkWords(board, labels, language, year));
  }

  /** One pair with every figure that went in. */
  async evidence(
    { language }: Viewer,
    one: string,
    other: string,
    question: InterlinkageQuestion,
  ): Promise<InterlinkageEvidence> {
    const { board, labels, over, year, indicators, profiles } = await this.prepare(question, language);
    const [left, right] = [one, other].map((code) => {
      const indicator = board.find(code);
      if (indicator === undefined) throw notFound('indicator', code);
      const measured = indicators.find((each) => each.code === code);
      const profile = profiles.find((each) => each.code === code) ?? {
        ...{ code, goal: indicator.goalCode, keys: [], values: [] },
        merits: choiceFor(indicator, indicator.headline ?? undefined, []) === null ? null : [],
      };
      return { profile, side: sideOf(code, measured, labels, language) };
    });
    if (left === undefined || right === undefined) throw notFound('indicator', one);
    const names = areaByCode(board.geography.areas);
    const regions = over === 'areas' && year !== null ? regionKeys(board.geography, year) : [];
    return {
      link: linkWords(board, labels, language, year)(interlinkageOf(left.profile, right.profile)),
      one: left.side,
      other: right.side,
      points: evidenceOf(left.profile, right.profile).map(({ key, value, otherValue }) => {
        const area = regions[key];
        return {
          key: area ?? String(key),
          label: area === undefined ? String(key) : (names.get(area)?.name[language] ?? area),
          ...{ value, otherValue },
        };
      }),
    };
  }

  private async prepare(question: InterlinkageQuestion, language: Language): Promise<Prepared> {
    const { over = 'years', asOf } = question;
    if (over !== 'years' && over !== 'areas')
      throw invalidInput(
        {
          kk: 'over мәні years немесе areas болуы керек.',
          ru: 'Значение over должно быть years или areas.',
          en: 'over must be years or areas.',
        },
        { field: 'over' },
      );
    const { board, labels, known } = await this.summaries.start(asOf);
    const { geography } = board;
    const indicators = measuredIndicators(board);
    const { years, first } = comparableYears(indicators, geography);
    const common = { board, labels, known, over, years, indicators } as const;
    if (over === 'areas') {
      const year = question.year ?? first;
      const profiles = year === null ? [] : profilesOverAreas(indicators, year, geography);
      const links = this.linksOf(board, `areas|${year}`, profiles);
      return { ...common, year, area: null, profiles, links };
    }
    const { code: area } = requireArea(geography, question.area ?? country, language);
    const profiles = profilesOverYears(indicators, area, geography);
    return {
      ...common,
      year: null,
      area,
      profiles,
      links: this.linksOf(board, `years|${area}`, profiles),
    };
  }

  private linksOf(board: Board, key: string, profiles: readonly IndicatorProfile[]): readonly Interlinkage[] {
    if (profiles.length === 0) return [];
    const kept = this.made.get(board) ?? new Map<string, readonly Interlinkage[]>();
    this.made.set(board, kept);
    const links = kept.get(key) ?? allInterlinkages(profiles);
    kept.set(key, links);
    return links;
  }
}

const goalIn =
  (board: Board) =>
  (code: string): string =>
    board.find(code)?.goalCode ?? '';

/** Over areas the keys of figures are places: all of them are of the year. */
const linkWords = (board: Board, labels: FigureLabels, language: Language, year: number | null) => {
  const nameOf = (code: string) => {
    const indicator = board.find(code);
    const title = indicator?.title[language] ?? code;
    const headline = indicator?.headline ?? null;
    const part = headline === null ? '' : labels.part(code, headline, language);
    return {
      code,
      title: part === '' ? title : `${title} (${part})`,
      goalCode: indicator?.goalCode ?? '',
    };
  };
  return ({ one, other, kind, reason, rho, interval, pairs, span }: Interlinkage): InterlinkageObject => ({
    one: nameOf(one),
    other: nameOf(other),
    ...{ kind, reason, rho, pairs },
    from: interval?.from ?? null,
    to: interval?.to ?? null,
    firstYear: span && (year ?? span[0]),
    lastYear: span && (year ?? span[1]),
  });
};

const sideOf = (
  code: string,
  indicator: MeasuredIndicator | undefined,
  labels: FigureLabels,
  language: Language,
): EvidenceSide => ({
  unitCode: indicator?.headline.unit ?? '',
  unit: indicator === undefined ? '' : labels.unit(indicator.headline.unit, language),
  seriesLabel: indicator === undefined ? '' : labels.series(code, indicator.headline, language),
  direction: directionWord(indicator === undefined ? null : choiceFor(indicator, indicator.headline, [])),
});
