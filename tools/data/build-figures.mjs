// Re-encodes the statistics bureau's published figures (../shared/data/kazstat) into data/figures.
// How the shipped figures were made; run again with: node tools/data/build-figures.mjs [folder]
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.argv[2] ?? join(root, '../shared/data/kazstat'));
const figures = join(root, 'data/figures');
const bundle = join(root, 'tmp/build-figures/indicators.mjs');

await build({
  entryPoints: [join(root, 'libs/indicators/domain/index.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  tsconfig: join(root, 'tsconfig.base.json'),
  external: ['js-yaml', 'yaml'],
});
const { compareIndicatorCodes, dimensionsText, readOpenSdgFolder, writeTidyFigures } = await import(
  pathToFileURL(bundle).href
);

const sourceAreas = JSON.parse(readFileSync(join(figures, 'source-areas.json'), 'utf8')).areas;
const areas = new Map(sourceAreas.map((area) => [area.code, area]));
const choices = JSON.parse(readFileSync(join(figures, 'choices.json'), 'utf8'));

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) }));
const { indicators, problems } = readOpenSdgFolder(files, { areas: sourceAreas });

const existedIn = ({ validFrom = -Infinity, validTo = Infinity }, year) => validFrom <= year && year <= validTo;
const place = (observation) => areas.get(observation.sourceAreaCode)?.area ?? null;
const leftOut = { reportingStatus: 0, withoutUnit: 0, breakdown: 0, town: 0, areaDidNotExist: 0, impossibleShare: 0, unclearSeries: 0, countryInOtherUnit: 0 };

const shipped = indicators.flatMap(({ indicator, reportingStatus, series }) =>
  series.flatMap((one) => {
    const correction =
      choices.unitCorrections[`${indicator}/${one.series}`] ?? choices.unitCorrections[indicator];
    const unit =
      correction !== undefined && (correction.replaces ?? one.unit) === one.unit ? correction.unit : one.unit;
    const isShareOfAWhole = choices.sharesOfAWhole.includes(indicator);
    const leaveOut = (reason) => {
      leftOut[reason] += one.observations.length;
      return [];
    };
    if (reportingStatus !== 'complete') return leaveOut('reportingStatus');
    if (unit === '') return leaveOut('withoutUnit');
    if (choices.unclearSeries.includes(`${indicator}/${one.series}`)) return leaveOut('unclearSeries');
    if (choices.withoutBreakdown.includes(indicator) && 'COMPOSITE_BREAKDOWN' in one.dimensions)
      return leaveOut('breakdown');
    const observations = one.observations
      .flatMap((observation) => {
        const { sourceAreaCode, year, value } = observation;
        const area = sourceAreaCode === '' ? 'kz' : place(observation);
        if (area === null) leftOut.town += 1;
        else if (sourceAreaCode !== '' && !existedIn(areas.get(sourceAreaCode), year)) leftOut.areaDidNotExist += 1;
        else if (area === 'kz' && choices.withoutCountry.includes(indicator)) leftOut.countryInOtherUnit += 1;
        else if (isShareOfAWhole && (value < 0 || value > 100)) leftOut.impossibleShare += 1;
        else return [{ area, year, value }];
        return [];
      })
      .sort((left, right) => (left.area < right.area ? -1 : left.area > right.area ? 1 : left.year - right.year));
    const code = choices.seriesCorrections[one.series] ?? one.series;
    return observations.length === 0 ? [] : [{ ...one, series: code, unit, observations }];
  }),
);

const byText = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
shipped.sort(
  (left, right) =>
    compareIndicatorCodes(left.indicator, right.indicator) ||
    byText(left.series, right.series) ||
    byText(left.unit, right.unit) ||
    byText(dimensionsText(left.dimensions), dimensionsText(right.dimensions)),
);

for (const name of readdirSync(figures)) if (/^\d+\.csv$/u.test(name)) rmSync(join(figures, name));
mkdirSync(figures, { recursive: true });
const goals = [...new Set(shipped.map(({ indicator }) => indicator.split('.')[0]))];
for (const goal of goals)
  writeFileSync(
    join(figures, `${goal}.csv`),
    writeTidyFigures(shipped.filter(({ indicator }) => indicator.startsWith(`${goal}.`))),
  );

const manifest = {
  source: choices.source,
  observations: shipped.reduce((sum, { observations }) => sum + observations.length, 0),
  leftOut: {
    rowsWithErrors: new Set(
      problems.filter(({ severity, row }) => severity === 'error' && row !== null).map(({ file, row }) => `${file}:${row}`),
    ).size,
    ...leftOut,
  },
  indicators: indicators.map(({ indicator, reportingStatus }) => {
    const own = shipped.filter((one) => one.indicator === indicator);
    const all = own.flatMap(({ observations }) => observations);
    const years = all.map(({ year }) => year);
    return {
      indicator,
      isNational: indicator.split('.').length > 3,
      reportingStatus,
      file: own.length === 0 ? null : `${indicator.split('.')[0]}.csv`,
      series: own.length,
      observations: all.length,
      areas: new Set(all.map(({ area }) => area)).size,
      firstYear: years.length === 0 ? null : Math.min(...years),
      lastYear: years.length === 0 ? null : Math.max(...years),
    };
  }),
};
writeFileSync(join(figures, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
rmSync(join(root, 'tmp/build-figures'), { recursive: true, force: true });
console.log(
  `${manifest.observations} figures of ${manifest.indicators.filter(({ series }) => series > 0).length} indicators in ${goals.length} files`,
  manifest.leftOut,
);
