import { Button } from '@qadam/ui';
import { useState } from 'react';
import { useMoment } from '../marks/moment';
import { useText } from '../text';
import { EntryForm } from './entry-form';
import { anchorOfThread, type CommentThread } from './placed-marks';
import { quotedText, type Shown } from './shown-words';
import type { OpenReview } from './use-section-review';

interface CommentCardProps {
  readonly thread: CommentThread;
  readonly review: OpenReview;
  readonly shown: Shown;
  /** The quoted words are no longer in the text. */
  readonly isLost: boolean;
}

/** A thread: what it is about, what was said, and what can be done with it. */
export const CommentCard = ({ thread, review, shown, isLost }: CommentCardProps) => {
  const t = useText();
  const moment = useMoment();
  const [isAnswering, setAnswering] = useState(false);
  const anchor = anchorOfThread(thread);
  const id = `c${thread.id}`;
  const isSettled = thread.resolvedAt !== null;
  const isDone = thread.doneAt !== null;
  return (
    <li className="r-card" data-current={review.current === id} id={`r-card-${id}`}>
      {anchor ? (
        <button
          type="button"
          className="r-quoted"
          disabled={isLost || isSettled}
          onClick={() => review.choose(id)}
        >
          <span className="q-unseen">{t('comments.show')}</span>
          <q>{quotedText(anchor, shown)}</q>
        </button>
      ) : (
        <p className="q-muted">{t('comments.whole')}</p>
      )}
      {thread.isMust && !isSettled && <p className="r-must">{t('comments.must')}</p>}
      {isLost && !isSettled && <p className="q-muted">{t('comments.lost')}</p>}
      {thread.entries.map((entry) => (
        <div key={entry.id} className="r-said">
          <p className="q-muted">{t('history.by', { person: entry.personName, moment: moment(entry.at) })}</p>
          <p>{entry.text}</p>
        </div>
      ))}
      {isDone && !isSettled && (
        <p className="q-muted">
          {t(thread.maySettle ? 'comments.doneBy' : 'comments.doneWaits', { person: thread.doneBy ?? '' })}
        </p>
      )}
      {isSettled && <p className="q-muted">{t('comments.settledBy', { person: thread.resolvedBy ?? '' })}</p>}
      {isAnswering ? (
        <EntryForm
          label={t('comments.answer')}
          send={t('comments.send')}
          people={review.review?.people ?? []}
          onSend={({ text, mentions }) => review.reply(thread.id, text, mentions)}
          onCancel={() => setAnswering(false)}
        />
      ) : (
        <div className="r-buttons">
          {!isSettled && <Button onClick={() => setAnswering(true)}>{t('comments.answer')}</Button>}
          {isSettled || thread.maySettle ? (
            <Button onClick={() => void review.settle(thread.id, !isSettled)}>
              {t(isSettled ? 'comments.reopen' : 'comments.settle')}
            </Button>
          ) : (
            <Button onClick={() => void review.markDone(thread.id, !isDone)}>
              {t(isDone ? 'comments.notDone' : 'comments.done')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};
