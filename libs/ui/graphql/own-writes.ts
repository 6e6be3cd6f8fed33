let count = 0;

/** Says that something was written past GraphQL (a file sent, a job ended): what was read before is not drawn again. */
export const noteOwnWrite = (): void => {
  count += 1;
};

/** How many such writes this page has made; grows only. */
export const ownWrites = (): number => count;
