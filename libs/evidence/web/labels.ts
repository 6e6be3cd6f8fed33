import {
  eventKindLabels,
  findingKindLabels,
  isEventKind,
  isFindingKind,
  isSpeakerSex,
  isStakeholderGroup,
  speakerSexLabels,
  stakeholderGroupLabels,
} from '@qadam/evidence/domain';
import { useLanguage } from '@qadam/ui';
import { useMemo } from 'react';

export interface Labels {
  readonly kind: (code: string) => string;
  readonly group: (code: string) => string;
  readonly sex: (code: string) => string;
  readonly eventKind: (code: string) => string;
}

/** The words of the field in the reader's language; a code that is not known stands for itself. */
export const useLabels = (): Labels => {
  const language = useLanguage();
  return useMemo(
    () => ({
      kind: (code) => (isFindingKind(code) ? findingKindLabels[code][language] : code),
      group: (code) => (isStakeholderGroup(code) ? stakeholderGroupLabels[code][language] : code),
      sex: (code) => (isSpeakerSex(code) ? speakerSexLabels[code][language] : code),
      eventKind: (code) => (isEventKind(code) ? eventKindLabels[code][language] : code),
    }),
    [language],
  );
};
