/** What makes a row of digits an amount. */
const amount =
  /^\s*(?:тенге|теңге|тг\b|тг\.|₸|kzt|tenge|руб|₽|долл|\$|€|евро|usd|eur|млн|млрд|тыс|мың|million|billion|%|га\b|км\b|кв\b|м³|тонн)/iu;
/** Whether what stands behind a row of digits makes it an amount. */
export const followsAmount = (text: string, end: number): boolean => amount.test(text.slice(end, end + 16));
