import type { Language } from '@qadam/language/domain';
import { csvCell } from '../figures/tidy-figures';
import {
  dataStructureOf,
  observationAttributes,
  seriesAttributes,
  sourceValues,
  statusOf,
} from './data-structure';
import type { ExportCatalogue, ExportWriter } from './export-content';

/** SDMX-CSV 2.0, codes only. Source: SDMX-CSV field guide 2.0.0. */
export const sdmxCsvWriter = (catalogue: ExportCatalogue, language: Language): ExportWriter => {
  const structure = dataStructureOf(catalogue);
  const sources = new Map(
    catalogue.vintages.map((vintage) => [vintage.id, sourceValues(vintage, language).map(csvCell).join()]),
  );
  const start = ['datastructure', `${structure.agency}:${structure.id}(${structure.version})`, 'I'];
  return {
    start: () =>
      `${[
        ...['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...structure.dimensions.map(({ id }) => id)],
        ...['TIME_PERIOD', 'OBS_VALUE', ...seriesAttributes, ...observationAttributes],
      ].join()}\n`,
    series: (one) =>
      one.lines
        .flatMap(({ area, observations }) => {
          const key = [...start, ...structure.keyOf(one, area)].map(csvCell).join();
          return observations.map(
            (one) => `${key},${one.year},${one.value},0,${statusOf(one)},${sources.get(one.vintage) ?? ''}\n`,
          );
        })
        .join(''),
    end: () => '',
  };
};
