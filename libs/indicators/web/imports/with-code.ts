import type { TableMapping } from '@qadam/indicators/domain';

/** The mapping with the code that somebody has given a text; `''`: none. */
export const withCode = (
  mapping: TableMapping,
  { dimension, text, code }: { readonly dimension: string; readonly text: string; readonly code: string },
): TableMapping => {
  const { [text]: _, ...others } = mapping.codes[dimension] ?? {};
  return {
    ...mapping,
    codes: { ...mapping.codes, [dimension]: code === '' ? others : { ...others, [text]: code } },
  };
};
