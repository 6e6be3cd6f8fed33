import {
  type ExchangeProblem,
  type ExchangeProblemKind,
  placeInWords,
  wordsOfProblem,
} from '@qadam/evidence/domain';
import type { Language } from '@qadam/language/domain';

export const exchangeCounts = [
  'users',
  'codes',
  'events',
  'sources',
  'selections',
  'codings',
  'rounds',
  'decisions',
] as const;

export type ExchangeCounts = Record<(typeof exchangeCounts)[number], number>;

export interface RefusedPart {
  readonly kind: ExchangeProblemKind;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** A tag that a file brings back and that stays away: it was removed here after it was given. */
export interface RemovedTag {
  readonly finding: number;
  readonly code: string;
}

/** What a file brings back and what is withdrawn here: it stays so, unless it is asked for. */
export interface WithdrawnHere {
  readonly findings: readonly WithdrawnFinding[];
  /** Never brought back by a file: a document is restored by itself. */
  readonly documents: readonly { readonly document: number; readonly title: string }[];
  /** How many of the findings came back, or would. */
  readonly broughtBack: number;
}

export interface WithdrawnFinding {
  readonly finding: number;
  /** Findings that stand in its place, where it was cut or joined with others. */
  readonly gaveWayTo: readonly number[];
}

/** Participants counted at events, in people. */
export interface ParticipantsReport {
  readonly added: number;
  /** Counted here already, as the file counts them. */
  readonly kept: number;
  /** Events that are counted otherwise here: that stays. */
  readonly different: readonly DifferentlyCounted[];
  /** Events here that got the file's notes on consent and anonymity, as they had none. */
  readonly notesAdded: number;
}

export interface DifferentlyCounted {
  readonly event: number;
  /** As the file calls it, where the viewer may not read it here. */
  readonly title: string;
  /** `null` where the viewer may not read the event. */
  readonly here: number | null;
  readonly inFile: number;
}

/** What an import of a coded project did, or would do. */
export interface ExchangeReport {
  readonly file: string;
  /** The program that wrote it, as it says itself. */
  readonly origin: string;
  readonly made: ExchangeCounts;
  readonly known: ExchangeCounts;
  /** Elements without a place in Qadam, by their names: kept, and handed on by an export. */
  readonly kept: Readonly<Record<string, number>>;
  readonly coders: readonly string[];
  /** The round into which the codings of several coders went: a new one, or the first of those that came with the file. */
  readonly round: number | null;
  readonly refused: readonly RefusedPart[];
  readonly removedHere: readonly RemovedTag[];
  readonly withdrawnHere: WithdrawnHere;
  readonly participants: ParticipantsReport;
  /** False for a preview, and where something was refused and not to be left out. */
  readonly isTaken: boolean;
}

export const noCounts = (): ExchangeCounts => ({
  ...{ users: 0, codes: 0, events: 0, sources: 0, selections: 0, codings: 0, rounds: 0 },
  decisions: 0,
});

export const refusedPart = (problem: ExchangeProblem, language: Language): RefusedPart => {
  const { message, remedy } = wordsOfProblem(problem);
  return {
    kind: problem.kind,
    place: placeInWords(problem.place, language),
    message: message[language],
    remedy: remedy[language],
  };
};
