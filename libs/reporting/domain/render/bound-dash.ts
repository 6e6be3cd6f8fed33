/** A dash stays between the words beside it: neither begins a line nor ends one. */
export const boundDash = (title: string): string => title.replace(/ ([—–-]) /gu, '\u00a0$1\u00a0');
