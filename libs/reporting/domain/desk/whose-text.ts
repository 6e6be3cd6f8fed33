/** Of a section in one language: who it is assigned to, and who wrote its newest version. */
export interface TextOf {
  readonly assigneeId: string | null;
  /** `null` or empty where nobody has written yet, or only what came with the product. */
  readonly writtenBy: string | null;
}

export type Whose = 'own' | 'nobodys' | 'others';

/** Whose text it is to a person: of whom it is assigned to; unassigned, of who wrote it last. */
export const whoseText = (
  { assigneeId, writtenBy }: TextOf,
  person: { readonly id: string; readonly name: string } | null,
): Whose => {
  if (assigneeId !== null) return assigneeId === person?.id ? 'own' : 'others';
  if (writtenBy === null || writtenBy === '') return 'nobodys';
  return writtenBy === person?.name ? 'own' : 'others';
};

/**
 * Whether a window that shows the text of a draft takes a free pen unasked: with the own text always; with one of nobody
 * where it was a draft when it was opened. Who opens the text of another looks on until they say that they write.
 */
export const sitsDownUnasked = (whose: Whose, wasDraft: boolean): boolean =>
  whose === 'own' || (whose === 'nobodys' && wasDraft);
