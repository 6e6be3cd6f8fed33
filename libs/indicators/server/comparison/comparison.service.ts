import { Injectable } from '@nestjs/common';
import { areaByCode, borderChangesFor, existsAtEndOf } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import {
  compareAges,
  loadsOfLines,
  packLoads,
  regionsOfYear,
  sourcesOfLoads,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database, invalidInput, notFound } from '@qadam/platform/server';
import type { FigureLabels } from '../figures/labels';
import { originsOf } from '../figures/figure-origins';
import { linesOf, type LineRow, type SeriesRow, seriesOf, vintagesOf } from '../figures/series-data';
import { SummaryService } from '../indicators/summary.service';
import { requireArea } from '../overview/overview.service';
import { assessArea, type Board } from '../progress/board';
import { choiceFor, isTargetSet } from '../progress/choice-for';
import type { AsOf } from '../vintages/as-of';
import type { KnownLoads } from '../vintages/known-loads';
import { type ComparedSeries, panelsOf } from './comparison-panels';
import type { Comparison, MeasuredIndicator } from './comparison.object';
import { type Division, divisionsOf, wholeOf } from './group-series';

export const comparisonWays = ['areas', 'indicators', 'groups'] as const;
export type ComparisonWay = (typeof comparisonWays)[number];

export interface ComparisonQuestion {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly by?: string | undefined;
  readonly dimension?: string | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly asOf?: AsOf;
}

const most = { indicators: 4, areas: 6, groups: 6 } as const;

const requireFew = (what: keyof typeof most, codes: readonly string[]): readonly string[] => {
  const chosen = [...new Set(codes)];
  if (chosen.length <= most[what]) return chosen;
  throw invalidInput(
    {
      kk: `Бірден ең көбі ${most[what]} таңдалады: тізімді қысқартыңыз (${what}).`,
      ru: `За один раз можно выбрать не более ${most[what]}: сократите список (${what}).`,
      en: `At most ${most[what]} can be compared at a time: shorten the list (${what}).`,
    },
    { field: what },
  );
};

const requireWay = (by: string): ComparisonWay => {
  const way = comparisonWays.find((one) => one === by);
  if (way !== undefined) return way;
  throw invalidInput(
    {
      kk: `«${by}» бойынша салыстыру жоқ: areas, indicators немесе groups деп беріңіз.`,
      ru: `Сравнения по «${by}» нет: укажите areas, indicators или groups.`,
      en: `There is no comparison by "${by}": give areas, indicators or groups.`,
    },
    { field: 'by' },
  );
};

/** Lines of several areas, indicators or groups with what can be said of them in the years that all have. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly database: Database,
    private readonly summaries: SummaryService,
  ) {}

  async measured({ language }: Viewer, asOf?: AsOf): Promise<MeasuredIndicator[]> {
    const { board } = await this.summaries.start(asOf);
    return board.indicators
      .filter(({ headline }) => headline !== null)
      .map(({ code, goalCode, title }) => ({ code, goalCode, title: title[language] }));
  }

  async comparison({ language }: Viewer, question: ComparisonQuestion): Promise<Comparison> {
    const by = requireWay(question.by ?? 'areas');
    const { board, labels, known } = await this.summaries.start(question.asOf);
    const areas = requireFew('areas', question.areas).map((code) =>
      requireArea(board.geography, code, language),
    );
    const codes = requireFew('indicators', question.indicators);
    const chosen = await Promise.all(codes.map((code) => this.headlineOf(board, code, known)));
    const first = chosen[0];
    const divisions = first?.row === undefined ? [] : divisionsOf(first.rows, first.row);
    const division = divisions.find(({ dimension }) => dimension === question.dimension) ?? divisions[0];
    const groups = (division?.groups ?? [])
      .map(({ code, row }) => ({ code, row, label: labels.code(division?.dimension ?? '', code, language) }))
      .toSorted(compareAges);
    const groupCodes = groups.map(({ code }) => code);
    const wanted = requireFew('groups', question.groups ?? []).filter((code) => groupCodes.includes(code));
    const chosenGroups =
      wanted.length > 0 || by !== 'groups'
        ? wanted
        : (await this.stillMeasured(groups, known)).slice(0, most.groups);
    const series: readonly { readonly indicator: string; readonly group: string | null; row: SeriesRow }[] =
      by !== 'groups'
        ? chosen.flatMap(({ code, row }) =>
            row === undefined ? [] : [{ indicator: code, group: null, row }],
          )
        : first?.row === undefined || division === undefined
          ? []
          : [
              ...[wholeOf(first.rows, first.row, division.dimension)].flatMap((row) =>
                row === undefined ? [] : [{ indicator: first.code, group: null, row }],
              ),
              ...chosenGroups.flatMap((code) =>
                division.groups
                  .filter((group) => group.code === code)
                  .map(({ row }) => ({ indicator: first.code, group: code, row })),
              ),
            ];
    const read = await Promise.all(
      series.map(async (one) => ({ ...one, rows: await linesOf(this.database, one.row.id, known) })),
    );
    const isCompared = ({ area }: LineRow) => areas.some(({ code }) => code === area);
    const origins = await originsOf(
      this.database,
      {
        series: read.map(({ row }) => row.id),
        vintages: [
          ...new Set(read.flatMap(({ rows }) => rows.filter(isCompared).flatMap((line) => line.vintages))),
        ],
      },
      language,
    );
    const compared = read.map(({ indicator, group, row, rows }) =>
      this.compared(board, labels, {
        ...{ indicator, group, row, rows, language, division },
        isGroup: by === 'groups',
        loadsOf: ({ area, years, vintages }) =>
          packLoads(
            vintages.map((vintage, place) =>
              origins.loadOf({ series: row.id, area, year: years[place] ?? 0, vintage }),
            ),
          ),
      }),
    );
    const panels = panelsOf(by, compared, areas, {
      language,
      breaksOf: (area, years) => borderChangesFor(board.geography, area, years),
      titleOf: (code) => board.find(code)?.title[language] ?? code,
      unitOf: (unit) => labels.unit(unit, language),
    });
    return {
      by,
      areas: areas.map(({ code, name }) => ({ code, label: name })),
      indicators: chosen.map(({ code, row }) => ({
        code,
        title: board.find(code)?.title[language] ?? code,
        seriesLabel: row === undefined ? null : labels.series(code, row, language),
        unitCode: row?.unit ?? '',
        unit: row === undefined ? '' : labels.unit(row.unit, language),
      })),
      dimensions: divisions.map(({ dimension }) => ({
        code: dimension,
        label: labels.dimension(dimension, language),
      })),
      dimension: division?.dimension ?? null,
      groups: groups.map(({ code, label }) => ({ code, label })),
      chosenGroups: [...chosenGroups],
      panels,
      sources: sourcesOfLoads(origins.sources, loadsOfLines(panels.flatMap(({ lines }) => lines))),
      vintages: await this.vintages(codes, language),
    };
  }

  /** The groups that have figures of the newest year: one that is measured no more has no year in common with the rest. */
  private async stillMeasured(groups: Division['groups'], known: KnownLoads): Promise<readonly string[]> {
    const newest = await Promise.all(
      groups.map(async ({ code, row }) => {
        const lines = await linesOf(this.database, row.id, known);
        return { code, year: Math.max(...lines.flatMap(({ years }) => years)) };
      }),
    );
    const last = Math.max(...newest.map(({ year }) => year));
    return newest.filter(({ year }) => year === last).map(({ code }) => code);
  }

  private async headlineOf(board: Board, code: string, known: KnownLoads) {
    const indicator = board.find(code);
    if (indicator === undefined) throw notFound('indicator', code);
    const rows = await seriesOf(this.database, code, known, indicator.headline?.seriesId);
    return { code, rows, row: rows[0] };
  }

  private compared(
    board: Board,
    labels: FigureLabels,
    of: {
      readonly indicator: string;
      readonly group: string | null;
      readonly row: SeriesRow;
      readonly rows: readonly LineRow[];
      readonly language: Language;
      readonly division: { readonly dimension: string } | undefined;
      readonly isGroup: boolean;
      readonly loadsOf: (line: LineRow) => number[];
    },
  ): ComparedSeries {
    const { indicator, group, row, rows: lines, language, division, isGroup, loadsOf } = of;
    const byCode = areaByCode(board.geography.areas);
    const found = board.find(indicator);
    const choiceIn = (areas: readonly string[]) =>
      found === undefined ? null : choiceFor(found, row, areas);
    const frame = board.frameOf(
      found ?? { breaks: [] },
      row,
      new Map(lines.map((line) => [line.area, line])),
    );
    return {
      seriesId: row.id,
      indicator,
      group,
      label:
        division === undefined || !isGroup
          ? null
          : group === null
            ? labels.series('', { series: '', unit: '', dimensions: {} }, language)
            : labels.code(division.dimension, group, language),
      unit: row.unit,
      lines: new Map(lines.map((line) => [line.area, line])),
      possible: frame.byArea,
      existsIn: (code, year) => {
        const place = byCode.get(code);
        return place === undefined || existsAtEndOf(place, year);
      },
      regionsIn: (year) => regionsOfYear(board.geography.areas, year),
      preference: choiceIn([]),
      breaks: frame.breaks,
      loadsOf,
      statusOf: (area) =>
        assessArea(area, choiceIn(board.upFrom(area)), frame)?.shown.displayStatus ?? 'not-assessable',
      hasTargetIn: (area) => isTargetSet(choiceIn(board.upFrom(area))),
    };
  }

  private async vintages(codes: readonly string[], language: Language) {
    const all = (await Promise.all(codes.map((code) => vintagesOf(this.database, code, language)))).flat();
    return [...new Map(all.map((one) => [one.vintageId, one])).values()].toSorted(
      (one, other) => other.vintageId - one.vintageId,
    );
  }
}
