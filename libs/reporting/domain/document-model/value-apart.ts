export interface ValueApart {
  /** The number as it reads, with the year where the text gives one; with its unit only where that is a per cent sign. */
  readonly number: string;
  /** The words of the unit, for a line of their own; empty where the number carries it. */
  readonly unit: string;
}

const space = '\u00a0';

/**
 * A value of a table apart from its unit: side by side in a narrow column, `11,4` and `100 000 тірі туғанға` run into
 * each other and read as one number. Takes the words of the unit out of the text before or behind the number, wherever
 * the language puts them; a text without them keeps its form.
 */
export const valueApart = (text: string, unit: string): ValueApart => {
  if (unit === '' || (unit === '%' && text.includes('%'))) return { number: text, unit: '' };
  if (text.startsWith(`${unit}${space}`)) return { number: text.slice(unit.length + 1), unit };
  const behind = text.indexOf(`${space}${unit}`);
  if (behind < 0) return { number: text, unit };
  return { number: `${text.slice(0, behind)}${text.slice(behind + 1 + unit.length)}`, unit };
};
