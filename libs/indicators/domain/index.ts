/**
 * Indicators: series of official figures, how they are read, judged and shown. Pure functions.
 *
 * Reading an Open SDG folder
 *   readOpenSdgFolder(files, { areas })   series, observations and every problem with file, line and remedy
 *   problemMessage(kind, detail)          the sentence for a problem in kk, ru, en
 *
 * Reading a table (CSV, a sheet, pasted cells)
 *   tableFromText(file, bytes), guessMapping(table, knowledge), readTable(table, mapping, knowledge)
 *   judgePlausibility(indicators)         leaps, shares beyond 100, sums that do not add up; for any reader
 * Reading SDMX (ML 2.1, CSV, JSON)
 *   readSdmx(name, bytes, { areas })      the same as from an Open SDG folder
 *
 * Writing figures, piece by piece
 *   tidyCsvWriter, sdmxCsvWriter, sdmxJsonWriter, sdmxMlWriter (with structureMessage and structureSchema),
 *   packageFiguresWriter (with packageTables and dataPackageDescriptor); csvMetadata beside a CSV
 *
 * Figures that ship (data/figures)
 *   readTidyFigures(text), writeTidyFigures(series), seriesId(key), ageLabel(code)
 *   loadsThatCount(loads)                 loads without those that were taken back
 *   loadsOfLines(lines)                   loads that brought the figures of lines
 *
 * Progress: assess(method, input) over
 *   statcan (primary), eurostat, un-progress-chart, escap-csi, linear-projection, sdsn-trend, oecd-distance;
 *   the result holds method, version, status, reason, values and the display status (on-track, moderate,
 *   limited, away, not-assessable)
 *   progressInputOf(points, targetChoice) makes the input from data/figures/targets.json
 *   outlookOf(input, asOfYear)            required and actual yearly change, year of arrival
 *   forecastOf(points, options)           the trend carried on to the target year, with its range
 *   sensitivityOf(method, input)          the same by other methods and from other base years
 *   meanScore(results)                    several series as one
 *   readProgressTable(text), assessTable  the same for a CSV file
 *
 * Series
 *   headlineSeries(all), pointsOfArea, latestValue, compareWithCountry, lineChartOf
 *   breaksOfSeries(breaks, series), comparableSince(border, method)   where the way of making figures changed
 *
 * Leaving no one behind
 *   groupGaps(series, of, area, preference)        best and worst group over time, narrowing or widening
 *   regionalDispersion(observations, areas, ..)    coefficient of variation, range and places over time
 *   comparisonYear(observations, areas)            the year in which regions are compared
 *   numberCautions(unit, values)                   what to know before comparing
 *
 * Interlinkages
 *   interlinkageOf(one, other), allInterlinkages(profiles), goalInterlinkages(all, goals, goalOf)
 *
 * @example
 * const series = readTidyFigures(text).filter(({ indicator }) => indicator === '5.5.2');
 * const headline = headlineSeries(series);
 * if (headline) {
 *   const points = pointsOfArea(headline, 'ulytau');
 *   assess('statcan', { points, direction: 'positive', target: 50 }).displayStatus;
 * }
 */
export * from './breaks/methodology-break';
export * from './breaks/first-after-break';
export * from './comparison/common-span';
export * from './comparison/indexed';
export * from './comparison/panel-charts';
export * from './coverage/coverage';
export * from './coverage/coverage-chart';
export * from './coverage/share-class';
export * from './exchange/csv-on-the-web';
export * from './exchange/data-package';
export { nameOf } from './exchange/data-structure';
export * from './exchange/export-content';
export * from './exchange/sdmx-csv-writer';
export * from './exchange/sdmx-json-writer';
export { sdmxMlWriter } from './exchange/sdmx-ml-writer';
export * from './exchange/structure-message';
export * from './exchange/structure-schema';
export { figureTable, tidyCsvWriter } from './exchange/tidy-csv';
export * from './figures/age-label';
export * from './figures/age-order';
export * from './figures/series-order';
export * from './figures/amount-units';
export * from './figures/figure-series';
export * from './inequality/comparison-year';
export * from './inequality/dispersion';
export * from './inequality/dissimilarity';
export * from './inequality/changed-regions';
export * from './inequality/gap-charts';
export * from './inequality/group-gap';
export * from './inequality/movement';
export * from './inequality/normal-quantile';
export * from './inequality/place-among';
export * from './inequality/preference';
export * from './inequality/rank-interval';
export * from './inequality/regional-dispersion';
export * from './inequality/regions-of-year';
export * from './inequality/rounding';
export * from './inequality/small-numbers';
export * from './interlinkages/goal-interlinkages';
export * from './interlinkages/leading-kind';
export * from './interlinkages/interlinkage';
export * from './interlinkages/link-charts';
export * from './interlinkages/link-kinds';
export * from './interlinkages/ring';
export * from './interlinkages/spearman';
export { readTidyFigures, TidyFiguresError, tidyHeader, writeTidyFigures } from './figures/tidy-figures';
export { indicatorCodeOf } from './open-sdg/data-file';
export { type DelimitedRecord, readDelimited, type Separator, separators } from './open-sdg/delimited-text';
export {
  compareIndicatorCodes,
  type OpenSdgFolder,
  type OpenSdgIndicator,
  type OpenSdgObservation,
  type OpenSdgOptions,
  type OpenSdgSeries,
  readOpenSdgFolder,
  readOpenSdgParts,
} from './open-sdg/folder';
export type { KnownArea } from './open-sdg/known-areas';
export { nearestCode } from './open-sdg/nearest-code';
export { type ImportProblem, type ProblemKind, problemKinds, type ProblemSeverity } from './open-sdg/problem';
export { readYaml } from './open-sdg/read-yaml';
export { yamlOfFile } from './open-sdg/yaml-of-file';
export type { SourceFile } from './open-sdg/source-file';
export { type MessageDetail, problemMessage } from './open-sdg/problem-message';
export { rowsText } from './plausibility/doubt';
export { type HeldFigure, type HeldFigures, noHeldFigures } from './plausibility/held-figures';
export * from './plausibility/limits';
export { remedyIn } from './open-sdg/remedy';
export { type FoundBefore, judgePlausibility, type PlausibilityGround } from './plausibility/plausibility';
export * from './plausibility/possible-values';
export { bodyNamed, bodyOf, isSamePublisher, publisherName, similarPublisher } from './publishers/same-body';
export { type FigureOrigin } from './loads/figure-origin';
export * from './loads/loads-of-figures';
export * from './loads/loads-that-count';
export * from './metadata/metadata-field';
export * from './metadata/plain-text';
export * from './metadata/read-metadata';
export { type CodeWords, codeWords, toldApart } from './names/code-words';
export { completedName, type GivenName } from './names/given-names';
export { isTableOfCodes, namesIn } from './names/names-in-tables';
export * from './progress/assess';
export * from './progress/basis';
export * from './progress/progress-methods';
export * from './progress/choice-checks';
export * from './progress/display-status';
export * from './progress/escap-csi';
export * from './progress/eurostat';
export * from './progress/forecast';
export * from './progress/linear-projection';
export * from './progress/mean-score';
export * from './progress/oecd-distance';
export * from './progress/outlook';
export * from './progress/progress-input';
export * from './progress/progress-reason';
export * from './progress/progress-result';
export * from './progress/progress-table';
export * from './progress/scale-bounds';
export * from './progress/sdsn-trend';
export * from './progress/sensitivity';
export * from './progress/setting-scope';
export * from './progress/statcan';
export * from './progress/strip-chart';
export * from './progress/target-choice';
export * from './progress/un-progress-chart';
export { ownAgency } from './sdmx/own-codes';
export type { KnownPublisher } from './sdmx/own-origin';
export * from './sdmx/read-sdmx';
export { isSdmxCsvHeader } from './sdmx/sdmx-csv';
export { isStructureMessage, readStructure } from './sdmx/read-structure';
export { type SdmxFormat, type SdmxSender, SdmxSyntaxError } from './sdmx/sdmx-message';
export * from './series/area-comparison';
export * from './series/headline-series';
export * from './series/latest-value';
export * from './series/line-chart';
export * from './series/map-chart';
export * from './series/segments';
export * from './steps/steps';
export * from './table/as-written';
export { BlankCells } from './table/blank-cells';
export { databasePublisher, ofOwnCountry } from './table/databases/databases';
export * from './table/fit-mapping';
export * from './table/guess-mapping';
export * from './table/heading-rows';
export * from './table/mapping-questions';
export { type AreasOfColumns, areasOfColumns } from './table/areas-of-columns';
export * from './table/metadata-table';
export * from './table/read-table';
export * from './table/recall-mapping';
export * from './table/sheet-layout';
export { columnLetter } from './table/column-letter';
export * from './table/table';
export * from './table/table-knowledge';
export * from './table/table-mapping';
export * from './table/understood-texts';
export { unnamedLeftToReading } from './table/unnamed-unclear';
export { exportedWords, type ExportedWords } from './table/exported-words';
