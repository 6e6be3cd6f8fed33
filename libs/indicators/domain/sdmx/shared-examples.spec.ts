import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSdmx } from './read-sdmx';

const folder = resolve(process.cwd(), '../shared/data/sdmx');
const isPresent = existsSync(folder);
if (!isPresent) console.warn(`SKIPPED: ${folder} is absent, the real SDMX examples were not read`);

const read = (name: string, areas: readonly string[] = []) =>
  readSdmx(name, readFileSync(join(folder, name)), { areas: areas.map((code) => ({ code })) });

(isPresent ? describe : describe.skip)('the real SDMX examples', () => {
  it.each([
    ['1-1-1--structure-specific.xml', 'sdmx-ml-structure-specific'],
    ['1-1-1--structure.xml', 'sdmx-ml-generic'],
  ])('gives the same three series of 1.1.1 from %s', (name, format) => {
    const reading = read(name, ['826']);
    expect(reading).toMatchObject({ format, agency: 'IAEG-SDGs', sender: { id: 'BIS' }, problems: [] });
    expect(reading.indicators).toHaveLength(1);
    const values = reading.indicators[0]?.series.map(({ series, unit, dimensions, observations }) => ({
      key: { series, unit, dimensions },
      observations: observations.map(({ sourceAreaCode, year, value }) => [sourceAreaCode, year, value]),
    }));
    // Read off the file by eye.
    const key = { series: 'SI_POV_DAY1', unit: 'PT' };
    expect(values).toEqual([
      {
        key: { ...key, dimensions: {} },
        observations: [
          ['826', 2020, 100],
          ['826', 2021, 120],
        ],
      },
      {
        key: { ...key, dimensions: { SEX: 'M' } },
        observations: [
          ['826', 2020, 50],
          ['826', 2021, 60],
        ],
      },
      {
        key: { ...key, dimensions: { SEX: 'F' } },
        observations: [
          ['826', 2020, 70],
          ['826', 2021, 80],
        ],
      },
    ]);
  });

  it('names an area that is none of ours at the line of its observation', () => {
    const { problems, indicators } = read('1-1-1--structure-specific.xml');
    expect(indicators).toEqual([]);
    expect(problems.map(({ kind, row, value }) => [kind, row, value])).toEqual(
      [21, 22, 25, 26, 29, 30].map((row) => ['unknown-area', row, '826']),
    );
  });

  it.each(['example_sdmx-csv-2.0.csv', 'example_sdmx-json-2.0.json'])(
    'names the series of %s, whose indicator the file does not say',
    (name) => {
      const { problems, indicators } = read(name);
      expect(indicators).toEqual([]);
      expect(problems).toEqual([
        expect.objectContaining({ kind: 'unknown-series', severity: 'error', value: 'SH_STA_MORT' }),
      ]);
    },
  );

  it.each(['example_sdmx-csv-2.0.csv', 'example_sdmx-json-2.0.json'])(
    'reads fourteen years of maternal mortality of women from %s once the series is known',
    (name) => {
      const { indicators, problems } = readSdmx(name, readFileSync(join(folder, name)), {
        areas: [],
        indicatorOfSeries: new Map([['SH_STA_MORT', '3.1.1']]),
      });
      expect(problems).toEqual([]);
      const [series] = indicators[0]?.series ?? [];
      expect(series).toMatchObject({
        indicator: '3.1.1',
        unit: 'PER_100000_LIVE_BIRTHS',
        dimensions: { SEX: 'F' },
      });
      expect(series?.observations).toHaveLength(14);
      expect(series?.observations[11]).toMatchObject({ sourceAreaCode: '', year: 2021, value: 44.7 });
    },
  );
});
