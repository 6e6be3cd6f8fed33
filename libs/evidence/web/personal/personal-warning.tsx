import { Button } from '@qadam/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text';

export interface PersonalWarningProps {
  /** What it says where there are such words. */
  readonly text: ReactNode;
  readonly isShown: boolean;
  readonly onMask: () => void;
  readonly onKeep: () => void;
}

/** Says under a field that it holds what looks personal, and comes into view when it begins to; with what can be done. */
export const PersonalWarning = ({ text, isShown, onMask, onKeep }: PersonalWarningProps) => {
  const t = useText();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <div ref={ref} role="status" className="v-personal">
      {isShown && (
        <>
          <p>{text}</p>
          <p className="v-actions">
            <Button onClick={onMask}>{t('personal.mask')}</Button>
            <Button onClick={onKeep}>{t('personal.keep')}</Button>
          </p>
        </>
      )}
    </div>
  );
};
