import { type RefObject, useEffect, useRef } from 'react';

/**
 * Focus goes along with a step: into its first field when it opens, and back to the button that opened it when it
 * closes; to the first button where that one is gone, also once other buttons stand there (`buttons` names which).
 * Buttons name their step by `data-step`.
 */
export const useStepFocus = <Within extends HTMLElement>(
  step: string | null,
  buttons: string,
): RefObject<Within | null> => {
  const ref = useRef<Within>(null);
  const before = useRef({ step, buttons });
  useEffect(() => {
    const was = before.current;
    before.current = { step, buttons };
    const find = (selector: string) => ref.current?.querySelector<HTMLElement>(selector);
    if (step !== null && step !== was.step) find('input, select, textarea')?.focus();
    else if (step !== was.step) (find(`button[data-step="${was.step}"]`) ?? find('button'))?.focus();
    else if (buttons !== was.buttons && document.activeElement === document.body) find('button')?.focus();
  }, [step, buttons]);
  return ref;
};
