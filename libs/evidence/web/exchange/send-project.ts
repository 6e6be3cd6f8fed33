import type { Language } from '@qadam/language/domain';
import { type Failure, failureFrom, noteOwnWrite } from '@qadam/ui';

export const exchangeCounts = [
  'sources',
  'selections',
  'codes',
  'codings',
  'users',
  'events',
  'rounds',
  'decisions',
] as const;

export interface ProjectReport {
  readonly file: string;
  readonly origin: string;
  readonly made: Readonly<Record<(typeof exchangeCounts)[number], number>>;
  readonly known: Readonly<Record<(typeof exchangeCounts)[number], number>>;
  readonly kept: Readonly<Record<string, number>>;
  readonly coders: readonly string[];
  readonly round: number | null;
  readonly refused: readonly { readonly place: string; readonly message: string; readonly remedy: string }[];
  /** Tags that stay away, as they were removed here after they were given. */
  readonly removedHere: readonly { readonly finding: number; readonly code: string }[];
  /** What the file holds and what is withdrawn here. */
  readonly withdrawnHere: {
    readonly findings: readonly { readonly finding: number; readonly gaveWayTo: readonly number[] }[];
    readonly documents: readonly { readonly document: number; readonly title: string }[];
    readonly broughtBack: number;
  };
  /** Of events, in people. */
  readonly participants: {
    readonly added: number;
    readonly kept: number;
    /** Events that are counted otherwise here, which stays. */
    readonly different: readonly {
      readonly event: number;
      readonly title: string;
      /** `null` where one may not read the event. */
      readonly here: number | null;
      readonly inFile: number;
    }[];
    /** Events that get the file's notes on consent and anonymity. */
    readonly notesAdded: number;
  };
  readonly isTaken: boolean;
}

/** Whether a report tells of anything that is not here yet. */
export const bringsNew = ({ made, participants }: ProjectReport): boolean =>
  Object.values(made).some((count) => count > 0) || participants.added + participants.notesAdded > 0;

export interface ProjectToSend {
  readonly file: File;
  readonly areaCode: string;
  readonly isPreview: boolean;
  readonly skipProblems: boolean;
  readonly bringBack: boolean;
}

/** Sends a coded project, to be looked at or to be taken; the answer tells what it brings. */
export const sendProject = async (
  { file, areaCode, isPreview, skipProblems, bringBack }: ProjectToSend,
  language: Language,
): Promise<{ readonly report: ProjectReport } | { readonly failure: Failure }> => {
  const body = new FormData();
  body.set('areaCode', areaCode);
  body.set('preview', isPreview ? '1' : '');
  body.set('skipProblems', skipProblems ? '1' : '');
  body.set('bringBack', bringBack ? '1' : '');
  body.set('file', file);
  try {
    const response = await fetch('/api/exchange/project', {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'accept-language': language },
    });
    if (!isPreview) noteOwnWrite();
    const answer: unknown = await response.json();
    return response.ok
      ? { report: answer as ProjectReport }
      : { failure: failureFrom(answer as Record<string, unknown>) };
  } catch {
    return { failure: { code: 'network' } };
  }
};
