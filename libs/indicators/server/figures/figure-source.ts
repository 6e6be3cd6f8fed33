import type { Trilingual } from '@qadam/language/domain';

/** Where the shipped figures come from; an import of the same Open SDG folder continues this source. */
export const shippedSource: { readonly code: string; readonly publisher: Trilingual } = {
  code: 'open-sdg/kazstat',
  publisher: {
    kk: 'Ұлттық статистика бюросы',
    ru: 'Бюро национальной статистики',
    en: 'Bureau of National Statistics',
  },
};
