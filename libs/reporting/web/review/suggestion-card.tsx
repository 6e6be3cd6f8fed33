import type { RichText } from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import { useMoment } from '../marks/moment';
import { useText } from '../text';
import {
  anchorOfChange,
  changeOf,
  type StepOfChange,
  linksOf,
  nodesAt,
  stepsOf,
  type Suggestion,
} from './placed-marks';
import { quotedText, type Shown, wholeWords, wordsBefore, wordsOfBlock, writtenOf } from './shown-words';
import type { OpenReview } from './use-section-review';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly review: OpenReview;
  readonly shown: Shown;
  readonly content: RichText;
  /** What it would change reads otherwise by now, or is gone. */
  readonly isStale: boolean;
  readonly onDecide: (isAccepted: boolean) => void;
}

const insertedOf = (change: StepOfChange, shown: Shown): readonly string[] => {
  if (change.kind === 'replace') {
    const text = writtenOf(change.replacement, shown);
    return text === '' ? [] : [text];
  }
  if (change.kind === 'insert-blocks') return change.blocks.map((block) => wordsOfBlock(block, shown));
  if (change.kind === 'caption') return change.caption === '' ? [] : [change.caption];
  return change.kind === 'notice' && change.words !== '' ? [change.words] : [];
};

interface ChangedWordsProps extends Pick<SuggestionCardProps, 'shown' | 'content'> {
  readonly step: StepOfChange;
}

/** The words that would go at one place struck out, those that would come underlined. */
const ChangedWords = ({ step, shown, content }: ChangedWordsProps) => {
  const t = useText();
  const anchor = anchorOfChange(step);
  const takesAway = step.kind === 'replace' || step.kind === 'delete-block';
  const words = step.kind === 'caption' ? step.was : takesAway && anchor ? quotedText(anchor, shown) : '';
  const written = insertedOf(step, shown);
  // The same words on both sides: what changes is where they lead to.
  const isReaddressed = step.kind === 'replace' && anchor !== null && written[0] === words;
  const led = (text: string, links: readonly string[]): string =>
    isReaddressed && links.length > 0 ? `${text} (${links.join(', ')})` : text;
  const gone = led(words, anchor ? linksOf(nodesAt(content, anchor)) : []);
  const come =
    step.kind === 'replace' ? written.map((text) => led(text, linksOf(step.replacement))) : written;
  return (
    <span className="r-step">
      {step.kind === 'caption' && <span className="q-muted">{t('suggestions.caption')}: </span>}
      {gone !== '' && <del className="r-mark r-mark-delete">{gone}</del>}{' '}
      {come.map((text, index) => (
        <ins
          key={index}
          className={`r-mark r-mark-inserted${step.kind === 'insert-blocks' ? ' r-mark-paragraph' : ''}`}
        >
          {text}
        </ins>
      ))}
    </span>
  );
};

const kinds = [
  'figure-overwritten',
  'figure-removed',
  'citation-removed',
  'unit-removed',
  'unit-moved',
  'heading-level',
] as const;

const states = ['accepted', 'rejected', 'withdrawn'] as const;

/** What somebody would change: the words that would go struck out, those that would come underlined. */
export const SuggestionCard = (props: SuggestionCardProps) => {
  const { suggestion, review, content, isStale, onDecide } = props;
  const shown = wholeWords(props.shown);
  const t = useText();
  const moment = useMoment();
  const change = changeOf(suggestion);
  const anchor = anchorOfChange(change);
  const id = `s${suggestion.id}`;
  const isOpen = suggestion.state === 'open';
  return (
    <li className="r-card" data-current={review.current === id} id={`r-card-${id}`}>
      <button
        type="button"
        className="r-quoted"
        disabled={isStale || !isOpen || anchor === null}
        onClick={() => review.choose(id)}
      >
        <span className="q-unseen">{t('comments.show')}</span>
        {stepsOf(change).map((step, index) => (
          <ChangedWords key={index} {...{ step, shown, content }} />
        ))}
        {change.kind === 'notice' && change.words === '' && anchor && (
          <q>
            {wordsBefore(anchor)}
            {quotedText(anchor, shown)}
          </q>
        )}
      </button>
      {suggestion.note !== '' && <p>{suggestion.note}</p>}
      {suggestion.warnings.map((warning, index) => (
        <p key={index} className="r-must">
          {t(`suggestions.warnings.${kinds.find((kind) => kind === warning.kind) ?? 'unit-removed'}`, {
            was: warning.was,
            now: warning.now,
          })}
        </p>
      ))}
      {isStale && isOpen && <p className="r-must">{t('suggestions.stale')}</p>}
      {suggestion.author !== null && (
        <p className="q-muted">{t('suggestions.author', { author: suggestion.author })}</p>
      )}
      <p className="q-muted">
        {suggestion.author === null
          ? t('history.by', { person: suggestion.personName, moment: moment(suggestion.at) })
          : t('suggestions.uploadedBy', { person: suggestion.personName, moment: moment(suggestion.at) })}
      </p>
      {!isOpen && (
        <p className="q-muted">
          {t(`suggestions.${states.find((state) => state === suggestion.state) ?? 'rejected'}`, {
            person: suggestion.decidedBy ?? '',
          })}
        </p>
      )}
      {suggestion.mayTakeBack && (
        <div className="r-buttons">
          <Button onClick={() => void review.takeBack(suggestion.id)}>{t('suggestions.takeBack')}</Button>
        </div>
      )}
      {isOpen && review.review?.mayDecide && (
        <div className="r-buttons">
          {!isStale && (
            <Button kind="main" onClick={() => onDecide(true)}>
              {t(change.kind === 'notice' ? 'suggestions.seen' : 'suggestions.accept')}
            </Button>
          )}
          {change.kind !== 'notice' && (
            <Button onClick={() => onDecide(false)}>{t('suggestions.reject')}</Button>
          )}
        </div>
      )}
    </li>
  );
};
