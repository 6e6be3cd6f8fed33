/** What may be known about an indicator, in the order in which it is read. */
export const metadataFields = [
  'description',
  'definition',
  'computation',
  'unit',
  'source',
  'periodicity',
  'contact',
  'responsible',
  'limitations',
  'custodian',
  'tier',
  'comparability',
  'global-metadata',
] as const;

export type MetadataField = (typeof metadataFields)[number];

/** `zxx` (ISO 639-2, no linguistic content): a grade, an address. */
export type MetadataLanguage = 'kk' | 'ru' | 'en' | 'zxx';

/** One text about an indicator in one language. */
export interface MetadataText {
  readonly indicator: string;
  readonly field: MetadataField;
  readonly lang: MetadataLanguage;
  readonly text: string;
}

const fieldOfKey: Readonly<Record<string, MetadataField>> = {
  national_indicator_description: 'description',
  computation_definitions: 'definition',
  indicator_definition: 'definition',
  computation_calculations: 'computation',
  computation_units: 'unit',
  source_data: 'source',
  source_url: 'source',
  source_periodicity: 'periodicity',
  source_organisation: 'contact',
  source_compilation: 'contact',
  source_contact: 'contact',
  source_implementation: 'responsible',
  comments_limitations: 'limitations',
  un_custodian_agency: 'custodian',
  un_designated_tier: 'tier',
  customisation: 'comparability',
  goal_meta_link: 'global-metadata',
  // Concepts of the SDG metadata structure (MSD), which newer Open SDG sites use as keys.
  STAT_CONC_DEF: 'definition',
  DATA_COMP: 'computation',
  UNIT_MEASURE: 'unit',
  SOURCE_TYPE: 'source',
  FREQ_COLL: 'periodicity',
  CONTACT_ORGANISATION: 'contact',
  COMPILING_ORG: 'contact',
  REC_USE_LIM: 'limitations',
  SDG_CUSTODIAN_AGENCIES: 'custodian',
};

/**
 * The field that a key of an Open SDG metadata file belongs to, with the number of its source (`source_data_2`: 2);
 * `null` for keys that are no texts for readers. Source: Open SDG documentation, "Metadata format".
 */
export const fieldOfMetadataKey = (
  key: string,
): { readonly field: MetadataField; readonly source: number } | null => {
  const [, name = key, number] = /^(source_[a-z]+)_(\d+)$/u.exec(key) ?? [];
  const field = fieldOfKey[name];
  return field === undefined ? null : { field, source: Number(number ?? 0) };
};
