import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import {
  compareReviews,
  type ReviewComparison,
  type TodayOf,
  type TracedSection,
  withYear,
} from '@qadam/reporting/domain';
import { Failure } from '@qadam/platform/server';
import { isStaff } from '../sections/standing';
import { TraceService } from '../trace/trace.service';
import { words } from '../words';
import { chartsOfToday } from './charts-today';
import { type FigureToday, RollForward } from './roll-forward.service';
import { ReviewItems } from './review-items';
import { writeFigure } from '../figures/write-figure';
import { ReportBoard } from '../reports/report-board.service';
import { FigureSource } from '../sources/figure-source';
import { type ShownAt, ShownPlaces } from '../sources/shown-places';

export interface ComparedReviews extends ReviewComparison {
  readonly figures: readonly (ReviewComparison['figures'][number] & { readonly shownAt: ShownAt })[];
  readonly before: string;
  readonly after: string;
  /** Of the new review in the language of the reader. */
  readonly title: string;
  readonly reportCode: string;
  readonly language: Language;
}

const asToday = (now: FigureToday['now'], language: Language): string | null =>
  now && withYear(now.text, now.year, language);

/** An earlier review beside the newest texts of the new one, in the language of the earlier. */
@Injectable()
export class ReviewComparisons {
  constructor(
    private readonly items: ReviewItems,
    private readonly forward: RollForward,
    private readonly traces: TraceService,
    private readonly figures: FigureSource,
    private readonly places: ShownPlaces,
    private readonly board: ReportBoard,
  ) {}

  async of(viewer: Viewer, earlierId: number): Promise<ComparedReviews> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const { title, language, reportCode } = await this.items.earlier(earlierId);
    const items = (await this.forward.list(viewer, earlierId)).map((item) => ({
      ...item,
      figures: item.figures.map((figure) => ({
        ...figure,
        ...{ series: figure.series ?? figure.now?.seriesKey ?? null, today: asToday(figure.now, language) },
      })),
    }));
    const { sections, reportTitle } = await this.traces.of(viewer, reportCode, language);
    const compared = compareReviews(
      items,
      sections,
      await this.today(sections, language),
      await chartsOfToday(this.figures, sections, language),
    );
    const { titles } = await this.board.find(viewer, reportCode);
    const shownAt = await this.places.of(compared.figures.map(({ place }) => place));
    return {
      ...compared,
      figures: compared.figures.map((figure) => ({ ...figure, shownAt: shownAt(figure.place) })),
      ...{ before: title, after: reportTitle, reportCode, language },
      title: titles[viewer.language] || reportTitle,
    };
  }

  /** Of the figures of the new review, whatever each of them has kept. */
  private async today(sections: readonly TracedSection[], language: Language): Promise<TodayOf> {
    const placed = sections.flatMap(({ sentences }) =>
      sentences.flatMap(({ figures }) =>
        figures.flatMap((figure) =>
          figure.place
            ? [{ figure, query: { ...figure.place, seriesKey: figure.series ?? figure.place.seriesKey } }]
            : [],
        ),
      ),
    );
    if (placed.length === 0) return () => null;
    const answers = await this.figures.resolve(
      language,
      placed.map(({ query }) => ({ ...query, year: null })),
    );
    const told = new Map(placed.map(({ figure }, index) => [figure, answers[index]]));
    return (figure) => {
      const answer = told.get(figure);
      return answer?.ok ? writeFigure(answer.figure, { format: 'value-and-year' }, language) : null;
    };
  }
}
