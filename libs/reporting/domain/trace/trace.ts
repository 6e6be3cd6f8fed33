import type { ResolvedChart } from '../document-model';
import type { ChartChoice } from '../rich-text';

/** Where a figure is found in the data. */
export interface TracedPlace {
  readonly indicator: string;
  readonly seriesKey: string | null;
  readonly area: string;
}

/** What a figure or chart of a text rests on. */
export interface TracedFigure {
  readonly kind: 'figure' | 'chart';
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly areaName: string;
  /** `null` for a chart and for a figure without data. */
  readonly year: number | null;
  /** As it stands in the sentence; empty for a chart and without data. */
  readonly text: string;
  readonly source: string;
  /** ISO day of the data; empty without data. */
  readonly vintage: string;
  /** Target of the indicator, empty where it is not known. */
  readonly target: string;
  readonly isMissing: boolean;
  /** `null` where it is not told. */
  readonly place: TracedPlace | null;
  /** Where the page of its indicator shows it, a series of `null` being the headline; absent where none does. */
  readonly shownAt?: { readonly area: string; readonly seriesId: number | null };
  /** Key and words of the series that is shown; absent where there is none. */
  readonly series?: string;
  readonly seriesLabel?: string;
}

export const voiceStandings = ['heard', 'withdrawn', 'lost'] as const;
export type VoiceStanding = (typeof voiceStandings)[number];

/** A finding that a text cites, with the page of the document in which it was said. */
export interface TracedVoice {
  readonly findingId: string;
  /** Withdrawn and lost findings tell nothing more. */
  readonly standing: VoiceStanding;
  readonly summary: string;
  readonly place: string;
  readonly targets: readonly string[];
  /** `null` where it comes from no document, or from one that the reader may not open. */
  readonly documentId: string | null;
  readonly documentTitle: string;
  readonly page: number | null;
}

/** A chart of a text: what it draws, and how it is drawn. */
export interface TracedChart {
  readonly choice: ChartChoice;
  /** `null` where there is nothing to draw. */
  readonly drawn: ResolvedChart | null;
  /** What it gives of its newest year, such as `39 % (2019)`; empty where it is not known. */
  readonly shown: string;
}

export interface TracedSentence {
  readonly paragraph: number;
  /** As a reader counts them. */
  readonly block: number;
  /** 0 for a chart, which stands between the sentences. */
  readonly ordinal: number;
  readonly text: string;
  /** A whole table, told as one statement. */
  readonly isTable?: boolean;
  /** Which table of the text that is, counted from 1; it is called by this number in the words. */
  readonly table?: number;
  /** It stands in a quotation. */
  readonly isQuoted?: boolean;
  /** The words of its cells, an ellipsis for each live figure. */
  readonly rows?: readonly (readonly string[])[];
  readonly figures: readonly TracedFigure[];
  readonly voices: readonly TracedVoice[];
  /** Where it is a chart. */
  readonly chart?: TracedChart;
  /** Counts the charts of the text from 1. */
  readonly chartNumber?: number | null;
}

export interface TracedSection {
  readonly key: string;
  readonly number: string | null;
  readonly title: string;
  readonly sentences: readonly TracedSentence[];
}

export interface TraceCell {
  readonly sentences: number;
  readonly figures: number;
  readonly voices: number;
}

export interface TraceMatrixRow {
  readonly section: TracedSection;
  /** By code of the target; targets that nothing in the section speaks of are left out. */
  readonly cells: ReadonlyMap<string, TraceCell>;
  /** Sentences that rest on nothing. */
  readonly bare: number;
  /** Sentences and charts that cite what was withdrawn or not found, or that have a figure without data: `isBroken`. */
  readonly broken: number;
}

export interface TraceMatrix {
  /** In the order of the framework. */
  readonly targets: readonly string[];
  readonly rows: readonly TraceMatrixRow[];
}

const byCode = new Intl.Collator('en', { numeric: true });

/** Whether nothing stands behind a sentence. */
export const isBare = ({ figures, voices }: TracedSentence): boolean =>
  figures.length === 0 && voices.length === 0;

/** Whether it cites what was withdrawn or not found, or has a figure without data. */
export const isBroken = ({ figures, voices }: TracedSentence): boolean =>
  figures.some(({ isMissing }) => isMissing) || voices.some(({ standing }) => standing !== 'heard');

/** The section with a broken sentence to be shown: `key` if it has one, else the first that has; `null` where none has. */
export const sectionWithBroken = (
  sections: readonly TracedSection[],
  key: string | null,
): TracedSection | null => {
  const broken = sections.filter(({ sentences }) => sentences.some(isBroken));
  return broken.find((section) => section.key === key) ?? broken[0] ?? null;
};

const rowOf = (section: TracedSection): TraceMatrixRow => {
  const cells = new Map<string, { sentences: number; figures: number; voices: number }>();
  const cell = (target: string) => {
    const found = cells.get(target) ?? { sentences: 0, figures: 0, voices: 0 };
    cells.set(target, found);
    return found;
  };
  const heard = new Set<string>();
  for (const sentence of section.sentences) {
    const touched = new Set<string>();
    for (const { target, isMissing } of sentence.figures) {
      if (target === '' || isMissing) continue;
      cell(target).figures += 1;
      touched.add(target);
    }
    for (const { findingId, standing, targets } of sentence.voices) {
      if (standing !== 'heard') continue;
      for (const target of targets) {
        if (!heard.has(findingId)) cell(target).voices += 1;
        touched.add(target);
      }
      heard.add(findingId);
    }
    if (sentence.ordinal > 0) for (const target of touched) cell(target).sentences += 1;
  }
  return {
    section,
    cells,
    bare: section.sentences.filter((sentence) => sentence.ordinal > 0 && isBare(sentence)).length,
    broken: section.sentences.filter(isBroken).length,
  };
};

/**
 * Sections against targets: how many sentences speak of a target through a figure or a voice, how many figures and
 * charts of its indicators stand there, and how many different voices on it are cited. A sentence counts once for each
 * of its targets. Withdrawn voices and figures without data count for no target; they are counted as broken. Sections
 * without a sentence or chart are left out.
 */
export const traceMatrix = (sections: readonly TracedSection[]): TraceMatrix => {
  const rows = sections.filter(({ sentences }) => sentences.length > 0).map(rowOf);
  const targets = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return { targets: [...targets].sort(byCode.compare), rows };
};
