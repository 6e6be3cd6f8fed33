import { notify } from '@qadam/ui';
import { useEffect, useRef } from 'react';
import type { FindingPartsFragment } from '../findings/finding.generated';
import { useText } from '../text';
import type { Reading } from './use-reading';

/** Goes to the next (1) or the former (-1) finding, and says where there is none after it. */
export const useToFinding = (
  findings: readonly FindingPartsFragment[],
  { selectedId, goToFinding }: Reading,
): ((step: number) => void) => {
  const t = useText();
  // The address follows a moment later: a second key in that moment counts from where the first one went.
  const reached = useRef(selectedId);
  useEffect(() => {
    reached.current = selectedId;
  }, [selectedId]);
  return (step) => {
    const at = findings.findIndex(({ id }) => id === reached.current);
    const next = findings[at < 0 ? (step > 0 ? 0 : findings.length - 1) : at + step];
    if (next) {
      reached.current = next.id;
      goToFinding(next.id);
    } else if (step > 0 && findings.length > 0) notify({ text: t('reader.lastFinding') });
  };
};
