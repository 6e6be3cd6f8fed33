import { describe, expect, it } from '@jest/globals';
import { readSdmxText } from '../sdmx/read-sdmx';
import { atOnce } from '../steps/steps';
import type { ExportCatalogue, ExportedSeries, ExportWriter } from './export-content';
import { sdmxCsvWriter } from './sdmx-csv-writer';
import { sdmxJsonWriter } from './sdmx-json-writer';
import { sdmxMlWriter } from './sdmx-ml-writer';

const word = (text: string) => ({ kk: text, ru: text, en: text });
const vintage = (id: number, publisher: string, licence: string) => ({
  ...{ id, label: '', publisher: word(publisher), address: '', licence, date: `2025-01-0${id}` },
});
const catalogue: ExportCatalogue = {
  indicators: [{ code: '5.5.2', name: word('Women') }],
  series: [{ code: '', name: word('') }],
  units: [{ code: 'PT', name: word('%') }],
  dimensions: [],
  areas: [{ area: 'kz', code: 'KZ', name: word('Kazakhstan') }],
  years: [2021, 2022, 2023],
  vintages: [vintage(1, 'Bureau, "BNS"', 'MIT'), vintage(2, 'Ministry', ''), vintage(3, 'Ministry', '')],
  metadata: [],
  preparedAt: '2026-01-01T00:00:00Z',
  asOf: null,
};
const line: ExportedSeries = {
  ...{ indicator: '5.5.2', series: '', unit: 'PT', dimensions: {}, label: word('') },
  lines: [
    {
      area: 'kz',
      observations: [
        { year: 2021, value: 1, vintage: 1, isAfterBreak: false },
        { year: 2022, value: 2, vintage: 2, isAfterBreak: false },
        { year: 2023, value: 3, vintage: 3, isAfterBreak: false },
      ],
    },
  ],
};
const written = (writer: ExportWriter) => `${writer.start()}${writer.series(line)}${writer.end()}`;

describe('the source of a figure in a message of SDMX', () => {
  it.each([
    ['SDMX-CSV', sdmxCsvWriter],
    ['SDMX-JSON', sdmxJsonWriter],
    ['SDMX-ML', sdmxMlWriter],
  ])('is that of its own load and not of others of its line, in %s', (_, writer) => {
    const { message } = atOnce(readSdmxText(written(writer(catalogue, 'en'))));
    expect(
      message.observations.map(({ values }) => [
        values['TIME_PERIOD'],
        values['SOURCE_DETAIL'],
        values['DATA_LAST_UPDATE'],
      ]),
    ).toEqual([
      ['2021', 'Bureau, "BNS", MIT', '2025-01-01'],
      ['2022', 'Ministry', '2025-01-02'],
      ['2023', 'Ministry', '2025-01-03'],
    ]);
  });
});
