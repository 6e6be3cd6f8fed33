/** Whether two stretches begin, or end, one below another: places in points. */
export const isEdge = (one: number, other: number): boolean => Math.abs(one - other) <= 1.5;

/** Whether there is something to read, more than a number or a mark beside the words of another cell. */
export const holdsWords = (text: string): boolean => /\p{L}{3}/u.test(text);
