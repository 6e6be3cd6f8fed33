import { indicatorId } from './data-structure';
import type { ExportCatalogue } from './export-content';
import { xmlText } from './xml-text';

/** One field of the metadata of an indicator, with its words in every language that there is. */
export interface MetadataAnnotation {
  readonly indicator: string;
  /** `5-5-2.definition`: by it the text finds its indicator again. */
  readonly id: string;
  readonly type: string;
  /** A grade or an address, which has no language. */
  readonly value: string | null;
  readonly texts: readonly (readonly [language: string, text: string])[];
}

/** The metadata of an export as SDMX annotations, which all its forms but SDMX-CSV have room for. */
export const metadataAnnotations = ({
  metadata,
}: Pick<ExportCatalogue, 'metadata'>): readonly MetadataAnnotation[] =>
  [...Map.groupBy(metadata, ({ indicator, field }) => `${indicator} ${field}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { indicator, field } = first;
    return [
      {
        indicator,
        id: `${indicatorId(indicator)}.${field}`,
        type: field,
        value: own.find(({ lang }) => lang === 'zxx')?.text ?? null,
        texts: own.filter(({ lang }) => lang !== 'zxx').map(({ lang, text }) => [lang, text] as const),
      },
    ];
  });

/** `<common:Annotations>` of SDMX-ML 2.1, or nothing: a value without a language is the title of its annotation. */
export const xmlAnnotations = (annotations: readonly MetadataAnnotation[]): string =>
  annotations.length === 0
    ? ''
    : [
        '<common:Annotations>',
        ...annotations.map(({ id, type, value, texts }) =>
          [
            `<common:Annotation id="${xmlText(id)}">`,
            value === null ? '' : `<common:AnnotationTitle>${xmlText(value)}</common:AnnotationTitle>`,
            `<common:AnnotationType>${type}</common:AnnotationType>`,
            ...texts.map(
              ([language, text]) =>
                `<common:AnnotationText xml:lang="${language}">${xmlText(text)}</common:AnnotationText>`,
            ),
            '</common:Annotation>',
          ].join(''),
        ),
        '</common:Annotations>',
      ].join('\n');
