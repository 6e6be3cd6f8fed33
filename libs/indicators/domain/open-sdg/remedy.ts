/** What was done with the row stands before a semicolon or colon: `It was not taken; correct the code.` */
const remedyPattern = /(?:^|[;:]\s)([^;:]+)$/u;
const lastSentencePattern = /(?:^|[.!?]\s+)(\p{Lu}(?:(?![.!?]\s+\p{Lu}).)*)$/su;

/**
 * What to do, of the sentence for a problem: every one of them says at first what happened and what became of the row,
 * and ends with the remedy (`… is not in the framework. It was not taken; check the code.` gives `Check the code.`). Of a text with
 * no end like that, the whole. The same in kk, ru and en. Never throws.
 */
export const remedyIn = (message: string): string => {
  const last = lastSentencePattern.exec(message)?.[1] ?? message;
  const remedy = remedyPattern.exec(last)?.[1] ?? last;
  return remedy.slice(0, 1).toLocaleUpperCase('ru') + remedy.slice(1);
};
