import { createContext, useContext } from 'react';
import type { Evidence } from '../marks/evidence';

export interface EditorEvidence {
  readonly evidence: Evidence;
  readonly numbers: ReadonlyMap<string, number>;
  /** Of the text. */
  readonly language: string;
  /** In which the text stands; `null` outside of one. */
  readonly sectionId: number | null;
  /** Somebody decided about a figure: what it says is asked for again. */
  readonly onDecided: () => void;
}

const nothing: EditorEvidence = {
  evidence: { reading: () => undefined, voice: () => undefined, chart: () => undefined },
  numbers: new Map(),
  language: '',
  sectionId: null,
  onDecided: () => undefined,
};

const EvidenceContext = createContext<EditorEvidence>(nothing);

export const EditorEvidenceProvider = EvidenceContext.Provider;

/** What the nodes of the text being written refer to. */
export const useEditorEvidence = (): EditorEvidence => useContext(EvidenceContext);
