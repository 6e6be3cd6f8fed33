import type {
  CreateFindingMutationVariables,
  FindingPartsFragment,
  UpdateFindingMutationVariables,
} from '../findings/finding.generated';

export type NewFinding = CreateFindingMutationVariables['finding'];
export type FindingChange = UpdateFindingMutationVariables['change'];

/** How a marked passage is shown before the server knows of it. */
export interface MarkedPassage {
  readonly quote: string;
  readonly language: string;
  readonly paragraph: number;
}

/** One act of an analyst; the number of a finding that only waits to be made is the key of its making. */
export type FindingAct =
  | {
      readonly kind: 'create';
      readonly id: string;
      readonly finding: NewFinding;
      readonly shown: MarkedPassage;
    }
  | { readonly kind: 'tag'; readonly id: string; readonly code: string; readonly isSuggested: boolean }
  | { readonly kind: 'untag'; readonly id: string; readonly code: string }
  | {
      readonly kind: 'update';
      readonly id: string;
      readonly change: FindingChange;
      /** Of the page on which it was written: own words are in it, wherever they are sent from. */
      readonly language: string;
    }
  | { readonly kind: 'withdraw' | 'restore'; readonly id: string };

/** One act of a coder on a finding of a round. */
export type CodingAct =
  | {
      readonly kind: 'code';
      readonly id: string;
      readonly round: string;
      readonly code: string;
      readonly isSuggested: boolean;
    }
  | { readonly kind: 'uncode'; readonly id: string; readonly round: string; readonly code: string }
  | {
      readonly kind: 'finish';
      readonly id: string;
      readonly round: string;
      readonly isDone: boolean;
      readonly noneFits: boolean | null;
    };

/** What is kept while it cannot be sent. */
export type WaitingAct = FindingAct | CodingAct;

/** Where a finding is made in a document: it gets the area of this one. */
export interface DocumentOfFindings {
  readonly id: string;
  readonly areaCode: string;
}

const provisional = (
  { id, finding, shown }: Extract<FindingAct, { kind: 'create' }>,
  areaCode: string,
): FindingPartsFragment => ({
  ...{ id, quote: shown.quote, quoteLanguage: shown.language, summary: '', summaryLanguage: null },
  ...{ personalWords: [], keptWords: [] },
  ...{ documentId: finding.documentId ?? null, documentTitle: null, documentLanguage: null },
  ...{ start: finding.start ?? null, end: finding.end ?? null },
  ...{ paragraph: shown.paragraph, lastParagraph: shown.paragraph, page: null, sheet: null, row: null },
  ...{ saidOn: null, eventId: null, eventTitle: null, eventStartsOn: null, eventEndsOn: null },
  ...{ areaCode: finding.areaCode ?? areaCode, areaName: '', group: null, kind: null, sex: null },
  ...{ isIllustrative: false, isPriority: false, createdByName: null, isShipped: false, createdAt: '' },
  ...{ withdrawnAt: null, withdrawnReason: null, isDocumentWithdrawn: false, tags: [] },
});

const changed = (finding: FindingPartsFragment, act: WaitingAct): FindingPartsFragment => {
  if (act.kind === 'untag') return { ...finding, tags: finding.tags.filter(({ code }) => code !== act.code) };
  if (act.kind === 'tag' && !finding.tags.some(({ code }) => code === act.code))
    return {
      ...finding,
      tags: [
        ...finding.tags,
        {
          ...{ code: act.code, title: '', colour: null, roundId: null, suggestionRank: null },
          ...{ personName: null, createdAt: '' },
        },
      ],
    };
  if (act.kind !== 'update') return finding;
  const { summary, kind, group, sex, areaCode, saidOn, isPriority } = act.change;
  return {
    ...finding,
    ...(summary == null ? {} : { summary, summaryLanguage: summary === '' ? null : act.language }),
    ...{ kind: kind ?? finding.kind, group: group ?? finding.group },
    ...{ sex: sex ?? finding.sex, saidOn: saidOn == null ? finding.saidOn : saidOn || null },
    ...{ areaCode: areaCode ?? finding.areaCode, isPriority: isPriority ?? finding.isPriority },
  };
};

/** The provisional finding of one act of making, before it is shown in its document. */
export const madeBy = (act: Extract<FindingAct, { kind: 'create' }>): FindingPartsFragment =>
  provisional(act, '');

/** The findings of a document as they will stand when these acts have reached the server, in the order of the text. */
export const withActs = (
  findings: readonly FindingPartsFragment[],
  acts: readonly WaitingAct[],
  document: DocumentOfFindings,
): readonly FindingPartsFragment[] => {
  if (acts.length === 0) return findings;
  const standing = new Map(findings.map((finding) => [finding.id, finding]));
  for (const act of acts) {
    const finding = standing.get(act.id);
    if (act.kind === 'create') {
      if (!finding && act.finding.documentId === document.id)
        standing.set(act.id, provisional(act, document.areaCode));
    } else if (act.kind === 'withdraw') standing.delete(act.id);
    else if (finding) standing.set(act.id, changed(finding, act));
  }
  return [...standing.values()].sort(
    (one, other) => (one.start ?? 0) - (other.start ?? 0) || (one.end ?? 0) - (other.end ?? 0),
  );
};
