import type { Span } from '@qadam/evidence/domain';
import { Button, useFormat, useServerData } from '@qadam/ui';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import { roundedProbability } from './rounded-probability';
import { SuggestionsDocument, type SuggestionsQuery } from './suggestions.generated';
import './suggestions.css';

export type Suggested = SuggestionsQuery['findingSuggestions'];

export interface SuggestionListProps {
  readonly findingId: string;
  /** The text in which the reasons lie. */
  readonly text: string;
  readonly taken: readonly string[];
  readonly listRef?: RefObject<HTMLElement | null>;
  /** Which one is asked for by its key, 0 to put all aside; answered once the suggestions are there. */
  readonly asked: number | null;
  readonly onAnswered: () => void;
  readonly onTake: (code: string) => void;
  readonly onReject: (isRejected: boolean) => void;
  /** The words that led to the suggestion that is looked at, as offsets into the text. */
  readonly onReasons?: (reasons: readonly Span[]) => void;
}

const mostWords = 6;
const nothing: readonly Span[] = [];

/** Up to five targets with how likely they are and why; none on a fifth of findings. */
export const SuggestionList = (props: SuggestionListProps) => {
  const { findingId, text, taken, listRef, asked, onAnswered, onTake, onReject, onReasons } = props;
  const t = useText();
  const { percent } = useFormat();
  const shareOf = (probability: number): string => {
    const { bound, hundredths } = roundedProbability(probability);
    const share = percent(hundredths, 0);
    return bound === null ? share : t(`suggest.${bound}`, { share });
  };
  const { data, error, fetching } = useServerData(SuggestionsDocument, { id: findingId });
  const [at, setAt] = useState(0);
  const found = data?.findingSuggestions;
  const isOpen = found !== undefined && !found.isRejected && !found.isWithheld;
  const suggestions = isOpen ? found.suggestions : [];
  const looked = suggestions[at]?.reasons ?? nothing;

  const take = (place: number) => {
    const code = suggestions[place]?.code;
    if (code !== undefined && !taken.includes(code)) onTake(code);
  };
  const answer = useEffectEvent(() => {
    if (asked === 0) {
      if (found && !found.isWithheld) onReject(!found.isRejected);
    } else if (asked !== null) take(asked - 1);
    onAnswered();
  });
  const isThere = data !== undefined || error !== undefined;
  useEffect(() => {
    if (asked !== null && isThere && !fetching) answer();
  }, [asked, isThere, fetching]);
  const tell = useEffectEvent((reasons: readonly Span[]) => onReasons?.(reasons));
  useEffect(() => {
    tell(looked);
    return () => tell(nothing);
  }, [looked]);

  const words = (reasons: readonly Span[]) => [
    ...new Set(reasons.map(({ start, end }) => text.slice(start, end).trim()).filter((word) => word !== '')),
  ];
  return (
    <section
      className="v-suggestions"
      ref={listRef}
      tabIndex={-1}
      aria-label={t('suggest.title')}
      aria-busy={!isThere}
    >
      <p className="v-suggest-head">
        <span className="v-label">{t('suggest.title')}</span>
        {isOpen && suggestions.length > 0 && (
          <Button kind="quiet" onClick={() => onReject(true)}>
            {t('suggest.reject')} <kbd>x</kbd>
          </Button>
        )}
        {found?.isRejected && (
          <Button kind="quiet" onClick={() => onReject(false)}>
            {t('suggest.bringBack')} <kbd>x</kbd>
          </Button>
        )}
      </p>
      {!isThere && <p className="v-note">{t('suggest.thinking')}</p>}
      {error && <p className="v-note">{t('suggest.later')}</p>}
      {found?.isWithheld && <p className="v-note">{t('suggest.withheld')}</p>}
      {found?.isRejected && !found.isWithheld && <p className="v-note">{t('suggest.rejected')}</p>}
      {isOpen && suggestions.length === 0 && <p className="v-note">{t('suggest.none')}</p>}
      {suggestions.length > 0 && (
        <ol>
          {suggestions.map(({ code, title, probability, reasons }, place) => (
            <li key={code} data-looked={place === at}>
              <button
                type="button"
                disabled={taken.includes(code)}
                onClick={() => take(place)}
                onFocus={() => setAt(place)}
                onMouseEnter={() => setAt(place)}
              >
                <kbd aria-hidden="true">{place + 1}</kbd>
                <CodeTile code={code} size={20} />
                <span>
                  <b>{code}</b> {title}
                </span>
                <span className="q-figures">{shareOf(probability)}</span>
              </button>
              {place === at && reasons.length > 0 && (
                <p className="v-why">
                  <span className="q-muted">{t('suggest.why')}</span>
                  {words(reasons)
                    .slice(0, mostWords)
                    .map((word) => (
                      <mark key={word} className="v-because">
                        {word}
                      </mark>
                    ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
