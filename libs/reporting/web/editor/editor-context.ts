import { createContext, useContext } from 'react';
import type { Evidence } from '../marks/evidence';

export interface EditorEvidence {
  readonly evidence: Evidence;
  readonly numbers: ReadonlyMap<string, number>;
  /** Of the text. */
  readonly language: string;
}

const nothing: EditorEvidence = {
  evidence: { reading: () => undefined, voice: () => undefined, chart: () => undefined },
  numbers: new Map(),
  language: '',
};

const EvidenceContext = createContext<EditorEvidence>(nothing);

export const EditorEvidenceProvider = EvidenceContext.Provider;

/** What the nodes of the text being written refer to. */
export const useEditorEvidence = (): EditorEvidence => useContext(EvidenceContext);
