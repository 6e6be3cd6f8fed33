import type { Language } from '@qadam/language/domain';
import {
  dataStructureOf,
  indicatorId,
  nameOf,
  observationStatuses,
  sourceAttributes,
  sourceValues,
  statusOf,
  type StructureCode,
} from './data-structure';
import { type ExportCatalogue, type ExportWriter, ownWords, publishersOf } from './export-content';
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
  const named = ({ id, ...words }: StructureCode) => ({
    ...{ id, name: words.name[language], names: ownWords(words) },
  });
  const component = (id: string) => ({ id, name: nameOf(id)[language], names: nameOf(id) });
  const positions = structure.dimensions.map(
    ({ codes }) => new Map(codes.map(({ id }, place) => [id, place])),
  );
  const annotations = annotationsOf(catalogue);
  const statuses = new Map(observationStatuses.map(({ id }, place) => [id, place]));
  const years = new Map(catalogue.years.map((year, place) => [year, place]));
  const saidOf = new Map(catalogue.vintages.map((one) => [one.id, sourceValues(one, language)]));
  const said = sourceAttributes.map((id, place) => ({
    id,
    texts: [...new Set([...saidOf.values()].map((values) => values[place] ?? ''))],
  }));
  const sourceOf = new Map(
    [...saidOf].map(([id, values]) => [
      id,
      said.map(({ texts }, place) => texts.indexOf(values[place] ?? '')),
    ]),
  );
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
        series: structure.dimensions.map(({ id, name, lacking = [], codes }, keyPosition) => ({
          ...{
            id,
            name: name[language],
            names: ownWords({ name, lacking }),
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
          ...said.map(({ id, texts }) => ({
            ...component(id),
            relationship: { observation: {} },
            ...values(texts),
          })),
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
                  ...(sourceOf.get(one.vintage) ?? said.map(() => null)),
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
