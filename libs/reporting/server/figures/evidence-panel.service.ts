import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import type { AsOf } from '@qadam/indicators/server';
import type { Language } from '@qadam/language/domain';
import { requireCount } from '@qadam/platform/server';
import { type ChartChoice, chartKey, type FigureFormat } from '@qadam/reporting/domain';
import { type ChartOffer, type FigureQuery, type FigureSearch, FigureSource } from '../sources/figure-source';
import { type VoiceSearch, VoiceSource } from '../sources/voice-source';
import { asChart, asReadingObject, asReportFigure, asVoice } from './evidence-objects';
import type { FigureReadingObject, ReportChart, ReportFigure, ReportVoice } from './evidence.object';
import { readFigure } from './figure-reading';
import { FrozenEvidence, frozenKey } from './frozen-evidence';
import { approvedFigure, chartStanding, figureStays } from './kept-evidence';

export interface FigureNodeQuery extends FigureQuery {
  readonly nodeId: string;
  readonly format: FigureFormat;
}

const mostOffered = 50;

/** What a drafter can put into a text, and what the live nodes of a text being written say now. */
@Injectable()
export class EvidencePanel {
  constructor(
    private readonly figures: FigureSource,
    private readonly voices: VoiceSource,
    private readonly frozen: FrozenEvidence,
  ) {}

  /** Of a section that is open again, what moved since its approval says what was approved until somebody decides. */
  async resolve(
    language: Language,
    queries: readonly FigureNodeQuery[],
    sectionId: number | null = null,
    asOf?: AsOf,
  ): Promise<FigureReadingObject[]> {
    if (queries.length === 0) return [];
    if (asOf != null) return this.resolveThen(language, queries, asOf);
    const place = { sectionId: sectionId ?? 0, language };
    const frozen = await this.frozen.of(sectionId === null ? [] : [sectionId]);
    const answers = await this.figures.resolve(language, queries);
    return queries.map(({ nodeId: id, ...attrs }, index) => {
      const node = { type: 'figure', attrs: { id, ...attrs } } as const;
      const newest = answers[index] ?? ({ ok: false, reason: 'no-value' } as const);
      const approved = approvedFigure(frozen, place, node);
      const stays = approved && figureStays(frozen, place, id, approved, newest);
      const decision = frozen.decisions.get(frozenKey(place.sectionId, language, id));
      return asReadingObject(
        readFigure(node, language, newest, stays ? approved : undefined, decision, approved),
        language,
      );
    });
  }

  years(query: Omit<FigureQuery, 'year'>, asOf?: AsOf): Promise<readonly number[]> {
    return this.figures.years(query, asOf);
  }

  offers(language: Language, query: Omit<FigureQuery, 'year'>): Promise<readonly ChartOffer[]> {
    return this.figures.offers(language, query);
  }

  async resolveVoices(viewer: Viewer, language: Language, ids: readonly string[]): Promise<ReportVoice[]> {
    return ids.length === 0 ? [] : (await this.voices.resolve(viewer, language, ids)).map(asVoice);
  }

  async searchFigures(viewer: Viewer, language: Language, search: FigureSearch): Promise<ReportFigure[]> {
    const first = requireCount(search.first, mostOffered);
    const found = await this.figures.search(viewer, language, { ...search, text: search.text.trim(), first });
    return found.map((figure) => asReportFigure(figure, language));
  }

  /** What the data said at a day or with a load, whatever has been approved or decided. */
  private async resolveThen(
    language: Language,
    queries: readonly FigureNodeQuery[],
    asOf: AsOf,
  ): Promise<FigureReadingObject[]> {
    const answers = await this.figures.resolve(language, queries, asOf);
    return queries.map(({ nodeId: id, ...attrs }, index) => {
      const answer = answers[index] ?? ({ ok: false, reason: 'no-value' } as const);
      return asReadingObject(
        readFigure({ type: 'figure', attrs: { id, ...attrs } }, language, answer, undefined),
        language,
      );
    });
  }

  async searchVoices(viewer: Viewer, language: Language, search: VoiceSearch): Promise<ReportVoice[]> {
    const first = requireCount(search.first, mostOffered);
    const found = await this.voices.search(viewer, language, { ...search, text: search.text.trim(), first });
    return found.filter(({ withdrawn }) => !withdrawn).map(asVoice);
  }

  async chart(language: Language, node: ChartChoice, sectionId: number | null = null): Promise<ReportChart> {
    const key = chartKey(node);
    const [newest = null] = await this.figures.charts(language, [node]);
    if (sectionId === null) return asChart(key, newest);
    const place = { sectionId, language };
    const frozen = await this.frozen.of([sectionId]);
    const approved = frozen.charts.get(frozenKey(sectionId, language, key));
    if (!approved) return asChart(key, newest);
    const standing = chartStanding(frozen, place, key, approved, newest);
    return asChart(key, standing === 'follows' ? newest : approved, standing === 'waits');
  }
}
