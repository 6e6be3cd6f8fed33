import type { Language } from '@qadam/language/domain';
import {
  type DataStructure,
  dataStructureOf,
  sourceAttributes,
  sourceValues,
  statusOf,
} from './data-structure';
import { type ExportCatalogue, type ExportWriter, publishersOf } from './export-content';
import { metadataAnnotations, xmlAnnotations } from './metadata-annotations';
import { xmlText } from './xml-text';

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';

/** The namespace of the structure's own schema, after the rule of SDMX 2.1, section 3A. */
export const structureNamespace = ({ agency, id, version }: DataStructure): string =>
  `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${agency}:${id}(${version}):ObsLevelDim:TIME_PERIOD`;

/** The beginning of every message: who sent it and when. */
export const messageHeader = (catalogue: ExportCatalogue, agency: string, structure: string): string =>
  [
    '<message:Header>',
    `<message:ID>QADAM_SDG_${catalogue.preparedAt.replace(/\D/gu, '')}</message:ID>`,
    '<message:Test>false</message:Test>',
    `<message:Prepared>${catalogue.preparedAt}</message:Prepared>`,
    `<message:Sender id="${agency}"/>`,
    structure,
    ...(['kk', 'ru', 'en'] as const).map(
      (language) =>
        `<message:Source xml:lang="${language}">${xmlText(publishersOf(catalogue, language))}</message:Source>`,
    ),
    '</message:Header>',
  ].join('\n');

/**
 * SDMX-ML 2.1 structure-specific data message, one series for each area; what is known about the indicators stands in
 * the annotations of its data set.
 */
export const sdmxMlWriter = (catalogue: ExportCatalogue, language: Language): ExportWriter => {
  const structure = dataStructureOf(catalogue);
  const { agency, id, version } = structure;
  const namespace = structureNamespace(structure);
  const sources = new Map(
    catalogue.vintages.map((vintage) => [
      vintage.id,
      sourceValues(vintage, language)
        .map((value, place) => ` ${sourceAttributes[place] ?? ''}="${xmlText(value)}"`)
        .join(''),
    ]),
  );
  const names = structure.dimensions.map((dimension) => dimension.id);
  const reference = [
    `<message:Structure structureID="SDG" namespace="${namespace}" dimensionAtObservation="TIME_PERIOD">`,
    `<common:Structure><Ref agencyID="${agency}" id="${id}" version="${version}"/></common:Structure>`,
    '</message:Structure>',
    '<message:DataSetAction>Information</message:DataSetAction>',
  ].join('\n');
  const annotations = [xmlAnnotations(metadataAnnotations(catalogue))].filter((text) => text !== '');
  return {
    start: () =>
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<message:StructureSpecificData xmlns:message="${schemas}/message" xmlns:common="${schemas}/common" xmlns:ss="${schemas}/data/structurespecific" xmlns:sdg="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
        messageHeader(catalogue, agency, reference),
        '<message:DataSet ss:structureRef="SDG" ss:dataScope="DataStructure" ss:action="Information" xsi:type="sdg:DataSetType">',
        ...annotations,
        '',
      ].join('\n'),
    series: (one) =>
      one.lines
        .map(({ area, observations }) => {
          const key = structure.keyOf(one, area).map((code, place) => `${names[place]}="${xmlText(code)}"`);
          const rows = observations.map(
            (one) =>
              `<Obs TIME_PERIOD="${one.year}" OBS_VALUE="${one.value}" OBS_STATUS="${statusOf(one)}"${sources.get(one.vintage) ?? ''}/>\n`,
          );
          return `<Series ${key.join(' ')} UNIT_MULT="0">\n${rows.join('')}</Series>\n`;
        })
        .join(''),
    end: () => '</message:DataSet>\n</message:StructureSpecificData>\n',
  };
};
