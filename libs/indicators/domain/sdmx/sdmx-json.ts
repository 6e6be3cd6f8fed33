import { type Language, languages } from '@qadam/language/domain';
import type { GivenName } from '../names/given-names';
import { ownAgency } from './own-codes';
import { ownNames } from './own-names';
import { readAnnotation } from './read-annotation';
import {
  actionOf,
  agencyOf,
  dayOfHeader,
  type SdmxMessage,
  type SdmxObservation,
  type SdmxSender,
  SdmxSyntaxError,
} from './sdmx-message';

type Json = Readonly<Record<string, unknown>>;
type Values = Record<string, string>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

interface Component {
  readonly id: string;
  /** Codes, or plain values such as periods; empty where values stand in the data themselves. */
  readonly values: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

const readComponents = (value: unknown): Component[] =>
  listOf(value)
    .map(objectOf)
    .map(({ id, values }) => {
      const items = listOf(values).map(objectOf);
      return {
        id: textOf(id),
        values: items.map((item) => textOf(item['id'] ?? item['value'])),
        names: new Map(
          items.flatMap((item): [string, string][] => {
            const name = textOf(item['name']) || textOf(objectOf(item['names'])['en']);
            return name === '' ? [] : [[textOf(item['id']), name]];
          }),
        ),
      };
    });

interface Structure {
  readonly dataSet: readonly Component[];
  readonly series: readonly Component[];
  readonly observation: readonly Component[];
  readonly measures: readonly Component[];
  readonly attributes: Readonly<
    Record<'dataSet' | 'dimensionGroup' | 'series' | 'observation', readonly Component[]>
  >;
  readonly agency: string | null;
}

const readStructure = (value: unknown): Structure => {
  const structure = objectOf(value);
  const dimensions = objectOf(structure['dimensions']);
  const attributes = objectOf(structure['attributes']);
  const measures = readComponents(objectOf(structure['measures'])['observation']);
  const links = listOf(structure['links']).map(objectOf);
  return {
    dataSet: readComponents(dimensions['dataSet']),
    series: readComponents(dimensions['series']),
    observation: readComponents(dimensions['observation']),
    measures: measures.length === 0 ? [{ id: 'OBS_VALUE', values: [], names: new Map() }] : measures,
    attributes: {
      dataSet: readComponents(attributes['dataSet']),
      dimensionGroup: readComponents(attributes['dimensionGroup']),
      series: readComponents(attributes['series']),
      observation: readComponents(attributes['observation']),
    },
    agency:
      links.map(({ urn, href }) => agencyOf(textOf(urn ?? href))).find((agency) => agency !== null) ?? null,
  };
};

/** `0:3:1` as codes; `null` for a key that points to nothing. */
const readKey = (key: string, dimensions: readonly Component[]): Values | null => {
  const positions = key === '' ? [] : key.split(':');
  if (positions.length !== dimensions.length) return null;
  const values: Values = {};
  for (const [place, { id, values: codes }] of dimensions.entries()) {
    const code = codes[Number(positions[place])];
    if (code === undefined) return null;
    values[id] = code;
  }
  return values;
};

/** An attribute is an index into its values where it has any, else the value itself. */
const readAttributes = (given: unknown, components: readonly Component[]): Values =>
  Object.fromEntries(
    listOf(given).flatMap((value, place): [string, string][] => {
      const component = components[place];
      if (component === undefined || value === null || value === undefined) return [];
      const isIndex = typeof value === 'number' && component.values.length > 0;
      const text = isIndex ? component.values[value] : textOf(value);
      return text === undefined ? [] : [[component.id, text]];
    }),
  );

/** Attributes of partial keys (`0:::1`), over all dimensions in the order data set, series, observation. */
const groupReader = (structure: Structure, dataSet: Json): ((key: Values) => Values) => {
  const dimensions = [...structure.dataSet, ...structure.series, ...structure.observation];
  const groups = Object.entries(objectOf(dataSet['dimensionGroupAttributes'])).map(([key, given]) => ({
    key: key.split(':').flatMap((position, place): [string, string | undefined][] => {
      const dimension = dimensions[place];
      return position === '' || dimension === undefined
        ? []
        : [[dimension.id, dimension.values[Number(position)]]];
    }),
    attributes: readAttributes(given, structure.attributes.dimensionGroup),
  }));
  return (key) =>
    Object.assign(
      {},
      ...groups
        .filter((group) => group.key.every(([id, code]) => key[id] === code))
        .map(({ attributes }) => attributes),
    ) as Values;
};

const readDataSet = (dataSet: Json, place: string, structure: Structure): SdmxObservation[] => {
  const action = actionOf(textOf(dataSet['action']));
  const shared: Values = {
    ...Object.fromEntries(structure.dataSet.map(({ id, values }) => [id, values[0] ?? ''])),
    ...readAttributes(dataSet['attributes'], structure.attributes.dataSet),
  };
  const fromGroups = groupReader(structure, dataSet);
  const read = (observations: unknown, series: Values, where: string): SdmxObservation[] =>
    Object.entries(objectOf(observations)).map(([key, given]) => {
      const at = `${where}.observations[${key}]`;
      const position = readKey(key, structure.observation);
      if (position === null) throw new SdmxSyntaxError('malformed-file', at, null);
      const cells = listOf(given);
      const measured = structure.measures.flatMap(({ id }, index): [string, string][] => [
        [id, textOf(cells[index])],
      ]);
      const own = { ...shared, ...series, ...position };
      const attributes = readAttributes(
        cells.slice(structure.measures.length),
        structure.attributes.observation,
      );
      return {
        row: null,
        place: at,
        values: { ...fromGroups(own), ...own, ...Object.fromEntries(measured), ...attributes },
        action,
      };
    });
  const bySeries = Object.entries(objectOf(dataSet['series'])).flatMap(([key, given]) => {
    const at = `${place}.series[${key}]`;
    const codes = readKey(key, structure.series);
    if (codes === null) throw new SdmxSyntaxError('malformed-file', at, null);
    const { attributes, observations } = objectOf(given);
    return read(observations, { ...codes, ...readAttributes(attributes, structure.attributes.series) }, at);
  });
  return [...bySeries, ...read(dataSet['observations'], {}, place)];
};

const wordsIn = (names: unknown): Partial<Record<Language, string>> => {
  const given = objectOf(names);
  return Object.fromEntries(
    languages.flatMap((language) => {
      const words = textOf(given[language]);
      return words === '' ? [] : [[language, words]];
    }),
  );
};

/** What a structure calls the codes of its dimensions, in our languages. */
const namesOf = (structure: unknown): readonly GivenName[] =>
  ownNames(
    listOf(objectOf(objectOf(structure)['dimensions'])['series'])
      .map(objectOf)
      .map(({ id, names, values }) => ({
        component: textOf(id),
        names: wordsIn(names),
        codes: listOf(values)
          .map(objectOf)
          .map((value) => ({ id: textOf(value['id']), names: wordsIn(value['names']) })),
      })),
  );

const lineOf = (text: string, message: string): number | null => {
  const line = /line (\d+)/u.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of JSON/u.test(message) ? text.split('\n').length : null;
};

const readSender = (value: unknown): SdmxSender | null => {
  const { id, name, names } = objectOf(value);
  if (id === undefined) return null;
  const texts = Object.entries(objectOf(names)).map(([language, text]) => [language, textOf(text)]);
  return {
    id: textOf(id),
    names: texts.length > 0 || !name ? Object.fromEntries(texts) : { en: textOf(name) },
  };
};

/**
 * Reads an SDMX-JSON data message, 1.0 (one `structure`) or 2.0 (`structures`), with series or flat. An observation
 * without lines of its own is placed by its path. Source: SDMX-JSON data message field guides 1.0 and 2.0.0.
 * @throws SdmxSyntaxError for text that is no JSON, with its line, and for other documents.
 */
export const readSdmxJson = (text: string): SdmxMessage => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new SdmxSyntaxError('malformed-file', message, lineOf(text, message));
  }
  const root = objectOf(parsed);
  const data = isObject(root['data']) ? root['data'] : root;
  const head = objectOf(root['meta'] ?? root['header']);
  const given = Array.isArray(data['structures']) ? data['structures'] : [data['structure']];
  if (!Array.isArray(data['dataSets']) || !isObject(given[0]))
    throw new SdmxSyntaxError('unrecognised-format', Object.keys(root).slice(0, 3).join(), null);
  const structures = given.map(readStructure);
  const all = structures.flatMap(({ dataSet, series, observation }) => [
    ...dataSet,
    ...series,
    ...observation,
  ]);
  const codeNames = new Map<string, Map<string, string>>();
  for (const { id, names } of all) codeNames.set(id, new Map([...(codeNames.get(id) ?? []), ...names]));
  return {
    format: 'sdmx-json',
    agency: structures.map(({ agency }) => agency).find((agency) => agency !== null) ?? null,
    sender: readSender(head['sender']),
    preparedOn: dayOfHeader(textOf(head['prepared'])),
    observations: data['dataSets'].flatMap((dataSet, index) => {
      const content = objectOf(dataSet);
      const structure = structures[Number(content['structure'] ?? 0)];
      if (structure === undefined)
        throw new SdmxSyntaxError('malformed-file', `dataSets[${index}].structure`, null);
      return readDataSet(content, `dataSets[${index}]`, structure);
    }),
    attributes: new Set(
      structures.flatMap(({ attributes }) =>
        Object.values(attributes)
          .flat()
          .map(({ id }) => id),
      ),
    ),
    codeNames,
    names: given.flatMap((structure, at) => (structures[at]?.agency === ownAgency ? namesOf(structure) : [])),
    metadata: given.flatMap((structure) =>
      listOf(objectOf(structure)['annotations'])
        .map(objectOf)
        .flatMap(({ id, value, texts }) =>
          readAnnotation({
            id: textOf(id),
            value: textOf(value),
            texts: Object.entries(objectOf(texts)).map(
              ([language, text]) => [language, textOf(text)] as const,
            ),
          }),
        ),
    ),
  };
};
