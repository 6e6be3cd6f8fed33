import { isLanguage, sentencesIn } from '@qadam/language/domain';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { readPlace, type SentencePlace } from './sentence-place';
import './show-sentence.css';

const name = 'review-sentence';

/** The paragraph, or the sentence of it, as a range of the page; `null` while it is not there. */
const rangeOf = ({ paragraph, ordinal }: SentencePlace): Range | null => {
  const text = document.querySelector('.r-middle .ProseMirror, .r-middle .r-text');
  const block = text?.querySelectorAll('p, [role="paragraph"], h1, h2, h3, h4, h5, h6')[paragraph - 1];
  if (!text || !block) return null;
  const range = document.createRange();
  range.selectNodeContents(block);
  const lang = text.getAttribute('lang');
  const words = block.textContent ?? '';
  const sentences = sentencesIn(words, isLanguage(lang) ? lang : 'en');
  const segment = sentences.filter(({ segment: said }) => said.trim() !== '')[ordinal - 1];
  if (!segment) return range;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const end = segment.index + segment.segment.trimEnd().length;
  let before = 0;
  let hasBegun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!hasBegun && before + length > segment.index) {
      range.setStart(node, segment.index - before);
      hasBegun = true;
    }
    if (before + length >= end) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return range;
};

/**
 * Brings the sentence of the address into view and marks it. The mark is a highlight of the browser, which changes
 * nothing in the text: an editor would take a changed text for typing.
 */
export const ShowSentence = () => {
  const [search] = useSearchParams();
  const at = search.get('at');
  useEffect(() => {
    const place = readPlace(at);
    if (!place) return;
    const show = (): boolean => {
      const range = rangeOf(place);
      if (!range) return false;
      CSS.highlights?.set(name, new Highlight(range));
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return true;
    };
    // The text comes after the page: it is waited for, but not for ever.
    const observer = new MutationObserver(() => {
      if (show()) observer.disconnect();
    });
    if (!show()) observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      CSS.highlights?.delete(name);
    };
  }, [at]);
  return null;
};
