import { formatNumber, type Language } from '@qadam/language/domain';

const mostDecimals = 6;

/** Where the number stands in the text by itself, not as the beginning or end of a longer one; -1 where it does not. */
const placeIn = (text: string, number: string): number => {
  const at = text.indexOf(number);
  const [before, after] = [text.slice(0, Math.max(at, 0)), text.slice(at + number.length)];
  return at === -1 || /[\d.,]$/u.test(before) || /^[.,]?\d/u.test(after) ? -1 : at;
};

/**
 * The format of a cell that shows a value as its text does, such as `#,##0.0`, while the cell keeps the whole value;
 * `null` where the text does not hold the value, as with rounded thousands. A year may stand behind the value.
 */
export const numberFormat = (value: number, text: string, language: Language): string | null => {
  const found = Array.from({ length: mostDecimals + 1 }, (_, decimals) => decimals).flatMap((decimals) =>
    [true, false].map((useGrouping) => ({
      format: `${useGrouping ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`,
      at: placeIn(
        text,
        formatNumber(value, language, {
          ...{ minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping },
        }),
      ),
    })),
  );
  return found.filter(({ at }) => at !== -1).sort((one, other) => one.at - other.at)[0]?.format ?? null;
};
