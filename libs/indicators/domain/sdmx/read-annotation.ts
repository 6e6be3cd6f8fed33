import { type MetadataLanguage, metadataFields, type MetadataText } from '../metadata/metadata-field';
import { readCode } from './own-codes';

export interface SdmxAnnotation {
  readonly id: string;
  /** What has no language. */
  readonly value: string;
  readonly texts: readonly (readonly [language: string, text: string])[];
}

const languages: readonly string[] = ['kk', 'ru', 'en', 'zxx'] satisfies readonly MetadataLanguage[];

/**
 * What an annotation says about an indicator: its id names both, as in `5-5-2.definition`. Annotations with other
 * ids, and words in other languages, are passed over.
 */
export const readAnnotation = ({ id, value, texts }: SdmxAnnotation): readonly MetadataText[] => {
  const [, code, name] = /^([0-9][^.]*)\.([a-z-]+)$/u.exec(id) ?? [];
  const field = metadataFields.find((one) => one === name);
  if (code === undefined || field === undefined) return [];
  const indicator = readCode(code).replaceAll('-', '.').toLowerCase();
  return [['zxx', value] as const, ...texts]
    .filter(([language, text]) => languages.includes(language) && text.trim() !== '')
    .map(([language, text]) => ({ indicator, field, lang: language as MetadataLanguage, text: text.trim() }));
};
