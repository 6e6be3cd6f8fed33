import type { Language, Trilingual } from '@qadam/language/domain';
import { ownAgency, writeCode, writeComponent } from '../sdmx/own-codes';
import { sdgDimensions } from '../sdmx/sdmx-csv';
import type {
  ExportCatalogue,
  ExportedObservation,
  ExportedSeries,
  ExportedVintage,
  NamedCode,
} from './export-content';

export interface StructureCode {
  readonly id: string;
  readonly name: Trilingual;
  readonly lacking?: readonly Language[];
}

export interface StructureDimension {
  readonly id: string;
  readonly name: Trilingual;
  readonly lacking?: readonly Language[];
  readonly codes: readonly StructureCode[];
}

/** The data structure of an export, from which all its SDMX forms are made. TIME_PERIOD follows the dimensions. */
export interface DataStructure {
  readonly agency: string;
  readonly id: string;
  readonly version: string;
  readonly dimensions: readonly StructureDimension[];
  /** Codes of a series and an area, in the order of the dimensions. */
  keyOf(series: ExportedSeries, area: string): readonly string[];
}

const same = (text: string): Trilingual => ({ kk: text, ru: text, en: text });
const total: StructureCode = { id: '_T', name: { kk: 'Барлығы', ru: 'Всего', en: 'Total' } };

/** Names of components as people read them. */
export const componentNames: Readonly<Record<string, Trilingual>> = {
  FREQ: { kk: 'Мерзімділік', ru: 'Периодичность', en: 'Frequency' },
  REPORTING_TYPE: { kk: 'Есептілік түрі', ru: 'Вид отчетности', en: 'Reporting type' },
  INDICATOR: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  SERIES: { kk: 'Қатар', ru: 'Ряд', en: 'Series' },
  REF_AREA: { kk: 'Аумақ', ru: 'Территория', en: 'Reference area' },
  UNIT_MEASURE: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit of measure' },
  TIME_PERIOD: { kk: 'Кезең', ru: 'Период', en: 'Time period' },
  OBS_VALUE: { kk: 'Мән', ru: 'Значение', en: 'Observation value' },
  UNIT_MULT: { kk: 'Бірлік көбейткіші', ru: 'Множитель единицы', en: 'Unit multiplier' },
  OBS_STATUS: { kk: 'Бақылау мәртебесі', ru: 'Статус наблюдения', en: 'Observation status' },
  SOURCE_DETAIL: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
  SOURCE_PUBLISHER_KK: { kk: 'Жариялаушы (kk)', ru: 'Издатель (kk)', en: 'Publisher (kk)' },
  SOURCE_PUBLISHER_RU: { kk: 'Жариялаушы (ru)', ru: 'Издатель (ru)', en: 'Publisher (ru)' },
  SOURCE_PUBLISHER_EN: { kk: 'Жариялаушы (en)', ru: 'Издатель (en)', en: 'Publisher (en)' },
  SOURCE_LICENCE: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
  DATA_LAST_UPDATE: { kk: 'Деректер күні', ru: 'Дата данных', en: 'Date of the data' },
};

export const nameOf = (component: string): Trilingual => componentNames[component] ?? same(component);

/** `5.5.2` -> `5-5-2`, the form that the global SDG structure uses. */
export const indicatorId = (code: string): string => writeCode(code.replaceAll('.', '-'));
const structureCode = (id: string, { name, lacking = [] }: Omit<NamedCode, 'code'>): StructureCode => ({
  ...{ id, name, lacking },
});
const seriesId = (code: string): string => (code === '' ? total.id : writeCode(code));

/**
 * The data structure of an export: the dimensions of the global SDG structure (IAEG-SDGs:SDG) in its order, with
 * INDICATOR and UNIT_MEASURE in the key, since national series codes do not name their indicator and one series may
 * be given in two units; then the further dimensions that the figures have. An absent dimension is `_T`.
 */
export const dataStructureOf = (catalogue: ExportCatalogue): DataStructure => {
  const areaCode = new Map(catalogue.areas.map(({ area, code }) => [area, writeCode(code)]));
  const withoutEmpty = catalogue.series.filter(({ code }) => code !== '');
  const known = new Map(catalogue.dimensions.map((dimension) => [dimension.code, dimension]));
  const names = [
    ...sdgDimensions,
    ...[...known.keys()].filter((code) => !sdgDimensions.some((one) => one === code)),
  ];
  const fixed = (id: string, codes: readonly StructureCode[]): StructureDimension => ({
    id,
    name: nameOf(id),
    codes,
  });
  const dimensions: readonly StructureDimension[] = [
    fixed('FREQ', [{ id: 'A', name: { kk: 'Жылдық', ru: 'Годовая', en: 'Annual' } }]),
    fixed('REPORTING_TYPE', [{ id: 'N', name: { kk: 'Ұлттық', ru: 'Национальная', en: 'National' } }]),
    fixed(
      'INDICATOR',
      catalogue.indicators.map((one) => structureCode(indicatorId(one.code), one)),
    ),
    fixed('SERIES', [
      ...(withoutEmpty.length < catalogue.series.length ? [total] : []),
      ...withoutEmpty.map((one) => structureCode(seriesId(one.code), one)),
    ]),
    fixed(
      'REF_AREA',
      catalogue.areas.map(({ code, name }) => ({ id: writeCode(code), name })),
    ),
    fixed(
      'UNIT_MEASURE',
      catalogue.units.map((one) => structureCode(writeCode(one.code), one)),
    ),
    ...names.map((code) => ({
      id: writeComponent(code),
      name: known.get(code)?.name ?? same(code),
      lacking: known.get(code)?.lacking ?? [],
      codes: [total, ...(known.get(code)?.codes ?? []).map((one) => structureCode(writeCode(one.code), one))],
    })),
  ];
  return {
    ...{ agency: ownAgency, id: 'SDG', version: '1.0', dimensions },
    keyOf: (one, area) => [
      ...['A', 'N', indicatorId(one.indicator), seriesId(one.series)],
      ...[areaCode.get(area) ?? writeCode(area), writeCode(one.unit)],
      ...names.map((name) => {
        const code = one.dimensions[name];
        return code === undefined ? total.id : writeCode(code);
      }),
    ],
  };
};

/** Attributes that every SDMX form carries: of a series, then of an observation. */
export const seriesAttributes = ['UNIT_MULT'] as const;
export const sourceAttributes = [
  ...['DATA_LAST_UPDATE', 'SOURCE_DETAIL'],
  ...['SOURCE_PUBLISHER_KK', 'SOURCE_PUBLISHER_RU', 'SOURCE_PUBLISHER_EN', 'SOURCE_LICENCE'],
] as const;
export const observationAttributes = ['OBS_STATUS', ...sourceAttributes] as const;

/** OBS_STATUS of the SDMX code list CL_OBS_STATUS 2.2: a normal value, or the first after a break in the series. */
export const observationStatuses: readonly StructureCode[] = [
  { id: 'A', name: { kk: 'Қалыпты', ru: 'Обычное', en: 'Normal value' } },
  { id: 'B', name: { kk: 'Қатардағы үзіліс', ru: 'Разрыв ряда', en: 'Time series break' } },
];
export const statusOf = ({ isAfterBreak }: ExportedObservation): 'A' | 'B' => (isAfterBreak ? 'B' : 'A');

/** Who published the figures of a load, and under which licence, for people. */
const sourceDetail = (
  { publisher, licence }: Pick<ExportedVintage, 'publisher' | 'licence'>,
  language: keyof Trilingual,
): string => [publisher[language], licence].filter(Boolean).join(', ');

/** The values of `sourceAttributes` for the figures of a load, in their order: day, words, names and licence apart. */
export const sourceValues = (vintage: ExportedVintage, language: keyof Trilingual): readonly string[] => {
  const { date, publisher, licence } = vintage;
  return [date, sourceDetail(vintage, language), publisher.kk, publisher.ru, publisher.en, licence];
};
