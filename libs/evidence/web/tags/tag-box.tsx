import { awaitsNumber } from '@qadam/evidence/domain';
import { useLanguage, useServerData } from '@qadam/ui';
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useId, useState } from 'react';
import { type KnownCode, knownHits } from '../codes/known-codes';
import { useText } from '../text';
import { CodeName, CodeTile } from './tag-list';
import { TargetSearchDocument } from './targets.generated';

export interface TagBoxProps {
  /** Searched where the server does not answer. */
  readonly known?: readonly KnownCode[];
  /** Codes that the finding has already. */
  readonly taken: readonly string[];
  /** Never offered, nor said to be had already. */
  readonly without?: string | undefined;
  readonly onPick: (code: string) => void;
  /** After a tag was taken with the keyboard; left out, the field waits for another one. */
  readonly onTaken?: () => void;
  /** Enter in the empty field. */
  readonly onDone?: () => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Of the field; left out, it adds a tag. */
  readonly label?: string;
  /** Beneath the field; left out, what can be typed there. */
  readonly hint?: string;
  /** Without the hint beneath, among other fields. */
  readonly isBrief?: boolean;
}

/**
 * Which result a digit takes: with Alt by the physical key, or the plain digit once words are being typed.
 * In a code («5.5», «цель 5») digits are text, and the Kazakh layout types letters on the digit row.
 */
export const digitOf = (
  press: { readonly key: string; readonly code: string; readonly altKey: boolean },
  text: string,
): number | null => {
  if (press.altKey) return /^Digit[1-5]$/u.test(press.code) ? Number(press.code.slice(5)) : null;
  const isCounted = /^\s*\p{L}/u.test(text) && !awaitsNumber(text);
  return isCounted && /^[1-5]$/u.test(press.key) ? Number(press.key) : null;
};

/** Results that can be given, and, where the finding has all of what was looked for, which codes these are. */
export const offeredHits = <Hit extends { readonly code: string }>(
  answer: readonly Hit[],
  taken: readonly string[],
): { readonly hits: readonly Hit[]; readonly held: readonly string[] } => {
  const hits = answer.filter(({ code }) => !taken.includes(code));
  return { hits, held: hits.length > 0 ? [] : answer.map(({ code }) => code) };
};

/** Enter before the answer was there, and whether it was pressed again, as in the empty field. */
interface Awaited {
  readonly text: string;
  readonly isDone: boolean;
}

const isLetter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && !ctrlKey && !metaKey;

const noCodes: readonly KnownCode[] = [];

/** What the code book says of the result that Enter takes, in short: enough to choose between neighbours. */
const BookNote = ({
  counts,
  doesNotCount,
}: {
  readonly counts: string | null;
  readonly doesNotCount: string | null;
}) => {
  const t = useText();
  return (
    <>
      {counts && <span className="v-book-note q-muted">{counts}</span>}
      {doesNotCount && (
        <span className="v-book-note q-muted">
          {t('codes.doesNotCount')}: {doesNotCount}
        </span>
      )}
    </>
  );
};

/** Adds tags by a code or by a word in any of the three languages; 1 to 5, arrows and Enter pick. */
export const TagBox = (props: TagBoxProps) => {
  const {
    known = noCodes,
    taken,
    without,
    onPick,
    onTaken,
    onDone,
    inputRef,
    label,
    hint,
    isBrief = false,
  } = props;
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const isAsking = text.trim() !== '';
  // Enter before the answer is there: whoever types fast means the first result of what was typed.
  const [awaited, setAwaited] = useState<Awaited | null>(null);
  const {
    data,
    error,
    fetching: isUnderWay,
  } = useServerData(TargetSearchDocument, { text }, { paused: !isAsking });
  const fetching = isUnderWay || (isAsking && !data && !error);
  const found = error ? knownHits(known, text, language) : (data?.targetSearch ?? []);
  const answer = found.filter(({ code }) => code !== without);
  const { hits, held } = offeredHits(isAsking ? answer : [], taken);
  const shown = isOpen && isAsking;
  const isEmpty = shown && data !== undefined && !fetching && hits.length === 0;
  const isNothingKept = shown && error !== undefined && !fetching && answer.length === 0;
  const isHeld = shown && !fetching && held.length > 0;
  const active = Math.min(at, Math.max(hits.length - 1, 0));

  const pick = (index: number): boolean => {
    const hit = hits[index];
    if (!hit) return false;
    onPick(hit.code);
    setText('');
    setAt(0);
    return true;
  };
  const pickByKey = (index: number): boolean => {
    const isPicked = pick(index);
    // What it has already is as good as given: the keys are free for the next step.
    if (!isPicked && held.length > 0) setText('');
    const isDone = isPicked || held.length > 0;
    if (isDone) onTaken?.();
    return isDone;
  };
  const pickAwaited = useEffectEvent(() => {
    if (awaited?.text === text && pickByKey(0) && awaited.isDone) onDone?.();
    setAwaited(null);
  });
  useEffect(() => {
    if (awaited !== null && !fetching) pickAwaited();
  }, [awaited, fetching]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // What is typed after Enter is no part of what was looked for.
    if (awaited?.text === text && isLetter(event)) return event.preventDefault();
    const digit = shown ? digitOf(event, text) : null;
    // While the answer is under way the list still shows that of an earlier text.
    if (fetching && shown && event.key === 'Enter') setAwaited({ text, isDone: awaited?.text === text });
    else if (digit !== null && !fetching) pickByKey(digit - 1);
    else if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(hits.length, 1));
    else if (event.key === 'ArrowUp') setAt((active - 1 + hits.length) % Math.max(hits.length, 1));
    else if (event.key === 'Enter' && shown) pickByKey(active);
    else if (event.key === 'Enter' && onDone) onDone();
    else if (event.key === 'Escape') {
      if (text === '') return event.currentTarget.blur();
      setText('');
    } else return;
    event.preventDefault();
  };

  return (
    <div className="v-tag-box">
      <label htmlFor={id} className="v-label">
        {label ?? t('tags.add')}
      </label>
      <input
        ref={inputRef}
        id={id}
        className="q-input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('tags.placeholder')}
        data-awaiting={awaited !== null}
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-note`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setIsOpen(true);
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={t('tags.results')}
        hidden={!shown || hits.length === 0}
      >
        {hits.map(({ code, title, colour, foundTitle, foundLanguage, counts, doesNotCount }, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keyboard works in the field above, as the combobox pattern of ARIA has it
          <li
            key={code}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(index)}
          >
            <kbd aria-hidden="true">{index < 5 ? index + 1 : ''}</kbd>
            <CodeTile code={code} colour={colour} />
            <span>
              <CodeName code={code} title={title} />
              {foundTitle && (
                <span className="q-muted" lang={foundLanguage ?? undefined}>
                  {foundTitle}
                </span>
              )}
              {index === active && <BookNote {...{ counts, doesNotCount }} />}
            </span>
          </li>
        ))}
      </ul>
      <p
        id={`${id}-note`}
        className={isBrief && !isEmpty && !isHeld && !isNothingKept ? 'q-unseen' : 'v-note'}
      >
        {isHeld
          ? t('tags.held', { codes: held.join(', ') })
          : isNothingKept
            ? t('tags.nothingKept')
            : isEmpty
              ? t('tags.nothing')
              : (hint ?? t('tags.hint'))}
      </p>
    </div>
  );
};
