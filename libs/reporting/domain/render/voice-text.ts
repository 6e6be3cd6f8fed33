import { formatDay, type Language } from '@qadam/language/domain';
import type { CitedVoice } from '../document-model';

/** Where a voice comes from, in one line: place, day (where it is known), group. */
export const voiceOrigin = (voice: CitedVoice, language: Language): string =>
  [voice.place, voice.date && formatDay(voice.date, language), voice.stakeholderGroup]
    .filter(Boolean)
    .join('\u00a0· ');
