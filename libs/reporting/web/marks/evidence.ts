import {
  chartKey,
  type ChartNode,
  citationsIn,
  type FigureNode,
  type PrintedSpec,
  type RichText,
} from '@qadam/reporting/domain';
import type {
  FigureReadingFieldsFragment,
  SectionTextFieldsFragment,
  VoiceFieldsFragment,
} from './section-text.generated';

export type Reading = FigureReadingFieldsFragment;
export type Voice = VoiceFieldsFragment;

export interface DrawnChart {
  readonly spec: PrintedSpec | null;
  readonly illustrative: boolean;
  /** It stays as approved though newer data draw it otherwise. */
  readonly waits: boolean;
}

/** What the nodes of a text refer to, as far as it has been looked up. */
export interface Evidence {
  readonly reading: (attrs: FigureNode['attrs']) => Reading | undefined;
  readonly voice: (findingId: string) => Voice | null | undefined;
  readonly chart: (attrs: ChartNode['attrs']) => DrawnChart | undefined;
}

/** A figure node whose place and question are the same reads the same. */
export const readingKey = ({ id, indicator, seriesKey, area, year, format }: FigureNode['attrs']): string =>
  JSON.stringify([id, indicator, seriesKey, area, year, format]);

export const drawnChart = (chart: {
  readonly spec: string | null;
  readonly illustrative: boolean;
  readonly waits: boolean;
}): DrawnChart => ({
  spec: chart.spec === null ? null : (JSON.parse(chart.spec) as PrintedSpec),
  illustrative: chart.illustrative,
  waits: chart.waits,
});

/** A text with what its nodes refer to. */
export interface Opened {
  readonly content: RichText;
  readonly evidence: Evidence;
}

/** The text of the server as content with its evidence. */
export const openText = (text: SectionTextFieldsFragment): Opened => {
  const readings = new Map(text.figures.map((reading) => [reading.nodeId, reading]));
  const voices = new Map(text.voices.map((voice) => [voice.id, voice]));
  const charts = new Map(text.charts.map((chart) => [chart.key, drawnChart(chart)]));
  return {
    content: JSON.parse(text.content) as RichText,
    evidence: {
      reading: ({ id }) => readings.get(id),
      voice: (findingId) => voices.get(findingId) ?? null,
      chart: (attrs) => charts.get(chartKey(attrs)),
    },
  };
};

/** Numbers of the cited findings in the order of reading, each once. */
export const citationNumbers = (contents: readonly RichText[]): ReadonlyMap<string, number> => {
  const ids = contents.flatMap((content) => citationsIn(content).map(({ attrs }) => attrs.findingId));
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
};
