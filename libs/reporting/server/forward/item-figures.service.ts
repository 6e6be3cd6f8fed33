import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { fittingFigures, isSaid, saidNumbers, saidYear, type TracedPlace } from '@qadam/reporting/domain';
import { Database, Failure } from '@qadam/platform/server';
import { whatIsMeasured, writeFigure } from '../figures/write-figure';
import { ReportBoard } from '../reports/report-board.service';
import { isStaff } from '../sections/standing';
import { FigureSource, type FoundFigure } from '../sources/figure-source';
import { words } from '../words';
import { type ReviewItemRow, ReviewItems } from './review-items';
import { forwardWords } from './words';

/** A series that a sentence may speak of. */
export interface OfferedFigure {
  readonly now: FoundFigure & { readonly text: string };
  /** What the data say of the year that the sentence names. */
  readonly thenText: string | null;
  /** That is the number of the sentence. */
  readonly isSame: boolean;
}

const [mostSearched, mostOffered] = [2000, 5];

/** Gives the sentences of a document, which have numbers but no figures, a place in the data. */
@Injectable()
export class ItemFigures {
  constructor(
    private readonly database: Database,
    private readonly board: ReportBoard,
    private readonly items: ReviewItems,
    private readonly figures: FigureSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Series of the targets that the sentence names, else of the goal of its section, that fit its words and numbers. */
  async offeredFor(viewer: Viewer, itemId: number): Promise<readonly OfferedFigure[]> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const item = await this.items.find(itemId);
    const { language, reportCode } = await this.items.earlier(item.earlierId);
    const { countryArea } = await this.board.find(viewer, reportCode);
    const [, goal] = /^goals\/(\d+)$/u.exec(item.sectionKey ?? '') ?? [];
    const [, region] = /^localisation\/(.+)$/u.exec(item.sectionKey ?? '') ?? [];
    const found = await this.figures.search(viewer, language, {
      text: '',
      targets: item.targets.length > 0 ? item.targets : goal === undefined ? [] : [goal],
      area: region ?? countryArea,
      first: mostSearched,
    });
    const year = saidYear(item.text);
    const then =
      year === null || found.length === 0
        ? []
        : await this.figures.resolve(
            language,
            found.map(({ indicator, seriesKey, area }) => ({ indicator, seriesKey, area, year })),
          );
    const said = saidNumbers(item.text, language);
    const candidates = found.map((now, index) => {
      const answer = then[index];
      const before = answer?.ok ? answer.figure : null;
      return { now, before, words: whatIsMeasured(now), valueThen: before?.value ?? null };
    });
    return fittingFigures(item.text, language, candidates, mostOffered).map(({ now, before }) => ({
      now: { ...now, text: writeFigure(now, { format: 'value-and-year' }, language) },
      thenText: before && writeFigure(before, { format: 'value-and-year' }, language),
      isSame: before !== null && said.some((one) => isSaid(before.value, one)),
    }));
  }

  /** The sentence speaks of this series: today’s data stand beside it from now on. */
  async bind(viewer: Viewer, itemId: number, place: TracedPlace): Promise<void> {
    await this.database.transaction(async () => {
      const item = await this.items.find(itemId);
      const { language } = await this.items.earlier(item.earlierId);
      if (!isOfDocument(item)) throw new Failure('conflict', forwardWords.boundAlready, { item: itemId });
      const year = saidYear(item.text);
      const [now, then] = await this.figures.resolve(language, [
        { ...place, year: null },
        { ...place, year },
      ]);
      if (!now?.ok) throw new Failure('not-found', forwardWords.noSeries, { ...place });
      const said = saidNumbers(item.text, language);
      const same = then?.ok ? said.find((one) => isSaid(then.figure.value, one)) : undefined;
      const { indicator, indicatorTitle, areaName } = now.figure;
      const figure = {
        ...{ place, indicatorTitle, areaName, year, vintage: null },
        text: (same ?? said[0])?.text ?? item.text,
      };
      const target = indicator.split('.').slice(0, 2).join('.');
      await this.database.query(
        `update review_item set figure = $2::jsonb,
           target_codes = case when $3 = any(target_codes) then target_codes else target_codes || $3::text end
         where id = $1`,
        [itemId, JSON.stringify(figure), target],
      );
      await this.audit.record(viewer, 'bind', { kind: 'review-item', id: itemId }, { ...place });
    });
  }
}

/** The figures of a review in the house know where they are from; what a person chose can be chosen again. */
const isOfDocument = ({ kind, figure }: ReviewItemRow): boolean =>
  kind === 'figure' && (figure === null || figure.vintage === null);
