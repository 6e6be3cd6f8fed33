import type { BlockNode, InlineNode, RichText } from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import type { Evidence } from '../marks/evidence';
import { useMoment } from '../marks/moment';
import { useText } from '../text';
import {
  anchorOfChange,
  changeOf,
  type KeptChange,
  linksOf,
  nodesAt,
  quotedText,
  type Suggestion,
  wordsBefore,
  writtenOf,
} from './placed-marks';
import type { OpenReview } from './use-section-review';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly review: OpenReview;
  readonly evidence: Evidence;
  readonly content: RichText;
  readonly isLost: boolean;
  readonly onDecide: (isAccepted: boolean) => void;
}

const wordsOf = (block: BlockNode, evidence: Evidence): string => {
  if (block.type === 'chart') return '[…]';
  if (block.type === 'image') return `[${block.attrs.caption || block.attrs.alt || '…'}]`;
  if (block.type === 'paragraph' || block.type === 'heading') return writtenOf(block.content ?? [], evidence);
  return block.content
    .flatMap((child) => ('content' in child ? (child.content as readonly BlockNode[]) : []))
    .map((child) => wordsOf(child, evidence))
    .join(' ');
};

const insertedOf = (change: KeptChange, evidence: Evidence): readonly string[] => {
  if (change.kind === 'replace') {
    const text = writtenOf(change.replacement as readonly InlineNode[], evidence);
    return text === '' ? [] : [text];
  }
  if (change.kind === 'insert-blocks') return change.blocks.map((block) => wordsOf(block, evidence));
  return change.kind === 'notice' && change.words !== '' ? [change.words] : [];
};

const kinds = ['figure-overwritten', 'figure-removed', 'citation-removed', 'unit-removed'] as const;

/** What somebody would change: the words that would go struck out, those that would come underlined. */
export const SuggestionCard = (props: SuggestionCardProps) => {
  const { suggestion, review, evidence, content, isLost, onDecide } = props;
  const t = useText();
  const moment = useMoment();
  const change = changeOf(suggestion);
  const anchor = anchorOfChange(change);
  const id = `s${suggestion.id}`;
  const isOpen = suggestion.state === 'open';
  const takesAway = change.kind === 'replace' || change.kind === 'delete-block';
  const words = takesAway && anchor ? quotedText(anchor, evidence) : '';
  const written = insertedOf(change, evidence);
  // The same words on both sides: what changes is where they lead to.
  const isReaddressed = change.kind === 'replace' && anchor !== null && written[0] === words;
  const led = (text: string, links: readonly string[]): string =>
    isReaddressed && links.length > 0 ? `${text} (${links.join(', ')})` : text;
  const gone = led(words, anchor ? linksOf(nodesAt(content, anchor)) : []);
  const come =
    change.kind === 'replace' ? written.map((text) => led(text, linksOf(change.replacement))) : written;
  return (
    <li className="r-card" data-current={review.current === id} id={`r-card-${id}`}>
      <button
        type="button"
        className="r-quoted"
        disabled={isLost || !isOpen || anchor === null}
        onClick={() => review.choose(id)}
      >
        <span className="q-unseen">{t('comments.show')}</span>
        {gone !== '' && <del className="r-mark r-mark-delete">{gone}</del>}{' '}
        {come.map((text, index) => (
          <ins key={index} className="r-mark r-mark-inserted">
            {text}
          </ins>
        ))}
        {change.kind === 'notice' && change.words === '' && anchor && (
          <q>
            {wordsBefore(anchor)}
            {quotedText(anchor, evidence)}
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
      {isLost && isOpen && <p className="q-muted">{t('comments.lost')}</p>}
      <p className="q-muted">
        {t('history.by', { person: suggestion.personName, moment: moment(suggestion.at) })}
      </p>
      {!isOpen && (
        <p className="q-muted">
          {t(suggestion.state === 'accepted' ? 'suggestions.accepted' : 'suggestions.rejected', {
            person: suggestion.decidedBy ?? '',
          })}
        </p>
      )}
      {isOpen && review.review?.mayDecide && (
        <div className="r-buttons">
          <Button kind="main" onClick={() => onDecide(true)}>
            {t(change.kind === 'notice' ? 'suggestions.seen' : 'suggestions.accept')}
          </Button>
          {change.kind !== 'notice' && (
            <Button onClick={() => onDecide(false)}>{t('suggestions.reject')}</Button>
          )}
        </div>
      )}
    </li>
  );
};
