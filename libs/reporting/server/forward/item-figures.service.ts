import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import {
  type FigureThen,
  fittingFigures,
  namedArea,
  nearestSaid,
  saidNumbers,
  type TracedPlace,
} from '@qadam/reporting/domain';
import { Database, Failure, notFound } from '@qadam/platform/server';
import { whatIsMeasured, writeFigure } from '../figures/write-figure';
import { ReportBoard } from '../reports/report-board.service';
import { isStaff } from '../sections/standing';
import { FigureSource, type FoundFigure } from '../sources/figure-source';
import { words } from '../words';
import { placedAt, targetOf } from './document-figures.service';
import { namedAreas } from './names-in-documents';
import { type ReviewItemRow, ReviewItems } from './review-items';
import { forwardWords } from './words';

/** A series that a sentence may speak of. */
export interface OfferedFigure {
  readonly now: FoundFigure & { readonly text: string };
  /** What the data say of the year that the sentence names, or once said where that is its number. */
  readonly thenText: string | null;
  /** What they say of that year since it was revised. */
  readonly revisedText: string | null;
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
  async offeredFor(viewer: Viewer, itemId: number, index: number): Promise<readonly OfferedFigure[]> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const item = await this.items.find(itemId);
    const figure = figureAt(item, index);
    const sentence = wordsAround(item, figure);
    const { language, reportCode } = await this.items.earlier(item.earlierId);
    const { countryArea } = await this.board.find(viewer, reportCode);
    const [, goal] = /^goals\/(\d+)$/u.exec(item.sectionKey ?? '') ?? [];
    const [, region] = /^localisation\/(.+)$/u.exec(item.sectionKey ?? '') ?? [];
    const found = await this.figures.search(viewer, language, {
      text: '',
      targets: item.targets.length > 0 ? item.targets : goal === undefined ? [] : [goal],
      area: (await this.areaNamedIn(figure, language)) ?? region ?? countryArea,
      first: mostSearched,
    });
    const { year } = figure;
    const then =
      year === null || found.length === 0
        ? []
        : await this.figures.everSaid(
            language,
            found.map(({ indicator, seriesKey, area }) => ({ indicator, seriesKey, area, year })),
          );
    const said = saidNumbers(figure.text, language);
    const candidates = found.map((now, index) => ({
      ...{ now, then: then[index] ?? [], title: now.indicatorTitle, words: whatIsMeasured(now) },
      group: now.groupName ?? now.seriesLabel,
      valuesThen: (then[index] ?? []).map(({ value }) => value),
    }));
    return fittingFigures(sentence, said, candidates, mostOffered).map(({ now, then: [held, ...before] }) => {
      const all = held ? [held, ...before] : [];
      const same = nearestSaid(all, ({ value }) => value, said)?.found ?? null;
      const shown = same ?? held ?? null;
      return {
        now: { ...now, text: writeFigure(now, { format: 'value-and-year' }, language) },
        thenText: shown && writeFigure(shown, { format: 'value-and-year' }, language),
        revisedText:
          same && held && held.value !== same.value ? writeFigure(held, { format: 'value' }, language) : null,
        isSame: same !== null,
      };
    });
  }

  /** The area that the row or the column of a number calls by its name. */
  private async areaNamedIn({ cell }: FigureThen, language: Language): Promise<string | null> {
    if (!cell) return null;
    const areas = await namedAreas(this.database, language);
    return namedArea({ ...cell, caption: '' }, areas);
  }

  /** One number of the item is of this series: today’s data stand beside it from now on. */
  async bind(viewer: Viewer, itemId: number, index: number, place: TracedPlace): Promise<void> {
    await this.database.transaction(async () => {
      const item = await this.items.findForChange(itemId);
      const { language } = await this.items.earlier(item.earlierId);
      const figure = figureAt(item, index);
      // The figures of a review in the house know where they are from; what a person chose can be chosen again.
      if (figure.foundBy === 'review')
        throw new Failure('conflict', forwardWords.boundAlready, { item: itemId, figure: index });
      const [now] = await this.figures.resolve(language, [{ ...place, year: null }]);
      if (!now?.ok) throw new Failure('not-found', forwardWords.noSeries, { ...place });
      const figures = item.figures.map((one) => (one === figure ? placedAt(one, now.figure, 'person') : one));
      await this.database.query(
        `update review_item set figures = $2::jsonb,
           target_codes = case when $3 = any(target_codes) then target_codes else target_codes || $3::text end
         where id = $1`,
        [itemId, JSON.stringify(figures), targetOf(now.figure.indicator)],
      );
      const detail = { figure: index, said: figure.text, ...place };
      await this.audit.record(viewer, 'bind', { kind: 'review-item', id: itemId }, detail);
    });
  }
}

/** @throws Failure `not-found` where the item has no such figure */
const figureAt = ({ id, figures }: ReviewItemRow, index: number): FigureThen => {
  const figure = figures[index];
  if (!figure) throw notFound('figure of a review item', `${id}/${index}`);
  return figure;
};

/** Of a number in a table the heads of its cell and the caption, of one in a sentence the sentence. */
const wordsAround = ({ text }: ReviewItemRow, { cell }: FigureThen): string =>
  cell ? [text.split(' — ')[0], cell.row, cell.column].join(' ') : text;
