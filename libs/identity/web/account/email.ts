/** Enough to see that something was forgotten; the server decides. */
export const looksLikeEmail = (text: string): boolean => /^\S+@\S+$/u.test(text.trim());
