import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import type { ResolvedFinding } from '@qadam/reporting/domain';

/** A finding as the review may show it: never with the name of who said it. */
export interface FoundVoice extends ResolvedFinding {
  readonly id: string;
  /** The passage of the minutes, for those who may read the documents of its area; `null` for everybody else. */
  readonly quote: string | null;
  readonly quoteLanguage: Language;
  readonly targets: readonly string[];
  /** Something in the own words of the analyst looks personal; it is masked here. */
  readonly isPersonal: boolean;
}

export interface VoiceSearch {
  readonly text: string;
  /** Targets or goals that the finding must be tagged with; empty for all. */
  readonly targets: readonly string[];
  readonly first: number;
}

/** Where the review takes its voices from. */
export abstract class VoiceSource {
  /** Those that exist, withdrawn ones included, in no particular order. */
  abstract resolve(
    viewer: Viewer,
    language: Language,
    ids: readonly string[],
  ): Promise<readonly FoundVoice[]>;

  /** Findings that may be cited, newest first. */
  abstract search(viewer: Viewer, language: Language, search: VoiceSearch): Promise<readonly FoundVoice[]>;
}
