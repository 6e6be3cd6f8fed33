import type { SectionFieldsFragment } from './section.generated';

type Decision = Pick<SectionFieldsFragment['decisions'][number], 'isAsked' | 'reason'>;

/** The reason to reopen a section, as it is offered: why its new figures are asked for, each reason once. */
export const reasonOfAsked = ({ decisions }: { readonly decisions: readonly Decision[] }): string =>
  [...new Set(decisions.filter(({ isAsked }) => isAsked).map(({ reason }) => reason))].join(' ');
