import { compareCodings, needsReason } from '@qadam/evidence/domain';
import { Button, useFormat, useKey, usePageKeys } from '@qadam/ui';
import { useId, useRef, useState } from 'react';
import { FindingFacts, FindingPlace, FindingQuote, WithdrawnNote } from '../findings/finding-card';
import { TagBox } from '../tags/tag-box';
import { TagList } from '../tags/tag-list';
import { useText } from '../text';
import type { ComparedPartsFragment } from './rounds.generated';

export interface ComparedItemProps {
  readonly item: ComparedPartsFragment;
  /** Left out for those who only read. */
  readonly onDecide?: ((codes: readonly string[], reason: string) => Promise<boolean>) | undefined;
  /** Makes the finding undecided again. */
  readonly onTakeBack?: (() => void) | undefined;
  readonly onMove: (step: number) => void;
  /** Those of earlier decisions, offered again. */
  readonly reasons: readonly string[];
}

const codesOf = (codes: readonly { readonly code: string }[]): readonly string[] =>
  codes.map(({ code }) => code);

interface DecideProps extends Pick<ComparedItemProps, 'reasons'> {
  readonly item: ComparedPartsFragment;
  readonly onDecide: NonNullable<ComparedItemProps['onDecide']>;
}

/**
 * Keys 1 to 4 take a coder's side, b takes all codes, o chooses others. Where the coders do not say the same, the choice
 * waits for its reason, typed before or then; Enter decides.
 */
const Decide = ({ item: { choices, decision }, reasons, onDecide }: DecideProps) => {
  const t = useText();
  const reasonsId = useId();
  const noteId = useId();
  const reasonRef = useRef<HTMLInputElement>(null);
  const [pending, setPending] = useState<readonly string[] | null>(null);
  const tagRef = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [others, setOthers] = useState<readonly string[] | null>(null);
  const sides = choices.filter(({ isDone }) => isDone);
  const codings = choices.map(({ isDone, codes }) => ({ isDone, codes: codesOf(codes) }));
  const take = (codes: readonly string[]) => {
    if (reason.trim() === '' && needsReason(codings, codes)) {
      setPending(codes);
      reasonRef.current?.focus();
      return;
    }
    void onDecide(codes, reason.trim()).then((isDecided) => {
      if (!isDecided) return;
      setPending(null);
      setOthers(null);
      setReason('');
      reasonRef.current?.blur();
    });
  };
  const side = (at: number) => {
    const chosen = sides[at];
    if (!chosen) return;
    setOthers(null);
    take(codesOf(chosen.codes));
  };
  const both = () => {
    setOthers(null);
    take([...new Set(sides.flatMap(({ codes }) => codesOf(codes)))]);
  };
  const open = () => {
    setPending(null);
    setOthers((now) => now ?? codesOf(decision?.codes ?? []));
    // The field is there after this render.
    setTimeout(() => tagRef.current?.focus(), 0);
  };
  // The key must not be typed into the field that it leads to.
  const first = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  useKey(
    'Digit1',
    first(() => side(0)),
  );
  useKey(
    'Digit2',
    first(() => side(1)),
  );
  useKey(
    'Digit3',
    first(() => side(2)),
  );
  useKey(
    'Digit4',
    first(() => side(3)),
  );
  useKey('KeyB', first(both));
  useKey('KeyO', (event) => {
    event.preventDefault();
    open();
  });
  return (
    <div className="v-decide" data-buttons="foot">
      <label className="q-field">
        <span>{t('rounds.reason')}</span>
        <input
          ref={reasonRef}
          className="q-input"
          value={reason}
          autoComplete="off"
          list={reasonsId}
          aria-describedby={noteId}
          placeholder={t('rounds.reasonHint')}
          onChange={({ target }) => setReason(target.value)}
          onKeyDown={(event) => {
            const codes = pending ?? others;
            if (event.key === 'Enter' && codes) take(codes);
            else if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <datalist id={reasonsId}>
          {reasons.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <span id={noteId} role="status" className="v-differs">
          {pending && t('rounds.reasonWanted')}
        </span>
      </label>
      <p className="v-actions">
        {sides.map(({ coderId, coderName }, at) => (
          <Button
            key={coderId}
            kind={pending?.join() === codesOf(sides[at]?.codes ?? []).join() ? 'main' : 'plain'}
            onClick={() => side(at)}
          >
            {t('rounds.takeSide', { name: coderName })} <kbd>{at + 1}</kbd>
          </Button>
        ))}
        {sides.length > 1 && (
          <Button onClick={both}>
            {t('rounds.takeBoth')} <kbd>b</kbd>
          </Button>
        )}
        <Button onClick={open}>
          {t('rounds.takeOthers')} <kbd>o</kbd>
        </Button>
      </p>
      {others && (
        <div className="v-desk-codes">
          <TagList
            tags={others.map((code) => ({ code, title: /^\d/u.test(code) ? '' : code }))}
            onRemove={(code) => setOthers(others.filter((each) => each !== code))}
          />
          <TagBox
            inputRef={tagRef}
            taken={others}
            onPick={(code) => setOthers([...others, code])}
            onDone={() => take(others)}
          />
          <p>
            <Button kind="main" onClick={() => take(others)}>
              {t('rounds.decide')}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
};

const sayings = { agree: 'rounds.agree', differ: 'rounds.differ', alone: 'rounds.alone' } as const;

/** Whether the coders agree, as far as they finished, and who did not. */
const Verdict = ({ choices }: Pick<ComparedPartsFragment, 'choices'>) => {
  const t = useText();
  const comparison = compareCodings(choices.map(({ isDone, codes }) => ({ isDone, codes: codesOf(codes) })));
  const missing = choices.filter(({ isDone }) => !isDone).map(({ coderName }) => coderName);
  return (
    <p className={comparison === 'differ' ? 'v-differs' : 'v-note'}>
      {comparison !== 'unfinished' && t(sayings[comparison])}{' '}
      {missing.length > 0 && t('rounds.notFinishedBy', { names: missing.join(', ') })}{' '}
      {comparison === 'unfinished' && t('rounds.nothingToCompare')}
    </p>
  );
};

/** A finding with a column for each coder, and the decision under them. */
export const ComparedItem = ({ item, reasons, onDecide, onTakeBack, onMove }: ComparedItemProps) => {
  const t = useText();
  const { day } = useFormat();
  const { finding, choices, isAgreed, decision } = item;
  useKey('KeyJ', () => onMove(1));
  useKey('KeyK', () => onMove(-1));
  usePageKeys([
    { keys: ['j', 'k'], label: t('rounds.keys.move') },
    ...(onDecide
      ? [
          { keys: ['1', '2'], label: t('rounds.keys.side') },
          { keys: ['b'], label: t('rounds.keys.both') },
          { keys: ['o'], label: t('rounds.keys.others') },
        ]
      : []),
  ]);
  return (
    <article className="v-compared">
      <div className="v-card">
        <FindingFacts finding={finding} />
        {finding.summary && (
          <p className="v-summary v-large" lang={finding.summaryLanguage ?? undefined}>
            {finding.summary}
          </p>
        )}
        <FindingQuote finding={finding} />
        <FindingPlace finding={finding} />
        <WithdrawnNote finding={finding} />
      </div>
      <div className="v-sides" data-agreed={isAgreed}>
        {choices.map(({ coderId, coderName, isDone, codes }) => (
          <section key={coderId} aria-label={coderName}>
            <h3>{coderName}</h3>
            {codes.length > 0 ? (
              <TagList tags={codes} />
            ) : (
              <p className="q-muted">{t(isDone ? 'rounds.noneChosen' : 'rounds.unfinished')}</p>
            )}
            {codes.length > 0 && !isDone && <p className="v-note">{t('rounds.unfinished')}</p>}
          </section>
        ))}
      </div>
      <Verdict choices={choices} />
      {decision && (
        <section className="v-decision" aria-labelledby="round-decision">
          <h3 id="round-decision">{t('rounds.decision')}</h3>
          {decision.codes.length > 0 ? (
            <TagList tags={decision.codes} />
          ) : (
            <p className="q-muted">{t('rounds.noneChosen')}</p>
          )}
          {decision.reason && <p>{decision.reason}</p>}
          <p className="v-note">
            {decision.personName}, {day(decision.createdAt)}
          </p>
          {onTakeBack && (
            <p>
              <Button kind="quiet" onClick={onTakeBack}>
                {t('rounds.takeBack')}
              </Button>
            </p>
          )}
        </section>
      )}
      {onDecide && <Decide item={item} reasons={reasons} onDecide={onDecide} />}
    </article>
  );
};
