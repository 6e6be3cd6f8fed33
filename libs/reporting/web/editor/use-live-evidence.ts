import {
  chartKey,
  type ChartNode,
  chartsIn,
  citationsIn,
  type FigureNode,
  figuresIn,
  type RichText,
} from '@qadam/reporting/domain';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import {
  type DrawnChart,
  drawnChart,
  type Evidence,
  type Reading,
  readingKey,
  type Voice,
} from '../marks/evidence';
import {
  ResolveChartDocument,
  ResolveFiguresDocument,
  ResolveVoicesDocument,
} from '../panel/panel.generated';

interface Known {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly voices: ReadonlyMap<string, Voice | null>;
  readonly charts: ReadonlyMap<string, DrawnChart>;
}

/** The evidence of a text that changes: what is new in it is asked for, each once. */
export const useLiveEvidence = (
  language: string,
  content: RichText,
  start: Evidence,
  /** Of the section in which the text stands, where it stands in one. */
  sectionId: number | null,
) => {
  const client = useClient();
  const asked = useRef(new Set<string>());
  const [known, setKnown] = useState<Known>(() => initial(content, start, asked.current));

  const look = useCallback(
    (text: RichText) => {
      const isNew = (name: string): boolean => {
        if (asked.current.has(name)) return false;
        asked.current.add(name);
        return true;
      };
      const figures = figuresIn(text).filter(({ attrs }) => isNew(`figure ${readingKey(attrs)}`));
      const ids = citationsIn(text).map(({ attrs }) => attrs.findingId);
      const voices = [...new Set(ids)].filter((id) => isNew(`voice ${id}`));
      const charts = chartsIn(text).filter(({ attrs }) => isNew(`chart ${chartKey(attrs)}`));

      if (figures.length > 0) void askFigures(figures);
      if (voices.length > 0) void askVoices(voices);
      for (const chart of charts) void askChart(chart.attrs);

      async function askFigures(nodes: readonly FigureNode[]) {
        const queries = nodes.map(({ attrs: { id, ...rest } }) => ({ nodeId: id, ...rest }));
        const { data } = await client
          .query(ResolveFiguresDocument, { language, queries, sectionId }, { requestPolicy: 'network-only' })
          .toPromise();
        if (!data) return forget(nodes.map(({ attrs }) => `figure ${readingKey(attrs)}`));
        const found = nodes.flatMap(({ attrs }, index): [string, Reading][] => {
          const reading = data.resolveFigures[index];
          return reading ? [[readingKey(attrs), reading]] : [];
        });
        setKnown((was) => ({ ...was, readings: new Map([...was.readings, ...found]) }));
      }
      async function askVoices(wanted: readonly string[]) {
        const { data } = await client
          .query(ResolveVoicesDocument, { language, ids: [...wanted] })
          .toPromise();
        if (!data) return forget(wanted.map((id) => `voice ${id}`));
        const found = new Map(data.resolveVoices.map((voice) => [voice.id, voice]));
        const entries = wanted.map((id): [string, Voice | null] => [id, found.get(id) ?? null]);
        setKnown((was) => ({ ...was, voices: new Map([...was.voices, ...entries]) }));
      }
      async function askChart(attrs: ChartNode['attrs']) {
        const areas = attrs.areas == null ? null : [...attrs.areas];
        const { data } = await client
          .query(
            ResolveChartDocument,
            { language, ...attrs, areas, sectionId },
            { requestPolicy: 'network-only' },
          )
          .toPromise();
        if (!data) return forget([`chart ${chartKey(attrs)}`]);
        const chart = drawnChart(data.reportChart);
        setKnown((was) => ({ ...was, charts: new Map([...was.charts, [chartKey(attrs), chart]]) }));
      }
      // What did not come is asked for again at the next change.
      function forget(names: readonly string[]) {
        for (const name of names) asked.current.delete(name);
      }
    },
    [client, language, sectionId],
  );

  /** After a decision about a figure or a chart: they may say something else now. */
  const lookAgain = useCallback(
    (text: RichText) => {
      for (const name of [...asked.current]) if (!name.startsWith('voice ')) asked.current.delete(name);
      look(text);
    },
    [look],
  );

  const evidence = useMemo(
    (): Evidence => ({
      reading: (attrs) => known.readings.get(readingKey(attrs)),
      voice: (findingId) => known.voices.get(findingId),
      chart: (attrs) => known.charts.get(chartKey(attrs)),
    }),
    [known],
  );
  return { evidence, look, lookAgain };
};

const initial = (content: RichText, start: Evidence, asked: Set<string>): Known => {
  const readings = new Map<string, Reading>();
  const voices = new Map<string, Voice | null>();
  const charts = new Map<string, DrawnChart>();
  for (const { attrs } of figuresIn(content)) {
    const reading = start.reading(attrs);
    if (reading) readings.set(readingKey(attrs), reading);
  }
  for (const { attrs } of citationsIn(content))
    voices.set(attrs.findingId, start.voice(attrs.findingId) ?? null);
  for (const { attrs } of chartsIn(content)) {
    const chart = start.chart(attrs);
    if (chart) charts.set(chartKey(attrs), chart);
  }
  for (const key of readings.keys()) asked.add(`figure ${key}`);
  for (const key of voices.keys()) asked.add(`voice ${key}`);
  for (const key of charts.keys()) asked.add(`chart ${key}`);
  return { readings, voices, charts };
};
