import { useAccount } from '@qadam/identity/web';
import { Button, notify, PlaceLink, useFailureText, useServerChange } from '@qadam/ui';
import { useEffect, useRef, useState } from 'react';
import { ReasonForm } from '../reason-form';
import { useText } from '../text';
import { useStepFocus } from '../use-step-focus';
import {
  AskUnmaskingDocument,
  KeepMaskDocument,
  LiftMaskDocument,
  type MaskPartsFragment,
  RestoreMaskDocument,
  RevealMaskDocument,
} from './masks.generated';
import './masks.css';

type Step = 'ask' | 'reveal' | 'lift' | 'keep' | 'restore';

const MaskItem = ({
  mask,
  again,
  isLinked,
}: { readonly mask: MaskPartsFragment } & Omit<MaskListProps, 'masks'>) => {
  const t = useText();
  const { holds } = useAccount();
  const failureText = useFailureText();
  const [ask] = useServerChange(AskUnmaskingDocument);
  const [reveal] = useServerChange(RevealMaskDocument);
  const [lift] = useServerChange(LiftMaskDocument);
  const [keep] = useServerChange(KeepMaskDocument);
  const [restore] = useServerChange(RestoreMaskDocument);
  const [step, setStep] = useState<Step | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { documentId, number } = mask;
  const take = async (reason: string) => {
    setFailure(null);
    const variables = { documentId, number, reason };
    if (step === 'reveal') {
      const { data, error } = await reveal(variables);
      if (error) return setFailure(failureText(error));
      setWords(data.revealMask);
    } else if (step === 'lift') {
      const { data, error } = await lift(variables);
      if (error) return setFailure(failureText(error));
      notify({ text: t('masks.lifted', { count: data.liftMask }), tone: 'good' });
      again();
    } else if (step === 'keep') {
      const { error } = await keep(variables);
      if (error) return setFailure(failureText(error));
      notify({ text: t('masks.kept'), tone: 'good' });
      again();
    } else if (step === 'restore') {
      const { data, error } = await restore(variables);
      if (error) return setFailure(failureText(error));
      notify({ text: t('masks.restored', { count: data.restoreMask }), tone: 'good' });
      again();
    } else {
      const { error } = await ask(variables);
      if (error) return setFailure(failureText(error));
      notify({ text: t('masks.asked'), tone: 'good' });
      again();
    }
    setStep(null);
  };
  const steps: readonly Step[] = mask.isLifted
    ? ['restore']
    : holds('administrator')
      ? ['reveal', 'lift', ...(mask.askedReason === null ? [] : (['keep'] as const))]
      : ['ask'];
  const ref = useStepFocus<HTMLLIElement>(step, steps.join());
  // Told before the step is taken: it is about all of them.
  const isOfAll = (step === 'lift' || step === 'restore') && mask.mentions > 1;
  return (
    <li ref={ref}>
      {isLinked && <PlaceLink to={`/voices/documents/${documentId}/masks`}>{mask.documentTitle}</PlaceLink>}
      <p>
        {mask.before}
        <mark>{mask.placeholder}</mark>
        {mask.after}
      </p>
      {words !== null && (
        <p role="status">
          {t('masks.stands')} <b>{words}</b>
        </p>
      )}
      {mask.askedReason !== null && (
        <p className="q-muted">
          {t('masks.askedBy', { name: mask.askedByName ?? '', reason: mask.askedReason })}
        </p>
      )}
      {failure && (
        <p role="alert" className="v-problem">
          {failure}
        </p>
      )}
      {step === null ? (
        <p className="v-actions">
          {steps.map((each) => (
            <Button key={each} data-step={each} onClick={() => setStep(each)}>
              {t(`masks.steps.${each}`)}
            </Button>
          ))}
        </p>
      ) : (
        <>
          {isOfAll && (
            <p>{t(step === 'lift' ? 'masks.liftsAll' : 'masks.restoresAll', { count: mask.mentions })}</p>
          )}
          <ReasonForm label={t(`masks.steps.${step}`)} onReason={take} onCancel={() => setStep(null)} />
        </>
      )}
    </li>
  );
};

export interface MaskListProps {
  readonly masks: readonly MaskPartsFragment[];
  readonly again: () => void;
  /** Names the document of each, in a list over several. */
  readonly isLinked: boolean;
}

/** Masked words with what stands around them; an administrator sees and lifts, an analyst asks. */
export const MaskList = ({ masks, again, isLinked }: MaskListProps) => {
  const ref = useRef<HTMLUListElement>(null);
  const count = masks.length;
  const before = useRef(count);
  useEffect(() => {
    // What was answered leaves the list, and would take the focus along.
    if (count < before.current && document.activeElement === document.body)
      ref.current?.querySelector('button')?.focus();
    before.current = count;
  }, [count]);
  return (
    <ul ref={ref} className="v-masks">
      {masks.map((mask) => (
        <MaskItem key={`${mask.documentId} ${mask.number}`} mask={mask} again={again} isLinked={isLinked} />
      ))}
    </ul>
  );
};
