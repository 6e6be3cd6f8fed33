import { anchorOf, placeAnchor } from '@qadam/reporting/domain';
import {
  Button,
  EmptyState,
  FailureState,
  notify,
  Skeleton,
  useFailureText,
  useServerChange,
} from '@qadam/ui';
import { useEffect, useState } from 'react';
import { citationNumbers, type Evidence } from '../marks/evidence';
import { useReferences } from '../marks/references';
import { useText } from '../text';
import { CommentCard } from './comment-card';
import { EntryForm } from './entry-form';
import { anchorOfThread, canBeTaken, changeOf, type Suggestion } from './placed-marks';
import { DecideSuggestionDocument, DecideSuggestionSetDocument } from './review.generated';
import { quotedText, type Shown } from './shown-words';
import { SuggestForm } from './suggest-form';
import { SuggestionCard } from './suggestion-card';
import type { Selected, TextPlace } from './text-place';
import type { OpenReview } from './use-section-review';

interface CommentsTabProps {
  readonly review: OpenReview;
  readonly place: TextPlace;
  readonly evidence: Evidence;
  /** Saves what is not saved before a suggestion is taken. */
  readonly before?: () => Promise<boolean>;
  /** The text was changed by what was taken. */
  readonly onTaken: () => void;
}

type Form = { readonly kind: 'comment' | 'suggest'; readonly selected: Selected | null };

/** What others say about the text: threads and suggestions, in the order of the text. */
export const CommentsTab = ({ review: open, place, evidence, before, onTaken }: CommentsTabProps) => {
  const t = useText();
  const textOf = useFailureText();
  const { review, selected, current } = open;
  const { sections } = useReferences();
  const [form, setForm] = useState<Form | null>(null);
  const [isMust, setMust] = useState(false);
  const [showsSettled, setShowsSettled] = useState(false);
  const [decideOne] = useServerChange(DecideSuggestionDocument);
  const [decideSet] = useServerChange(DecideSuggestionSetDocument);
  useEffect(() => {
    if (current) document.getElementById(`r-card-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (!review)
    return open.failure ? (
      <FailureState failure={open.failure} onRetry={open.again} />
    ) : (
      <Skeleton shape="list" />
    );

  const content = place.content();
  const shown: Shown = { evidence, numbers: citationNumbers([content]), sections };
  const at = (anchor: Parameters<typeof placeAnchor>[1] | null): number => {
    if (!anchor) return -1;
    const found = placeAnchor(content, anchor);
    return found.state === 'lost' ? Infinity : found.from;
  };
  const threads = review.comments
    .filter(({ resolvedAt }) => showsSettled || resolvedAt === null)
    .map((thread) => ({ thread, at: at(anchorOfThread(thread)) }))
    .sort((left, right) => left.at - right.at);
  const suggestions = review.suggestions.filter(({ state }) => showsSettled || state === 'open');
  const sets = [...Map.groupBy(suggestions, ({ setId }) => setId).values()];
  const settled =
    review.comments.filter(({ resolvedAt }) => resolvedAt !== null).length +
    review.suggestions.filter(({ state }) => state !== 'open').length;

  const decide = async (
    step: () => ReturnType<typeof decideOne> | ReturnType<typeof decideSet>,
    isAccepted: boolean,
  ) => {
    if (isAccepted && before && !(await before())) return notify({ text: t('save.firstSave'), tone: 'bad' });
    const { data, error } = await step();
    if (error) notify({ text: textOf(error), tone: 'bad' });
    else {
      const { refused } = 'decideSuggestion' in data ? data.decideSuggestion : data.decideSuggestionSet;
      if (refused > 0) notify({ text: t('suggestions.refused', { count: refused }), tone: 'bad' });
      else notify({ text: t(isAccepted ? 'suggestions.taken' : 'suggestions.left'), tone: 'good' });
      if (isAccepted) onTaken();
    }
    open.again();
  };
  const one = (suggestion: Suggestion) => (
    <SuggestionCard
      key={suggestion.id}
      suggestion={suggestion}
      review={open}
      shown={shown}
      content={content}
      isStale={!canBeTaken(content, changeOf(suggestion))}
      onDecide={(isAccepted) =>
        void decide(() => decideOne({ id: Number(suggestion.id), isAccepted }), isAccepted)
      }
    />
  );
  const close = () => {
    setForm(null);
    setMust(false);
    open.dropSelection();
  };
  const about = form?.selected;
  const quoted = (range: Selected): string =>
    quotedText(anchorOf(range.content, range.from, range.to), shown);

  return (
    <div className="r-comments">
      {form?.kind === 'suggest' && about ? (
        <SuggestForm selected={about} shown={shown} onSend={open.suggest} onCancel={close} />
      ) : form ? (
        <>
          {about && <q className="r-chosen">{quoted(about)}</q>}
          <EntryForm
            label={t(about ? 'comments.new' : 'comments.newWhole')}
            send={t('comments.send')}
            people={review.people}
            onSend={(entry) =>
              open.comment({
                ...entry,
                isMust,
                anchor: about ? JSON.stringify(anchorOf(about.content, about.from, about.to)) : null,
              })
            }
            onCancel={close}
          >
            <label className="r-check">
              <input type="checkbox" checked={isMust} onChange={(event) => setMust(event.target.checked)} />
              {t('comments.isMust')}
            </label>
          </EntryForm>
        </>
      ) : (
        <>
          {selected ? (
            <q className="r-chosen">{quoted(selected)}</q>
          ) : (
            <p className="q-muted">{t('comments.select')}</p>
          )}
          <div className="r-buttons">
            <Button kind="main" onClick={() => setForm({ kind: 'comment', selected })}>
              {t(selected ? 'comments.comment' : 'comments.commentWhole')}
            </Button>
            {selected && review.maySuggest && (
              <Button onClick={() => setForm({ kind: 'suggest', selected })}>{t('suggestions.offer')}</Button>
            )}
          </div>
        </>
      )}
      {sets.map((set) => {
        const [{ setId = '', fileName = null } = {}] = set;
        const left = set.filter(({ state }) => state === 'open').length;
        return (
          <section key={setId} aria-label={fileName ?? t('suggestions.title')}>
            {fileName !== null && (
              <h3 className="r-panel-head">{t('suggestions.from', { file: fileName })}</h3>
            )}
            {fileName !== null && left > 0 && !review.mayDecide && (
              <p className="q-muted">{t('suggestions.whenDraft')}</p>
            )}
            {left > 1 && review.mayDecide && (
              <div className="r-buttons">
                <Button
                  onClick={() =>
                    void decide(() => decideSet({ setId: Number(setId), isAccepted: true }), true)
                  }
                >
                  {t('suggestions.acceptAll', { count: left })}
                </Button>
                <Button
                  onClick={() =>
                    void decide(() => decideSet({ setId: Number(setId), isAccepted: false }), false)
                  }
                >
                  {t('suggestions.rejectAll')}
                </Button>
              </div>
            )}
            <ul className="r-cards">{set.map(one)}</ul>
          </section>
        );
      })}
      <ul className="r-cards">
        {threads.map(({ thread, at: place }) => (
          <CommentCard
            key={thread.id}
            thread={thread}
            review={open}
            shown={shown}
            isLost={place === Infinity}
          />
        ))}
      </ul>
      {threads.length + suggestions.length === 0 && <EmptyState title={t('comments.none')} />}
      {settled > 0 && (
        <label className="r-check">
          <input
            type="checkbox"
            checked={showsSettled}
            onChange={(event) => setShowsSettled(event.target.checked)}
          />
          {t('comments.showSettled', { count: settled })}
        </label>
      )}
    </div>
  );
};
