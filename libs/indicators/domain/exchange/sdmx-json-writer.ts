import type { Language } from '@qadam/language/domain';
import {
  dataStructureOf,
  indicatorId,
  nameOf,
  observationStatuses,
  sourceDetail,
  statusOf,
  type StructureCode,
} from './data-structure';
import { type ExportCatalogue, type ExportWriter, publishersOf } from './export-content';
import { metadataAnnotations } from './metadata-annotations';

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json';

/** Data that name what the catalogue does not hold would silently become something else. */
const position = <Key>(places: ReadonlyMap<Key, number> | undefined, key: Key): number => {
  const place = places?.get(key);
  if (place === undefined)
    throw new RangeError(`The catalogue of the export does not hold “${String(key)}”.`);
  return place;
};

/** The metadata of the indicators; SDMX-JSON keeps words by language and what has none in `value`. */
const annotationsOf = (catalogue: ExportCatalogue) =>
  metadataAnnotations(catalogue).map(({ indicator, id, type, value, texts }) => ({
    indicator,
    annotation: {
      ...{ id, type },
      ...(value === null ? {} : { value }),
      ...(texts.length === 0 ? {} : { texts: Object.fromEntries(texts) as Record<string, string> }),
    },
  }));

const describedBy =
  <Named extends object>(
    annotations: ReturnType<typeof annotationsOf>,
    named: (code: StructureCode) => Named,
  ) =>
  (code: StructureCode) => {
    const own = annotations.flatMap(({ indicator }, place) =>
      indicatorId(indicator) === code.id ? [place] : [],
    );
    return { ...named(code), ...(own.length === 0 ? {} : { annotations: own }) };
  };

/**
 * SDMX-JSON 2.0 data message: codes with names in three languages, one series for each area. Source: SDMX-JSON data
 * message 2.0.0, field guide and schema.
 * Its functions throw a RangeError for a series with a code or year that the catalogue does not hold.
 */
export const sdmxJsonWriter = (catalogue: ExportCatalogue, language: Language): ExportWriter => {
  const structure = dataStructureOf(catalogue);
  const named = ({ id, name }: StructureCode) => ({ id, name: name[language], names: name });
  const component = (id: string) => ({ id, name: nameOf(id)[language], names: nameOf(id) });
  const positions = structure.dimensions.map(
    ({ codes }) => new Map(codes.map(({ id }, place) => [id, place])),
  );
  const annotations = annotationsOf(catalogue);
  const statuses = new Map(observationStatuses.map(({ id }, place) => [id, place]));
  const years = new Map(catalogue.years.map((year, place) => [year, place]));
  const dates = [...new Set(catalogue.vintages.map(({ date }) => date))];
  const dateOf = new Map(catalogue.vintages.map(({ id, date }) => [id, dates.indexOf(date)]));
  const detailOf = new Map(catalogue.vintages.map((one) => [one.id, sourceDetail(one, language)]));
  const sources = [...new Set(detailOf.values())];
  const sourceOf = new Map([...detailOf].map(([id, detail]) => [id, sources.indexOf(detail)]));
  const bySeries = { dimensions: structure.dimensions.map(({ id }) => id) };
  const values = (texts: readonly string[]) => ({ values: texts.map((value) => ({ value })) });
  const links = [
    {
      rel: 'structure',
      urn: `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${structure.agency}:${structure.id}(${structure.version})`,
    },
  ];
  const head = {
    meta: {
      schema,
      id: `QADAM_SDG_${catalogue.preparedAt.replace(/\D/gu, '')}`,
      prepared: catalogue.preparedAt,
      test: false,
      contentLanguages: ['kk', 'ru', 'en'],
      sender: { id: structure.agency, name: publishersOf(catalogue, language) },
    },
    structure: {
      dataSets: [0],
      links,
      ...(annotations.length === 0 ? {} : { annotations: annotations.map(({ annotation }) => annotation) }),
      dimensions: {
        dataSet: [],
        series: structure.dimensions.map(({ id, name, codes }, keyPosition) => ({
          ...{
            id,
            name: name[language],
            names: name,
            keyPosition,
            values: codes.map(id === 'INDICATOR' ? describedBy(annotations, named) : named),
          },
        })),
        observation: [
          {
            ...component('TIME_PERIOD'),
            keyPosition: structure.dimensions.length,
            roles: ['TIME_PERIOD'],
            ...values(catalogue.years.map(String)),
          },
        ],
      },
      measures: { observation: [{ ...component('OBS_VALUE'), format: { dataType: 'Double' } }] },
      attributes: {
        series: [{ ...component('UNIT_MULT'), relationship: bySeries, ...values(['0']) }],
        observation: [
          {
            ...component('OBS_STATUS'),
            relationship: { observation: {} },
            values: observationStatuses.map(named),
          },
          { ...component('DATA_LAST_UPDATE'), relationship: { observation: {} }, ...values(dates) },
          { ...component('SOURCE_DETAIL'), relationship: { observation: {} }, ...values(sources) },
        ],
      },
    },
  };
  let isFirst = true;
  return {
    start: () =>
      `{"meta":${JSON.stringify(head.meta)},"data":{"structures":[${JSON.stringify(head.structure)}],"dataSets":[{"structure":0,"links":${JSON.stringify(links)},"action":"Information","series":{`,
    series: (one) =>
      one.lines
        .map(({ area, observations }) => {
          const key = structure
            .keyOf(one, area)
            .map((code, place) => position(positions[place], code))
            .join(':');
          const content = {
            attributes: [0],
            observations: Object.fromEntries(
              observations.map((one) => [
                String(position(years, one.year)),
                [
                  ...[one.value, position(statuses, statusOf(one))],
                  ...[dateOf.get(one.vintage) ?? null, sourceOf.get(one.vintage) ?? null],
                ],
              ]),
            ),
          };
          const separator = isFirst ? '' : ',';
          isFirst = false;
          return `${separator}\n"${key}":${JSON.stringify(content)}`;
        })
        .join(''),
    end: () => '}}]}}\n',
  };
};
