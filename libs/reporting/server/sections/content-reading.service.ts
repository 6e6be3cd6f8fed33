import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { type Language, languages } from '@qadam/language/domain';
import {
  chartKey,
  type ChartNode,
  chartsIn,
  citationsIn,
  type FigureNode,
  figuresIn,
  type ResolvedChart,
  type RichText,
  type SectionState,
} from '@qadam/reporting/domain';
import { type FigureReading, readFigure } from '../figures/figure-reading';
import { type Frozen, FrozenEvidence, frozenKey } from '../figures/frozen-evidence';
import { approvedFigure, chartStanding, figureStays } from '../figures/kept-evidence';
import { type FigureAnswer, FigureSource } from '../sources/figure-source';
import { type FoundVoice, VoiceSource } from '../sources/voice-source';

/** The text of a section in one language. */
export interface SectionText {
  readonly sectionId: number;
  readonly state: SectionState;
  readonly language: Language;
  readonly content: RichText;
}

/** A text with everything that it refers to looked up. */
export interface ReadText<Text extends SectionText = SectionText> {
  readonly text: Text;
  /** One for each figure node. */
  readonly figures: readonly FigureReading[];
  /** Found voices by id, withdrawn ones included. */
  readonly voices: ReadonlyMap<string, FoundVoice>;
  /** By `chartKey`; `null` where there is nothing to draw. */
  readonly charts: ReadonlyMap<string, ResolvedChart | null>;
  /** Keys of charts that stay as approved while their section is open again and nobody has decided about newer data. */
  readonly waitingCharts: ReadonlySet<string>;
}

const nothing: FigureAnswer = { ok: false, reason: 'no-value' };

interface Nodes<Text extends SectionText> {
  readonly text: Text;
  readonly figures: readonly FigureNode[];
  readonly charts: readonly ChartNode[];
  readonly findingIds: readonly string[];
}

/**
 * Looks up what texts refer to: frozen where the section is approved, the newest data elsewhere. In a text that is open
 * again, what moved since its approval stays as it was until somebody decides.
 */
@Injectable()
export class ContentReading {
  constructor(
    private readonly figureSource: FigureSource,
    private readonly voiceSource: VoiceSource,
    private readonly frozen: FrozenEvidence,
  ) {}

  /** `earlier` is what an earlier approval froze, where an earlier text is read. */
  async read<Text extends SectionText>(
    viewer: Viewer,
    texts: readonly Text[],
    earlier?: Frozen,
  ): Promise<readonly ReadText<Text>[]> {
    const frozen = earlier ?? (await this.frozen.of([...new Set(texts.map(({ sectionId }) => sectionId))]));
    const all = texts.map((text): Nodes<Text> => ({
      text,
      figures: figuresIn(text.content),
      charts: chartsIn(text.content),
      findingIds: citationsIn(text.content).map(({ attrs }) => attrs.findingId),
    }));
    const read = new Map<Text, ReadText<Text>>();
    for (const language of languages) {
      const here = all.filter(({ text }) => text.language === language);
      if (here.length === 0) continue;
      for (const one of await this.readIn(viewer, language, here, frozen)) read.set(one.text, one);
    }
    return texts.flatMap((text) => read.get(text) ?? []);
  }

  /** A version as it was approved, with what was frozen then; one that never was has the figures of today. */
  async readVersion(
    viewer: Viewer,
    version: Omit<SectionText, 'state'> & { readonly id: number },
  ): Promise<ReadText | undefined> {
    const { id, sectionId, language, content } = version;
    const frozen = await this.frozen.ofVersion(id);
    const text: SectionText = { sectionId, language, content, state: frozen ? 'approved' : 'draft' };
    return (await this.read(viewer, [text], frozen ?? undefined))[0];
  }

  private async readIn<Text extends SectionText>(
    viewer: Viewer,
    language: Language,
    all: readonly Nodes<Text>[],
    frozen: Frozen,
  ): Promise<readonly ReadText<Text>[]> {
    const queries = all.flatMap(({ figures }) => figures.map(({ attrs }) => attrs));
    const answers = queries.length === 0 ? [] : await this.figureSource.resolve(language, queries);
    const answerOf = new Map(queries.map((query, index) => [query, answers[index] ?? nothing]));

    const ids = [...new Set(all.flatMap(({ findingIds }) => findingIds))];
    const voices = ids.length === 0 ? [] : await this.voiceSource.resolve(viewer, language, ids);
    const voiceOf = new Map(voices.map((voice) => [voice.id, voice]));

    const frozenChart = (text: Text, key: string): ResolvedChart | undefined =>
      frozen.charts.get(frozenKey(text.sectionId, language, key));
    const wanted = new Map(
      all.flatMap(({ text, charts }) =>
        charts
          .map(({ attrs }) => [chartKey(attrs), attrs] as const)
          .filter(([key]) => text.state !== 'approved' || frozenChart(text, key) === undefined),
      ),
    );
    const drawn = wanted.size === 0 ? [] : await this.figureSource.charts(language, [...wanted.values()]);
    const chartOf = new Map([...wanted.keys()].map((key, index) => [key, drawn[index] ?? null]));

    const readNode = (text: Text, node: FigureNode): FigureReading => {
      const { id } = node.attrs;
      const newest = answerOf.get(node.attrs) ?? nothing;
      const key = frozenKey(text.sectionId, language, id);
      if (text.state === 'approved')
        return readFigure(node, language, newest, frozen.figures.get(key), frozen.decisions.get(key));
      const approved = approvedFigure(frozen, text, node);
      const stays = approved && figureStays(frozen, text, id, approved, newest);
      return readFigure(
        ...([node, language, newest, stays ? approved : undefined] as const),
        ...([frozen.decisions.get(key), approved] as const),
      );
    };
    const readChart = (text: Text, key: string) => {
      const approved = frozenChart(text, key);
      const newest = chartOf.get(key) ?? null;
      if (text.state === 'approved' || !approved) return { chart: approved ?? newest, waits: false };
      const standing = chartStanding(frozen, text, key, approved, newest);
      return { chart: standing === 'follows' ? newest : approved, waits: standing === 'waits' };
    };
    return all.map(({ text, figures, charts, findingIds }) => {
      const drawings = new Map(
        charts.map(({ attrs }) => {
          const key = chartKey(attrs);
          return [key, readChart(text, key)] as const;
        }),
      );
      return {
        text,
        figures: figures.map((node) => readNode(text, node)),
        voices: new Map(
          findingIds.flatMap((id) => {
            const voice = voiceOf.get(id);
            return voice ? [[id, voice] as const] : [];
          }),
        ),
        charts: new Map([...drawings].map(([key, { chart }]) => [key, chart])),
        waitingCharts: new Set([...drawings].flatMap(([key, { waits }]) => (waits ? [key] : []))),
      };
    });
  }
}
