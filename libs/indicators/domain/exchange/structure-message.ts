import type { Language, Trilingual } from '@qadam/language/domain';
import {
  dataStructureOf,
  indicatorId,
  nameOf,
  observationAttributes,
  seriesAttributes,
  type StructureDimension,
} from './data-structure';
import type { ExportCatalogue } from './export-content';
import { metadataAnnotations, xmlAnnotations } from './metadata-annotations';
import { messageHeader } from './sdmx-ml-writer';
import { xmlNames } from './xml-text';

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';

/**
 * The SDMX-ML 2.1 structure message of an export: code lists, concepts and the data structure definition that its
 * data message refers to; the codes of indicators carry their metadata as annotations. Source: SDMX 2.1 technical specifications, section 3A.
 */
export const structureMessage = (catalogue: ExportCatalogue): string => {
  const { agency, id, version, dimensions } = dataStructureOf(catalogue);
  const title: Trilingual = {
    kk: 'Тұрақты даму мақсаттарының көрсеткіштері',
    ru: 'Показатели Целей устойчивого развития',
    en: 'Indicators of the Sustainable Development Goals',
  };
  const annotations = Map.groupBy(metadataAnnotations(catalogue), ({ indicator }) => indicatorId(indicator));
  const owned = `agencyID="${agency}" version="1.0"`;
  const codeList = ({ id: dimension, name, lacking, codes }: StructureDimension): string =>
    [
      `<structure:Codelist id="CL_${dimension}" ${owned}>${xmlNames(name, lacking)}`,
      ...codes.map((code) => {
        const about = dimension === 'INDICATOR' ? xmlAnnotations(annotations.get(code.id) ?? []) : '';
        return `<structure:Code id="${code.id}">${about}${xmlNames(code.name, code.lacking)}</structure:Code>`;
      }),
      '</structure:Codelist>',
    ].join('\n');
  const concept = (component: string, name: Trilingual, lacking: readonly Language[] = []): string =>
    `<structure:Concept id="${component}">${xmlNames(name, lacking)}</structure:Concept>`;
  const others = ['TIME_PERIOD', 'OBS_VALUE', ...seriesAttributes, ...observationAttributes];
  const identity = (component: string): string =>
    `<structure:ConceptIdentity><Ref id="${component}" maintainableParentID="CS_SDG" maintainableParentVersion="1.0" agencyID="${agency}"/></structure:ConceptIdentity>`;
  const format = (type: string): string =>
    `<structure:LocalRepresentation><structure:TextFormat textType="${type}"/></structure:LocalRepresentation>`;
  const attribute = (component: string, type: string, relationship: string): string =>
    `<structure:Attribute id="${component}" assignmentStatus="Conditional">${identity(component)}${format(type)}<structure:AttributeRelationship>${relationship}</structure:AttributeRelationship></structure:Attribute>`;
  const ofSeries = dimensions
    .map((dimension) => `<structure:Dimension><Ref id="${dimension.id}"/></structure:Dimension>`)
    .join('');
  const ofObservation = '<structure:PrimaryMeasure><Ref id="OBS_VALUE"/></structure:PrimaryMeasure>';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<message:Structure xmlns:message="${schemas}/message" xmlns:structure="${schemas}/structure" xmlns:common="${schemas}/common">`,
    messageHeader(catalogue, agency, ''),
    '<message:Structures>',
    '<structure:Codelists>',
    ...dimensions.map(codeList),
    '</structure:Codelists>',
    '<structure:Concepts>',
    `<structure:ConceptScheme id="CS_SDG" ${owned}>${xmlNames(title)}`,
    ...dimensions.map((dimension) => concept(dimension.id, dimension.name, dimension.lacking)),
    ...others.map((component) => concept(component, nameOf(component))),
    '</structure:ConceptScheme>',
    '</structure:Concepts>',
    '<structure:DataStructures>',
    `<structure:DataStructure id="${id}" agencyID="${agency}" version="${version}">${xmlNames(title)}`,
    '<structure:DataStructureComponents>',
    '<structure:DimensionList id="DimensionDescriptor">',
    ...dimensions.map(
      (dimension, place) =>
        `<structure:Dimension id="${dimension.id}" position="${place + 1}">${identity(dimension.id)}<structure:LocalRepresentation><structure:Enumeration><Ref id="CL_${dimension.id}" version="1.0" agencyID="${agency}"/></structure:Enumeration></structure:LocalRepresentation></structure:Dimension>`,
    ),
    `<structure:TimeDimension id="TIME_PERIOD" position="${dimensions.length + 1}">${identity('TIME_PERIOD')}${format('ObservationalTimePeriod')}</structure:TimeDimension>`,
    '</structure:DimensionList>',
    '<structure:AttributeList id="AttributeDescriptor">',
    attribute('UNIT_MULT', 'Integer', ofSeries),
    ...observationAttributes.map((id) => attribute(id, 'String', ofObservation)),
    '</structure:AttributeList>',
    `<structure:MeasureList id="MeasureDescriptor"><structure:PrimaryMeasure id="OBS_VALUE">${identity('OBS_VALUE')}${format('Double')}</structure:PrimaryMeasure></structure:MeasureList>`,
    '</structure:DataStructureComponents>',
    '</structure:DataStructure>',
    '</structure:DataStructures>',
    '</message:Structures>',
    '</message:Structure>',
    '',
  ].join('\n');
};
