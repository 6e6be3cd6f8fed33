/** A year stays on the line of the letters for it: `2022–2023 гг.`, `2024 ж.`. */
export const boundYears = (text: string): string => text.replace(/(?<=\d) (?=(?:гг?|жж?)\.)/gu, '\u00a0');
