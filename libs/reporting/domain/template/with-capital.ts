/** Headings and sentences begin with a capital, names of regions in Russian do not: «область Абай». */
export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
