import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { compareReviews, type ReviewComparison } from '@qadam/reporting/domain';
import { Failure } from '@qadam/platform/server';
import { isStaff } from '../sections/standing';
import { TraceService } from '../trace/trace.service';
import { words } from '../words';
import { type FigureToday, RollForward } from './roll-forward.service';
import { ReviewItems } from './review-items';
import { withYear } from '../figures/write-figure';

export interface ComparedReviews extends ReviewComparison {
  readonly before: string;
  readonly after: string;
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
    return {
      ...compareReviews(items, sections),
      ...{ before: title, after: reportTitle, reportCode, language },
    };
  }
}
