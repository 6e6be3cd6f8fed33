import { type CodeColumn, type Columns, sdmxAttributes } from '../open-sdg/columns';
import { type FigureOrigin, FigureOrigins } from '../loads/figure-origin';
import { isBreakKnown } from '../breaks/first-after-break';
import { seriesKeyOf, settleDuplicates } from '../open-sdg/duplicate-keys';
import { groupSeries, type OpenSdgIndicator } from '../open-sdg/folder';
import { judgeArea, proposalsOf } from '../open-sdg/known-areas';
import { nearestCodes } from '../open-sdg/nearest-code';
import type { ImportProblem, ProblemKind, ProblemSeverity } from '../open-sdg/problem';
import { type MessageDetail, problemMessage } from '../open-sdg/problem-message';
import { type RowContext, RowReader, type SourceRow } from '../open-sdg/row-reading';
import { UnknownCodes } from '../open-sdg/unknown-codes';
import { rowsAStep, type Steps } from '../steps/steps';
import { withKnownComponents } from './foreign-components';
import { indicatorOfSeries } from './indicator-of-series';
import { doubtfulStatuses } from '../table/databases/eurostat-flags';
import { flaggedValues, valueOf } from './observation-flags';
import { decodeOwn, framing, isBreakInSeries, shiftDecimals, yearOfPeriod } from './observation-row';
import { ownAgency } from './own-codes';
import { ownOrigin } from './own-origin';
import type { SdmxOptions } from './read-sdmx';
import type { SdmxMessage, SdmxObservation } from './sdmx-message';
import { placesBesideLines } from './shared-lines';
import { UnitsNotListed } from './units-not-listed';
import { UnitsOfSeries } from './units-of-series';

const total = (code: string | undefined): string => (code === undefined || code === '_T' ? '' : code);

/** The codes of an SDMX message are declared by its structure, so none of them is a stray value. */
const codesOf = (
  observations: readonly SdmxObservation[],
  dimensions: readonly string[],
  areas: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map<string, ReadonlySet<string>>([
    ...['SERIES', 'UNIT_MEASURE', ...dimensions].map(
      (id) => [id, new Set(observations.map(({ values }) => values[id]?.trim() ?? ''))] as const,
    ),
    ['REF_AREA', new Set(areas)],
  ]);

const columnsFor = (dimensions: readonly string[]): Columns => {
  const at = (dimension: string, position: number): CodeColumn => ({
    position,
    heading: dimension,
    dimension,
  });
  return {
    year: 0,
    value: 1,
    yearHeading: 'TIME_PERIOD',
    valueHeading: 'OBS_VALUE',
    area: at('REF_AREA', 2),
    unit: at('UNIT_MEASURE', 3),
    unitBeside: null,
    areaBeside: null,
    series: at('SERIES', 4),
    dimensions: dimensions.map((dimension, place) => at(dimension, place + 5)),
    status: at('OBS_STATUS', dimensions.length + 5),
    unnamed: [],
  };
};

/**
 * Makes figures of the observations of a message by the same rules as those of an Open SDG data file: the key is
 * indicator, series, unit, dimensions without totals, area and year. FREQ and REPORTING_TYPE are no part of it, as
 * in Open SDG; components are known under the names that other agencies give them; two observations that differ in nothing else are reported as duplicates.
 */
export function* interpretMessage(
  file: string,
  given: SdmxMessage,
  options: SdmxOptions,
): Steps<{
  readonly indicators: readonly OpenSdgIndicator[];
  readonly origins: readonly FigureOrigin[];
  readonly problems: readonly ImportProblem[];
}> {
  const message = given.agency === ownAgency ? given : withKnownComponents(given);
  const observations = decodeOwn(message);
  const components = new Set(observations.flatMap(({ values }) => Object.keys(values)));
  const isDimension = (id: string) =>
    !framing.has(id) && !sdmxAttributes.has(id) && !message.attributes.has(id);
  const dimensions = [...components].filter(isDimension);
  const context: RowContext = {
    file,
    columns: columnsFor(dimensions),
    cellsExpected: dimensions.length + 6,
    areas: new Map(options.areas.map((area) => [area.code, area])),
    countryCodes: new Set(options.countryCodes ?? ['KZ', 'KAZ', '398']),
    codes: codesOf(
      observations,
      dimensions,
      options.areas.map(({ code }) => code),
    ),
    earliestYear: options.earliestYear ?? 1900,
    latestYear: options.latestYear ?? 2100,
    currentYear: options.currentYear,
    defaultUnit: () => '',
  };
  const reader = new RowReader(context);
  const knowledge = {
    file,
    known: options.indicatorOfSeries ?? new Map<string, string>(),
    listed: options.listedSeries ?? new Map<string, readonly string[]>(),
    names: message.codeNames.get('SERIES') ?? new Map<string, string>(),
  };

  const seriesCodes = new Set([...knowledge.known.keys(), ...knowledge.listed.keys()]);
  const problems: ImportProblem[] = [];
  const unknown = new UnknownCodes(options.knownCodes ?? new Map<string, ReadonlySet<string>>());
  const units = new UnitsOfSeries(message, options.storedUnits ?? new Map<string, readonly string[]>());
  const notListed = new UnitsNotListed(message, options);
  const rowsOf = new Map<string, SourceRow[]>();
  const strangers = new Set<string>();
  const breaks: MarkedBreak[] = [];
  const flagged = new Map<string, number[]>();
  for (const [place, observation] of observations.entries()) {
    if (place % rowsAStep === rowsAStep - 1) yield place / observations.length;
    const { values } = observation;
    const report = (
      kind: ProblemKind,
      severity: ProblemSeverity,
      column: string,
      value: string | null,
      detail: Pick<MessageDetail, 'proposal' | 'known' | 'rows'> = {},
    ) => {
      const { proposal } = detail;
      problems.push({
        ...{ file, row: place, column, kind, severity, value },
        ...(proposal === undefined ? {} : { proposal }),
        message: problemMessage(kind, { value: value ?? '', column, file, ...detail }),
      });
    };
    const series = total(values['SERIES']).trim();
    const indicator = indicatorOfSeries(series, values['INDICATOR'], knowledge);
    const isStranger = indicator === null;
    if (isStranger) {
      if (!strangers.has(series))
        report('unknown-series', 'error', 'SERIES', series, proposalsOf(nearestCodes(series, seriesCodes)));
      strangers.add(series);
    }
    if (observation.action === 'Delete') {
      report('delete-requested', 'error', 'ACTION', 'Delete');
      continue;
    }
    const { raw, isEmpty, statuses, confidentiality, missing } = valueOf(values);
    if (missing !== null) {
      if (!isStranger) report('declared-missing', 'warning', missing.column, missing.text);
      continue;
    }
    if (!isEmpty && confidentiality !== null) {
      report('confidential', 'error', confidentiality.column, confidentiality.text);
      continue;
    }
    const period = values['TIME_PERIOD'] ?? '';
    const frequency = values['FREQ'] ?? 'A';
    const year = yearOfPeriod(period);
    const isWithinYear = year === null && /^\d{4}-/u.test(period);
    const isAnnual = !isWithinYear && ['A', '', '_T', '_Z'].includes(frequency);
    if (!isAnnual)
      report(
        'not-annual',
        'error',
        year === null ? 'TIME_PERIOD' : 'FREQ',
        year === null ? period : frequency,
      );
    const area = (values['REF_AREA'] ?? '').trim();
    // Codes of areas are numbers in the UN list, so a number is not a value that slipped into the column.
    const stranger =
      area === '_T' || context.countryCodes.has(area) ? null : judgeArea(area, null, context.areas);
    if (stranger !== null)
      report(stranger.kind, 'error', 'REF_AREA', area, {
        proposal: stranger.proposal,
        known: stranger.known,
      });
    const multiplier = Number(values['UNIT_MULT'] ?? 0);
    const places = Number.isInteger(multiplier) ? multiplier : 0;
    if (places !== 0) report('unit-multiplier', 'warning', 'UNIT_MULT', String(places));
    const reading = reader.read({
      row: place,
      cells: [
        // What has been named already is not named again, and the rest of the observation is judged all the same.
        isWithinYear ? period.slice(0, 4) : (year ?? period),
        shiftDecimals(raw, places),
        stranger === null ? area : '',
        total(values['UNIT_MEASURE']),
        series,
        ...dimensions.map((id) => values[id] ?? ''),
        values['OBS_STATUS'] ?? '',
      ],
    });
    problems.push(...reading.problems);
    // An observation that is not taken has its codes judged too, so that all of its faults are told at once.
    const unit = notListed.judge((values['UNIT_MEASURE'] ?? '').trim(), indicator);
    if (unit !== null) report('unit-not-listed', 'error', 'UNIT_MEASURE', unit.value, unit);
    for (const id of unit === null ? ['UNIT_MEASURE', ...dimensions] : dimensions)
      unknown.note(id, (values[id] ?? '').trim(), { row: place, column: id });
    const lacked = units.lackedBy(values, indicator);
    if (lacked !== null) {
      report('blank-unit', 'error', 'UNIT_MEASURE', null, { known: lacked });
      continue;
    }
    if (indicator === null || !isAnnual || stranger !== null || unit !== null) continue;
    if (reading.figure === null || !reading.isTaken) continue;
    const status = (values['OBS_STATUS'] ?? '').trim();
    if (statuses.some(isBreakInSeries)) breaks.push({ indicator, figure: reading.figure, status });
    for (const one of statuses)
      if (doubtfulStatuses.has(one)) {
        const places = flagged.get(one);
        if (places === undefined) flagged.set(one, [place]);
        else places.push(place);
      }
    const rows = rowsOf.get(indicator);
    if (rows === undefined) rowsOf.set(indicator, [reading.figure]);
    else rows.push(reading.figure);
  }

  problems.push(...unrecordedBreaks(file, breaks, rowsOf, options.recordedBreaks));
  const origins = new FigureOrigins();
  const originOf = (place: number) =>
    origins.placeOf(ownOrigin(message.observations[place], options.knownPublishers ?? []));
  if (message.agency === ownAgency)
    for (const rows of rowsOf.values()) for (const { row } of rows) originOf(row);
  const originAt = (place: number) => (origins.all.length > 1 ? { origin: originOf(place) } : {});
  const lineOf = (place: number): number => observations[place]?.row ?? place + 1;
  // What is national and what is global data of the same value is no repetition, nor is a total written in two ways.
  const keyed = [
    'SERIES',
    'REF_AREA',
    'UNIT_MEASURE',
    'TIME_PERIOD',
    'FREQ',
    'REPORTING_TYPE',
    ...dimensions,
  ];
  const rawKeyOf = (place: number): string =>
    JSON.stringify(keyed.map((id) => observations[place]?.values[id]?.trim() ?? null));
  const indicators = [...rowsOf].map(([indicator, rows]): OpenSdgIndicator => {
    const settled = settleDuplicates(file, 'OBS_VALUE', rows, rawKeyOf);
    problems.push(...settled.problems);
    return {
      ...{ indicator, file, valueColumn: 'OBS_VALUE', reportingStatus: null, configuredUnit: null },
      codeColumns: { indicator: components.has('INDICATOR') ? 'INDICATOR' : 'SERIES', area: 'REF_AREA' },
      series: groupSeries(
        indicator,
        settled.figures.map((figure) => ({ ...figure, row: lineOf(figure.row), ...originAt(figure.row) })),
      ),
    };
  });
  problems.push(...unknown.problems(file), ...flaggedValues(file, flagged));
  const placeOf = placesBesideLines(observations, dimensions);
  return {
    indicators: unknown.hasStrangers ? [] : indicators,
    origins: origins.all,
    problems: problems.map((problem) => placed(problem, observations, placeOf)),
  };
}

/** An observation that a message marks as the first after a break. */
interface MarkedBreak {
  readonly indicator: string;
  readonly figure: SourceRow;
  readonly status: string;
}

/**
 * Breaks that nobody has recorded here, once for each series and year: every area and group of it says the same. Those
 * that are recorded already, as in a message that was exported from here, are no news.
 */
const unrecordedBreaks = (
  file: string,
  breaks: readonly MarkedBreak[],
  rowsOf: ReadonlyMap<string, readonly SourceRow[]>,
  recordedBreaks: SdmxOptions['recordedBreaks'] = () => [],
): readonly ImportProblem[] => {
  if (breaks.length === 0) return [];
  const lineKey = (figure: SourceRow) => `${seriesKeyOf(figure)}|${figure.sourceAreaCode}`;
  const yearsOf = new Map(
    [...new Set(breaks.map(({ indicator }) => indicator))].map((indicator) => [
      indicator,
      Map.groupBy(rowsOf.get(indicator) ?? [], lineKey),
    ]),
  );
  const told = new Map<string, ImportProblem>();
  for (const { indicator, figure, status } of breaks) {
    const { series, unit, dimensions, sourceAreaCode, year, row } = figure;
    const key = `${indicator} ${series} ${year}`;
    if (told.has(key)) continue;
    const line = yearsOf.get(indicator)?.get(lineKey(figure)) ?? [];
    const before = line.reduce<number | null>(
      (last, one) => (one.year < year && (last === null || one.year > last) ? one.year : last),
      null,
    );
    const known = recordedBreaks({ indicator, series, unit, dimensions }, sourceAreaCode);
    if (isBreakKnown(known, year, before)) continue;
    told.set(key, {
      ...{ file, row, column: 'OBS_STATUS', kind: 'break-in-series', severity: 'warning', value: status },
      message: problemMessage('break-in-series', { value: status, file, years: String(year) }),
    });
  }
  return [...told.values()];
};

/**
 * Within the reading a row is the number of the observation; outside it is a line, with its key where the line holds
 * several, or a path in SDMX-JSON.
 */
const placed = (
  problem: ImportProblem,
  observations: readonly SdmxObservation[],
  placeOf: (observation: SdmxObservation) => string | null,
): ImportProblem => {
  const observation = observations[problem.row ?? -1];
  if (observation === undefined) return problem;
  const { row } = observation;
  const place = placeOf(observation);
  const { relatedRows, message, ...rest } = problem;
  const others = (relatedRows ?? []).flatMap((other) => observations[other] ?? []);
  const lines = others.flatMap((other) => other.row ?? []);
  return {
    ...rest,
    row,
    column: place === null ? problem.column : [place, problem.column].filter(Boolean).join(' '),
    ...(lines.length === 0 ? {} : { relatedRows: lines }),
    message:
      relatedRows === undefined
        ? message
        : problemMessage(problem.kind, {
            value: problem.value ?? '',
            rows: others.map((other) => placeOf(other) ?? other.row).join(place === null ? ', ' : '; '),
          }),
  };
};
