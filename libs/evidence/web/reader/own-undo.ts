/**
 * Whether Ctrl+Z belongs to the field in which it is pressed: typed text has the browser's own undo. A list to choose
 * from, a day and an empty field have nothing of their own to take back.
 */
export const keepsOwnUndo = (field: {
  readonly tagName: string;
  readonly value?: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
}): boolean => {
  const tag = field.tagName.toUpperCase();
  if (tag === 'TEXTAREA') return true;
  if (tag === 'INPUT') return field.type !== 'date' && (field.value ?? '') !== '';
  return field.isContentEditable === true;
};
