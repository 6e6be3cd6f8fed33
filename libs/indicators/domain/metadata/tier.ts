const grades: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III' };

/**
 * The tier of the methodology as files write it (`2`, `Tier II`, `1/3`, `1 (ODA) / 2 (FDI)`), a single one as a Roman
 * grade; `null` for what names no tier of I, II and III. Source: IAEG-SDGs, Tier Classification for Global SDG Indicators.
 */
export const readTier = (text: string): string | null => {
  const grade = text.trim().replace(/^tier\s+/iu, '');
  const parts = grade.replace(/\([^)]*\)/gu, '').split(/[/,]/u);
  if (!parts.every((part) => /^(?:tier\s+)?(?:[123]|I{1,3})$/iu.test(part.trim()))) return null;
  return grades[grade] ?? grade;
};
