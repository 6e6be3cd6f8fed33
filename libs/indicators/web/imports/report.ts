/** Whether files gave no figure at all, not even one that is there already. */
export const isNothingRead = (
  counts: { readonly [fate in 'added' | 'revised' | 'unchanged' | 'withdrawn']: number } | null,
): boolean => counts !== null && counts.added + counts.revised + counts.unchanged + counts.withdrawn === 0;
