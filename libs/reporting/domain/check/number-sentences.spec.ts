import { describe, expect, it } from '@jest/globals';
import { languages } from '@qadam/language/domain';
import { claimedNumbers } from './claimed-numbers';
import { judgedSentences, type JudgedSentence } from './number-sentences.fixture';
import { unseenSentences } from './unseen-sentences.fixture';

describe.each(languages)('numbers in sentences in %s', (language) => {
  it.each(judgedSentences[language].filter(([, claimed]) => claimed.length > 0))(
    'are claims in “%s”',
    (sentence, claimed) => expect(claimedNumbers(sentence)).toEqual(claimed),
  );

  it.each(judgedSentences[language].filter(([, claimed]) => claimed.length === 0))(
    'claim nothing in “%s”',
    (sentence) => expect(claimedNumbers(sentence)).toEqual([]),
  );
});

/** Of the numbers that are told the share that claims, and of those that claim the share that is told. */
const measure = (sentences: readonly JudgedSentence[]) => {
  let [told, right, wanted] = [0, 0, 0];
  for (const [sentence, claimed] of sentences) {
    const found = claimedNumbers(sentence);
    told += found.length;
    wanted += claimed.length;
    right += found.filter((text) => claimed.includes(text)).length;
  }
  return { precision: right / told, recall: right / wanted };
};

it.each(languages)('sentences in %s on which nothing was tuned are judged nearly as well', (language) => {
  const { precision, recall } = measure(unseenSentences[language]);
  expect(precision).toBeGreaterThan(0.75);
  expect(recall).toBeGreaterThan(0.9);
});
