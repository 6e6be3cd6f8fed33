import { Injectable } from '@nestjs/common';
import { borderChangesFor, borderYearsOf, compareAreas } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import {
  compareWithCountry,
  comparisonYear,
  type FigureSeries,
  isAmount,
  packLoads,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database, notFound, wholeAnswer, type Wanted } from '@qadam/platform/server';
import { breakObjectsOf } from '../breaks/break.object';
import { existingLines } from '../figures/existing-lines';
import { type FigureOrigins, originsOf } from '../figures/figure-origins';
import type { FigureLabels } from '../figures/labels';
import { linesOf, type LineRow, type SeriesRow, seriesOf, vintagesOf } from '../figures/series-data';
import type { GoalObject, TargetObject } from '../goals/goal.object';
import { officialTitles } from '../goals/official-titles';
import { requireArea } from '../overview/overview.service';
import {
  assessArea,
  type AssessmentFrame,
  type Board,
  type BoardIndicator,
  sinceOf,
} from '../progress/board';
import { countedSeries, choiceFor, heldChoice } from '../progress/choice-for';
import type { StandingObject } from '../progress/status.object';
import type { AsOf } from '../vintages/as-of';
import type { KnownLoads } from '../vintages/known-loads';
import type { IndicatorPage } from './indicator-page.object';
import type { AreaLine, SeriesOption, UnmeasuredRegion } from './series.object';
import { forecastObjectOf } from './indicator-forecast';
import { type FigureCounts, outlookObjectOf, progressOf } from './indicator-progress';
import { ownTargetOf } from './own-target';
import { country, SummaryService } from './summary.service';

export interface PageQuestion {
  readonly code: string;
  readonly area?: string | undefined;
  readonly seriesId?: number | undefined;
  readonly asOf?: AsOf;
}

/** The series that the status of an indicator is of. */
const countedIn = (indicator: BoardIndicator): ReadonlySet<number> =>
  new Set(countedSeries(indicator).map(({ seriesId }) => seriesId));

const standingObjectOf = (board: Board, indicator: BoardIndicator, area: string): StandingObject | null => {
  const { beside } = indicator;
  if (beside.length === 0) return null;
  const { status, mean } = board.standingOf(indicator, area);
  return { status, score: mean.score, assessed: mean.seriesCount, expected: beside.length + 1 };
};

export const optionOf = (
  indicator: string,
  row: SeriesRow,
  labels: FigureLabels,
  language: Language,
  counted: ReadonlySet<number> = new Set(),
): SeriesOption => ({
  id: row.id,
  label: labels.series(indicator, row, language),
  seriesCode: row.series,
  seriesLabel: labels.seriesCode(indicator, row.series, language, row.unit),
  unitCode: row.unit,
  unit: labels.unit(row.unit, language),
  dimensions: Object.entries(row.dimensions).map(([dimension, code]) => ({
    dimension,
    dimensionLabel: labels.dimension(dimension, language),
    code,
    label: labels.code(dimension, code, language),
  })),
  isHeadline: row.isHeadline,
  isCounted: counted.has(row.id),
  areas: row.areas,
});

/** Parts of the page that are made from the figures of the chosen series. */
const reads = [
  'lines',
  'comparison',
  'progress',
  'outlook',
  'borderBreaks',
  'methodologyBreaks',
  'targetValue',
  'forecast',
  'sources',
] as const;

export const observationsOf = (
  lines: readonly {
    readonly area: string;
    readonly years: readonly number[];
    readonly values: readonly number[];
  }[],
): FigureSeries['observations'] =>
  lines.flatMap(({ area, years, values }) =>
    years.map((year, place) => ({ area, year, value: values[place] as number })),
  );

const unmeasuredRegionsOf = (
  areas: Board['geography']['areas'],
  lines: readonly LineRow[],
  language: Language,
): UnmeasuredRegion[] => {
  const measured = new Set(lines.map(({ area }) => area));
  return areas
    .filter(({ code, level }) => level === 'region' && !measured.has(code))
    .map(({ code, name, validFrom, validTo }) => ({
      ...{ areaCode: code, areaName: name[language] },
      ...{ validFrom: validFrom ?? null, validTo: validTo ?? null },
    }));
};

const countsOf = (board: Board, line: LineRow | undefined): FigureCounts => {
  if (line === undefined) return { published: 0, existing: 0 };
  const existing = existingLines(board.geography.areas, new Map([[line.area, line]])).get(line.area);
  return { published: line.years.length, existing: existing?.years.length ?? 0 };
};

const observationsIn = ({ byArea }: AssessmentFrame): FigureSeries['observations'] =>
  observationsOf([...byArea].map(([area, line]) => ({ area, ...line })));

@Injectable()
export class IndicatorPageService {
  constructor(
    private readonly database: Database,
    private readonly summaries: SummaryService,
  ) {}

  async page(
    { language }: Viewer,
    question: PageQuestion,
    wants: Wanted = wholeAnswer,
  ): Promise<IndicatorPage> {
    const { code, area: areaCode = country, asOf } = question;
    const { board, labels, known } = await this.summaries.start(asOf);
    const indicator = board.find(code);
    if (indicator === undefined) throw notFound('indicator', code);
    const area = requireArea(board.geography, areaCode, language);
    const [rows, { place, officialOf, vintages }] = await Promise.all([
      this.seriesOf(indicator, known),
      this.wordsOf(indicator, language),
    ]);
    const chosen =
      rows.find(({ id }) => id === question.seriesId) ??
      rows.find(({ areas }) => areas.includes(areaCode)) ??
      rows[0];
    const lines =
      chosen === undefined || !reads.some(wants) ? [] : await linesOf(this.database, chosen.id, known);
    const own = lines.find((line) => line.area === areaCode);
    const origins = await this.originsOf(chosen?.id ?? 0, lines, language);
    const held = heldChoice(indicator, chosen, board.upFrom(areaCode));
    const { choice } = held;
    const common = choiceFor(indicator, chosen, []);
    const frame = board.frameOf(indicator, chosen, new Map(lines.map((line) => [line.area, line])));
    const assessment = assessArea(areaCode, choice, frame);
    const hasTarget = assessment !== null && choice?.transform === undefined;
    const options = rows.map((row) => optionOf(code, row, labels, language, countedIn(indicator)));
    return {
      code,
      title: indicator.title[language],
      official: officialOf('indicator', code),
      scope: indicator.scope,
      isRetired: indicator.isRetired,
      ...place,
      area,
      seriesOptions: options,
      series: options.find(({ id }) => id === chosen?.id) ?? null,
      lines: await this.lines(
        board,
        lines,
        language,
        ({ area, years, vintages: brought }) =>
          packLoads(
            brought.map((vintage, place) =>
              origins.loadOf({ series: chosen?.id ?? 0, area, year: years[place] ?? 0, vintage }),
            ),
          ),
        (line) =>
          assessArea(line.area, choiceFor(indicator, chosen, board.upFrom(line.area)), frame)?.shown
            .displayStatus ?? 'not-assessable',
      ),
      unmeasuredRegions: unmeasuredRegionsOf(board.geography.areas, lines, language),
      targetValue: hasTarget ? (assessment.input.target ?? null) : (choice?.target ?? null),
      targetYear: choice?.targetYear ?? null,
      ownTarget: held.areaCode === null ? null : ownTargetOf(held, frame, common, { language, labels }),
      comparison: wants('comparison') ? this.comparison(frame, areaCode, common, chosen?.unit ?? '') : null,
      compared: comparisonYear(observationsIn(frame), board.geography.areas),
      progress: progressOf(assessment, choice, frame, {
        language,
        labels,
        counts: countsOf(board, own),
      }),
      together: standingObjectOf(board, indicator, areaCode),
      outlook: outlookObjectOf(assessment),
      forecast: forecastObjectOf(
        frame.byArea.get(areaCode),
        own === undefined ? null : sinceOf(frame, areaCode, own.years),
        choice,
        chosen?.unit,
        language,
      ),
      borderBreaks: borderChangesFor(board.geography, areaCode, own?.years ?? []).map(
        ({ year, on, label, explanation }) => ({
          year,
          on,
          label: label[language],
          explanation: explanation[language],
        }),
      ),
      borderYears: borderYearsOf(board.geography).map(({ year, areas }) => ({ year, areas: [...areas] })),
      methodologyBreaks: breakObjectsOf(
        frame.breaks,
        lines.flatMap(({ years }) => years),
        language,
      ),
      sources: origins.sources,
      vintages,
    };
  }

  /** What holds now changes with the data only; what held at an earlier load is asked for rarely. */
  private seriesOf({ code, headline }: BoardIndicator, known: KnownLoads): Promise<SeriesRow[]> {
    const read = () => seriesOf(this.database, code, known, headline?.seriesId);
    return known === null ? this.summaries.data.remember(`series of ${code}`, read) : read();
  }

  private wordsOf(indicator: BoardIndicator, language: Language) {
    const { code } = indicator;
    return this.summaries.data.remember(`words of ${code} ${language}`, async () => {
      const [place, officialOf, vintages] = await Promise.all([
        this.placeOf(indicator, language),
        officialTitles(this.database, [code], language),
        vintagesOf(this.database, code, language),
      ]);
      return { place, officialOf, vintages };
    });
  }

  private originsOf(series: number, lines: readonly LineRow[], language: Language): Promise<FigureOrigins> {
    const ids = [...new Set(lines.flatMap(({ vintages }) => vintages))].sort((one, other) => one - other);
    return this.summaries.data.remember(`origins ${language} ${series} ${ids.join()}`, () =>
      originsOf(this.database, { series: [series], vintages: ids }, language),
    );
  }

  private async placeOf({ goalCode, targetCode }: BoardIndicator, language: Language) {
    const goal = await this.database.one<GoalObject>(
      `select code, color, short_${language} as title from goal where code = $1`,
      [goalCode],
    );
    const target = await this.database.one<TargetObject>(
      `select code, goal_code as "goalCode", short_${language} as title from target where code = $1`,
      [targetCode],
    );
    if (goal === undefined || target === undefined) throw notFound('target', targetCode);
    return { goal, target };
  }

  private async lines(
    { geography }: Board,
    lines: readonly LineRow[],
    language: Language,
    loadsOf: (line: LineRow) => number[],
    statusOf: (line: LineRow) => string,
  ): Promise<AreaLine[]> {
    const areas = await this.summaries.data.remember(`areas in order ${language}`, () =>
      Promise.resolve(geography.areas.toSorted(compareAreas(language))),
    );
    const byArea = new Map(lines.map((line) => [line.area, line]));
    return areas.flatMap(({ code, name, level, validFrom, validTo }) => {
      const line = byArea.get(code);
      if (line === undefined) return [];
      const { years, values, previous } = line;
      return [
        {
          areaCode: code,
          areaName: name[language],
          level,
          validFrom: validFrom ?? null,
          validTo: validTo ?? null,
          years,
          values,
          revised: previous.map((value) => value !== null),
          previous,
          // Worked out when somebody reads them: an assessment a line is much where only the values are shown.
          get loads() {
            return loadsOf(line);
          },
          get status() {
            return statusOf(line);
          },
        },
      ];
    });
  }

  /** By the figures that can be; ranks among the regions of a year only, as towns are parts of them. */
  private comparison(
    frame: AssessmentFrame,
    areaCode: string,
    choice: BoardIndicator['choice'],
    unit: string,
  ): IndicatorPage['comparison'] {
    const { areas } = frame.geography;
    const ground = { areas, preference: choice, country };
    const comparison = compareWithCountry({ observations: observationsIn(frame) }, areaCode, ground);
    if (comparison === null) return null;
    const ranked = { ...comparison, ranksBestFirst: choice !== null };
    // An amount of a region is a part of the country's: how far it lies below says nothing.
    return isAmount(unit) ? { ...ranked, difference: null } : ranked;
  }
}
