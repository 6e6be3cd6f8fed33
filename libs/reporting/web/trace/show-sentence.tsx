import { isLanguage } from '@qadam/language/domain';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { rangeOfSentence } from './range-of-sentence';
import { readPlace, type SentencePlace } from './sentence-place';
import './show-sentence.css';

const name = 'review-sentence';

/** What a person does who goes on by himself. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

const show = (place: SentencePlace): void => {
  const text = document.querySelector('.r-middle .ProseMirror, .r-middle .r-text:not(.r-notice .r-text)');
  const lang = text?.getAttribute('lang');
  const range = text ? rangeOfSentence(text, place, isLanguage(lang) ? lang : 'en') : null;
  if (!range) return;
  CSS.highlights?.set(name, new Highlight(range));
  const { startContainer: start } = range;
  (start instanceof Element ? start : start.parentElement)?.scrollIntoView({ block: 'center' });
};

/**
 * Brings the sentence of the address into view and marks it, and again while the text and its charts come, until the
 * person goes on. The mark is a highlight of the browser, which changes nothing in the text: an editor would take a changed
 * text for typing.
 */
export const ShowSentence = () => {
  const [search] = useSearchParams();
  const at = search.get('at');
  useEffect(() => {
    const place = readPlace(at);
    if (!place) return;
    let frame = 0;
    const onChange = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => show(place));
    };
    const nodes = new MutationObserver(onChange);
    const sizes = new ResizeObserver(onChange);
    const end = () => {
      cancelAnimationFrame(frame);
      nodes.disconnect();
      sizes.disconnect();
      for (const act of acts) removeEventListener(act, end, { capture: true });
    };
    nodes.observe(document.body, { childList: true, subtree: true });
    sizes.observe(document.body);
    for (const act of acts) addEventListener(act, end, { capture: true, passive: true });
    onChange();
    return () => {
      end();
      CSS.highlights?.delete(name);
    };
  }, [at]);
  return null;
};
