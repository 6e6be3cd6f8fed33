import { sectionNumberings, type TemplateRow } from '@qadam/reporting/domain';
import type { ReviewTemplateQuery } from './templates.generated';

export type TemplateDetail = ReviewTemplateQuery['reportTemplate'];

/** The sections as the domain knows them, without what the transport adds. */
export const rowsFrom = (sections: TemplateDetail['sections']): readonly TemplateRow[] =>
  sections.map(({ key, parentKey, title, guidance, numbering, goal, wordLimit, targetCodes }) => ({
    ...{ key, parentKey, goal, wordLimit, targetCodes },
    title: { kk: title.kk, ru: title.ru, en: title.en },
    guidance: { kk: guidance.kk, ru: guidance.ru, en: guidance.en },
    numbering: sectionNumberings.find((one) => one === numbering) ?? 'numbered',
  }));
