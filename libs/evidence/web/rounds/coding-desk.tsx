import type { Span } from '@qadam/evidence/domain';
import { Button, FailureState, notify, Skeleton, useKey, usePageKeys, useServerData } from '@qadam/ui';
import { useRef, useState } from 'react';
import { ProjectCodesDocument } from '../codes/codes.generated';
import type { KnownCode } from '../codes/known-codes';
import { FindingFacts, FindingPlace, FindingQuote } from '../findings/finding-card';
import { keepsOwnUndo } from '../reader/own-undo';
import { SuggestionList } from '../suggestions/suggestion-list';
import { useRejection } from '../suggestions/use-rejection';
import { TagBox } from '../tags/tag-box';
import { CodeName, CodeTile, TagList } from '../tags/tag-list';
import { useText } from '../text';
import { WaitingNote } from '../waiting/waiting-note';
import type { RoundPartsFragment } from './rounds.generated';
import type { Coding, TurnedCoding } from './use-coding';
import { useCodingQueue } from './use-coding-queue';
import {
  type DeskPatience,
  recentCount,
  useDeskPatience,
  useRecentKeys,
  useSuggestionKeys,
} from './use-desk-keys';
import type { CodingItem } from './with-codings';

type Chosen = CodingItem['finding']['tags'][number];

const noCodes: readonly KnownCode[] = [];

/** The codes that this coder chose last, the newest first, each once. */
const recentOf = (items: readonly CodingItem[]): readonly Chosen[] => {
  const all = items.flatMap(({ finding }) => finding.tags);
  const newest = [...all].sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  return [...new Map(newest.toReversed().map((tag) => [tag.code, tag])).values()]
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt))
    .slice(0, recentCount);
};

interface OneItemProps {
  readonly items: readonly CodingItem[];
  readonly at: number;
  readonly onMove: (at: number) => void;
  readonly coding: Coding;
  readonly patience: DeskPatience;
  /** Codes that can be looked for without a connection. */
  readonly codes: readonly KnownCode[];
}

const OneItem = ({ items, at, onMove, coding, patience, codes }: OneItemProps) => {
  const t = useText();
  const { asked, setAsked, tagRef, hold } = patience;
  const codesRef = useRef<HTMLDivElement>(null);
  const item = items[at];
  const recent = recentOf(items);
  const { id = '', tags = [] } = item?.finding ?? {};
  const taken = tags.map(({ code }) => code);
  const isDone = Boolean(item?.doneAt);
  const [reasons, setReasons] = useState<readonly Span[]>([]);
  const reject = useRejection();

  const move = (step: number) => onMove(Math.min(Math.max(at + step, 0), items.length - 1));
  const nextOpen = () => {
    const open = (from: number, to: number) =>
      items.findIndex(({ doneAt }, place) => place >= from && place < to && doneAt === null);
    const later = open(at + 1, items.length);
    const next = later >= 0 ? later : open(0, at);
    if (next >= 0) onMove(next);
  };
  const finish = (noneFits: boolean) => {
    if (isDone) return nextOpen();
    // Without a code it may be refused: what comes next is for this finding then.
    const isSure = taken.length > 0 && !noneFits;
    if (isSure) nextOpen();
    void hold(
      coding.finish(id, true, noneFits).then((isFinished) => {
        if (isFinished && !isSure) nextOpen();
        // Back to a finding that was not taken as done: the message tells why.
        else if (!isFinished && isSure) onMove(at);
      }),
    );
  };
  const choose = (code: string, isSuggested = false) => {
    if (!taken.includes(code)) void hold(coding.choose(id, code, isSuggested));
  };
  useSuggestionKeys(setAsked);
  useKey('KeyX', () => setAsked(0));
  const noneFits = () => {
    if (taken.length === 0) finish(true);
  };
  useRecentKeys((place) => {
    const code = recent[place]?.code;
    if (code) choose(code);
  });
  useKey('KeyJ', () => move(1));
  useKey('KeyK', () => move(-1));
  useKey('KeyN', noneFits);
  useKey('KeyT', (event) => {
    event.preventDefault();
    tagRef.current?.focus();
  });
  // In the empty field of codes Enter does the same.
  useKey('Enter', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('a, button, summary')) return;
    finish(false);
  });
  /** Back to the finding that it was done on. */
  const turned = (say: 'undone' | 'redone', what: TurnedCoding | null) => {
    if (!what) return;
    const place = items.findIndex(({ finding }) => finding.id === what.finding);
    if (place >= 0) onMove(place);
    notify({ text: t(`rounds.${say}`, { number: place + 1, act: what.act }) });
  };
  const step = (event: KeyboardEvent, say: 'undone' | 'redone') => {
    if (event.target instanceof HTMLElement && keepsOwnUndo(event.target)) return;
    event.preventDefault();
    void hold((say === 'undone' ? coding.undo() : coding.redo()).then((what) => turned(say, what)));
  };
  useKey({ code: 'KeyZ', command: true }, (event) => step(event, 'undone'), { whileTyping: true });
  useKey({ code: 'KeyZ', command: true, shift: true }, (event) => step(event, 'redone'), {
    whileTyping: true,
  });
  useKey({ code: 'KeyY', command: true }, (event) => step(event, 'redone'), { whileTyping: true });
  usePageKeys([
    { keys: ['j', 'k'], label: t('rounds.keys.move') },
    { keys: ['t'], label: t('reader.help.tag') },
    { keys: ['1', '…', '5'], label: t('reader.help.suggestion') },
    { keys: ['x'], label: t('reader.help.reject') },
    { keys: ['Shift', '1', '…', '9'], label: t('rounds.keys.recent') },
    { keys: ['n'], label: t('rounds.keys.none') },
    { keys: ['Enter'], label: t('rounds.keys.done') },
    { keys: ['Ctrl', 'z'], label: t('reader.help.undo') },
    { keys: ['Ctrl', 'y'], label: t('reader.help.redo') },
  ]);
  if (!item) return null;
  const { finding } = item;
  return (
    <div className="v-desk">
      <article className="v-card" aria-label={t('rounds.findingOf', { number: at + 1, total: items.length })}>
        <FindingFacts finding={finding} />
        {finding.summary && (
          <p className="v-summary v-large" lang={finding.summaryLanguage ?? undefined}>
            {finding.summary}
          </p>
        )}
        <FindingQuote finding={finding} marked={reasons} />
        <FindingPlace finding={finding} />
      </article>
      <div
        ref={codesRef}
        className="v-desk-codes"
        role="group"
        tabIndex={-1}
        aria-label={t('rounds.yourCodes')}
      >
        {tags.length > 0 ? (
          <TagList tags={tags} onRemove={(code) => void hold(coding.drop(id, code))} />
        ) : (
          <p className="q-muted">{isDone ? t('rounds.noneChosen') : t('rounds.noCodes')}</p>
        )}
        <SuggestionList
          key={`suggestions-${id}`}
          findingId={id}
          text={finding.quote || finding.summary}
          {...{ taken, asked }}
          onAnswered={() => setAsked(null)}
          onTake={(code) => choose(code, true)}
          onReject={(isRejected) => reject(id, isRejected)}
          onReasons={setReasons}
        />
        <TagBox
          key={id}
          known={codes}
          inputRef={tagRef}
          taken={taken}
          onPick={(code) => choose(code)}
          onDone={() => finish(false)}
          onTaken={() => codesRef.current?.focus({ preventScroll: true })}
        />
        {recent.length > 0 && (
          <div>
            <p className="v-label">{t('rounds.recent')}</p>
            <ul className="v-recent">
              {recent.map(({ code, title, colour }, place) => (
                <li key={code}>
                  <button type="button" disabled={taken.includes(code)} onClick={() => choose(code)}>
                    <kbd aria-hidden="true">⇧{place + 1}</kbd>
                    <CodeTile code={code} colour={colour} size={16} />
                    <span>
                      <CodeName code={code} title={title} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="v-actions">
          <Button kind="main" onClick={() => finish(false)}>
            {t('rounds.done')} <kbd>Enter</kbd>
          </Button>
          <Button disabled={taken.length > 0} onClick={noneFits}>
            {t('rounds.noneFits')} <kbd>n</kbd>
          </Button>
          {isDone && (
            <Button kind="quiet" onClick={() => void hold(coding.finish(id, false))}>
              {t('rounds.reopen')}
            </Button>
          )}
        </p>
      </div>
    </div>
  );
};

/** The findings that this coder is to code, one at a time, all of it with the keyboard. */
export const CodingDesk = ({ round }: { readonly round: RoundPartsFragment }) => {
  const t = useText();
  const [chosen, setChosen] = useState<number | null>(null);
  const { data: book } = useServerData(ProjectCodesDocument, {});
  const { items, failure, again, coding } = useCodingQueue(round.id);
  const { acts } = coding;
  const patience = useDeskPatience(items !== undefined || failure !== undefined);
  if (failure) return <FailureState failure={failure} onRetry={again} />;
  if (!items) return <Skeleton />;
  const done = items.filter(({ doneAt }) => doneAt !== null).length;
  const firstOpen = items.findIndex(({ doneAt }) => doneAt === null);
  const at = chosen ?? Math.max(firstOpen, 0);
  return (
    <section aria-label={t('rounds.coding')}>
      <WaitingNote waiting={acts.waiting} hold={acts.hold} />
      <div className="v-desk-head">
        <progress aria-label={t('rounds.yours')} value={done} max={items.length} />
        <span className="q-figures" role="status">
          {t('rounds.yourProgress', { done, total: items.length })}
        </span>
        <span className="v-steps">
          <Button aria-label={t('rounds.previous')} disabled={at === 0} onClick={() => setChosen(at - 1)}>
            ←
          </Button>
          <span className="q-figures">{t('rounds.of', { done: at + 1, total: items.length })}</span>
          <Button
            aria-label={t('rounds.next')}
            disabled={at >= items.length - 1}
            onClick={() => setChosen(at + 1)}
          >
            →
          </Button>
        </span>
      </div>
      <OneItem {...{ items, at, coding, patience }} codes={book?.codeBook ?? noCodes} onMove={setChosen} />
    </section>
  );
};
