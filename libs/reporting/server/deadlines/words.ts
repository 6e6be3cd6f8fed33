/** What the calendar calls the deadline of the whole review. */
export const deadlineWords = {
  wholeReview: {
    kk: (title: string) => `${title}: шолудың мерзімі`,
    ru: (title: string) => `${title}: срок всего обзора`,
    en: (title: string) => `${title}: deadline of the review`,
  },
} as const;
