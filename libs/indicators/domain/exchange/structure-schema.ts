import { dataStructureOf, sourceAttributes } from './data-structure';
import type { ExportCatalogue } from './export-content';
import { structureNamespace } from './sdmx-ml-writer';

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';

/**
 * The XML schema of the data messages of one export, made from its data structure after the rules of SDMX 2.1
 * (section 3A, "structure-specific schemas"). It imports the official schemas by their file names: with them in the
 * same folder it validates a data message by itself. Years are written plainly, so TIME_PERIOD is an `xs:gYear`.
 */
export const structureSchema = (catalogue: ExportCatalogue): string => {
  const structure = dataStructureOf(catalogue);
  const namespace = structureNamespace(structure);
  const types = structure.dimensions.flatMap(({ id, codes }) => [
    `<xs:simpleType name="CL_${id}"><xs:restriction base="xs:string">`,
    ...codes.map((code) => `<xs:enumeration value="${code.id}"/>`),
    '</xs:restriction></xs:simpleType>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}" targetNamespace="${namespace}" xmlns:ss="${schemas}/data/structurespecific" xmlns:common="${schemas}/common" elementFormDefault="qualified" attributeFormDefault="unqualified">`,
    `<xs:import namespace="${schemas}/common" schemaLocation="SDMXCommon.xsd"/>`,
    `<xs:import namespace="${schemas}/data/structurespecific" schemaLocation="SDMXDataStructureSpecific.xsd"/>`,
    `<xs:import namespace="${schemas}/message" schemaLocation="SDMXMessage.xsd"/>`,
    ...types,
    '<xs:complexType name="DataSetType"><xs:complexContent><xs:restriction base="ss:DataSetType">',
    '<xs:sequence>',
    '<xs:element ref="common:Annotations" minOccurs="0"/>',
    '<xs:element name="DataProvider" type="common:DataProviderReferenceType" form="unqualified" minOccurs="0"/>',
    '<xs:choice minOccurs="0">',
    '<xs:element name="Series" type="SeriesType" form="unqualified" maxOccurs="unbounded"/>',
    '</xs:choice>',
    '</xs:sequence>',
    '<xs:attribute name="REPORTING_YEAR_START_DAY" type="xs:gMonthDay" use="prohibited"/>',
    '</xs:restriction></xs:complexContent></xs:complexType>',
    '<xs:complexType name="SeriesType"><xs:complexContent><xs:restriction base="ss:SeriesType">',
    '<xs:sequence>',
    '<xs:element ref="common:Annotations" minOccurs="0"/>',
    '<xs:element name="Obs" type="ObsType" form="unqualified" minOccurs="0" maxOccurs="unbounded"/>',
    '</xs:sequence>',
    ...structure.dimensions.map(({ id }) => `<xs:attribute name="${id}" type="CL_${id}" use="required"/>`),
    '<xs:attribute name="UNIT_MULT" type="xs:integer" use="optional"/>',
    '<xs:attribute name="TIME_PERIOD" type="common:ObservationalTimePeriodType" use="prohibited"/>',
    '<xs:attribute name="REPORTING_YEAR_START_DAY" type="xs:gMonthDay" use="prohibited"/>',
    '</xs:restriction></xs:complexContent></xs:complexType>',
    '<xs:complexType name="ObsType"><xs:complexContent><xs:restriction base="ss:ObsType">',
    '<xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/></xs:sequence>',
    '<xs:attribute name="type" type="common:IDType" use="prohibited"/>',
    '<xs:attribute name="TIME_PERIOD" type="xs:gYear" use="required"/>',
    '<xs:attribute name="OBS_VALUE" type="xs:double" use="optional"/>',
    '<xs:attribute name="OBS_STATUS" type="xs:string" use="optional"/>',
    ...sourceAttributes.map((id) => `<xs:attribute name="${id}" type="xs:string" use="optional"/>`),
    '<xs:attribute name="REPORTING_YEAR_START_DAY" type="xs:gMonthDay" use="prohibited"/>',
    '</xs:restriction></xs:complexContent></xs:complexType>',
    '</xs:schema>',
    '',
  ].join('\n');
};
