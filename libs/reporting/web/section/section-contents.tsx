import { PlaceLink } from '@qadam/ui';
import { useEffect, useRef } from 'react';
import { StateMark } from '../marks/state-mark';
import { useText } from '../text';
import type { SectionContentsQuery } from './section.generated';

interface SectionContentsProps {
  readonly code: string;
  readonly current: string;
  readonly sections: SectionContentsQuery['report']['sections'];
}

/** The table of contents beside the text; folded on narrow screens. */
export const SectionContents = ({ code, current, sections }: SectionContentsProps) => {
  const t = useText();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const own = nav.current;
    const here = own?.querySelector<HTMLElement>('[aria-current]');
    // Only the list moves, not the page.
    if (own && here) own.scrollTop = here.offsetTop - own.clientHeight / 2;
  }, [current, sections.length]);
  const list = (
    <ol>
      {sections.map(({ key, number, title, depth, state }) => (
        <li key={key} style={{ paddingInlineStart: depth * 12 }}>
          <StateMark state={state} wordless />
          <PlaceLink
            to={`/reviews/${code}/sections/${key}`}
            {...(key === current ? { 'aria-current': 'page' as const } : {})}
          >
            {number && <span className="q-muted q-figures">{number}</span>} {title}
          </PlaceLink>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <nav ref={nav} className="r-contents r-contents-wide" aria-label={t('section.contents')}>
        {list}
      </nav>
      <details className="r-contents r-contents-narrow">
        <summary>{t('section.contents')}</summary>
        {list}
      </details>
    </>
  );
};
