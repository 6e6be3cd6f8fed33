import { beginningOf, endOf } from '@qadam/language/domain';
import { announce, notify } from '@qadam/ui';
import { useLayoutEffect, useState } from 'react';
import { useText } from '../text';
import { passageOf, selectedSpan, selectSpan, wordsOfParagraph } from './selection';
import type { Reading } from './use-reading';
import { chooseWords, chosenWords, moveWords, type WordChoice } from './word-choice';

interface Choosing {
  readonly paragraph: number;
  /** Where the paragraph begins in the document. */
  readonly start: number;
  readonly text: string;
  readonly choice: WordChoice;
}

/** A part of a paragraph chosen word by word. */
export interface WordChoosing {
  /** The number of the paragraph, while words of it are being chosen. */
  readonly paragraph: number | null;
  readonly open: () => void;
  /** Whether the key did something. */
  readonly press: (key: string, isExtending: boolean) => boolean;
  readonly mark: () => void;
  /** Back to the paragraph, with nothing selected. */
  readonly leave: () => void;
  /** The reader has gone elsewhere: what is selected there by keys alone would be marked instead. */
  readonly close: () => void;
}

const longestSaid = 120;

/** Both ends, as these are what moves. */
const shortened = (words: string): string =>
  words.length <= longestSaid
    ? words
    : `${beginningOf(words, longestSaid / 2)} … ${endOf(words, longestSaid / 2)}`;

/** Chooses words by keys: shown as the selection of the browser, told to assistive technology. */
export const useWordChoice = (reading: Reading, paragraphOfFinding: number | null): WordChoosing => {
  const t = useText();
  const { textRef, current, mark } = reading;
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  // After each render, as the paragraph may have been drawn anew.
  useLayoutEffect(() => {
    if (!choosing) return;
    const { start, end } = chosenWords(choosing.choice);
    const [from, { words, moving }] = [choosing.start, choosing.choice];
    const word = words[moving];
    selectSpan(choosing.paragraph, { start: from + start, end: from + end }, (word?.start ?? 0) + from);
  });
  const choose = (next: Choosing) => {
    setChoosing(next);
    const { start, end, count } = chosenWords(next.choice);
    announce(t('part.chosen', { count, words: shortened(next.text.slice(start, end)) }));
  };
  const open = () => {
    const selected = textRef.current && selectedSpan(textRef.current);
    const paragraph =
      selected && textRef.current
        ? passageOf(textRef.current, selected).paragraph
        : (current ?? paragraphOfFinding);
    const words = paragraph === null ? null : wordsOfParagraph(paragraph);
    const choice =
      words &&
      chooseWords(
        words.text,
        selected && { start: selected.start - words.start, end: selected.end - words.start },
      );
    if (paragraph === null || !words || !choice) return notify({ text: t('part.where') });
    choose({ ...words, paragraph, choice });
  };
  const close = () => {
    setChoosing(null);
    window.getSelection()?.removeAllRanges();
  };
  return {
    paragraph: choosing?.paragraph ?? null,
    open,
    close,
    press: (key, isExtending) => {
      const choice = choosing && moveWords(choosing.choice, key, isExtending);
      if (choice) choose({ ...choosing, choice });
      return choice !== null;
    },
    mark: () => {
      if (!choosing) return;
      const { start, end } = chosenWords(choosing.choice);
      setChoosing(null);
      mark({ start: choosing.start + start, end: choosing.start + end });
    },
    leave: () => {
      if (!choosing) return;
      close();
      document.getElementById(`p${choosing.paragraph}`)?.focus({ preventScroll: true });
      announce(t('part.left'));
    },
  };
};
