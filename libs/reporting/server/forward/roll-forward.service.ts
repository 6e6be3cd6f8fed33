import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import {
  emptyContent,
  itemInText,
  type ItemOutcome,
  itemsOfCommitments,
  itemsOfReview,
  matchSection,
  outcomeNeedsReason,
  type FigureThen,
  type ReviewReading,
} from '@qadam/reporting/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { writeFigure } from '../figures/write-figure';
import { ReportBoard } from '../reports/report-board.service';
import { SectionStore } from '../sections/section-store.service';
import { SectionWriting } from '../sections/section-writing.service';
import { isStaff } from '../sections/standing';
import { FigureSource, type FoundFigure } from '../sources/figure-source';
import { VoiceSource } from '../sources/voice-source';
import { TraceService } from '../trace/trace.service';
import { words } from '../words';
import { type ChartsOfItem, chartsToday, chartThenAndNow, type ChartToday } from './charts-today';
import { EarlierDocuments } from './earlier-documents.service';
import { quoted } from './quoted-item';
import { titleOfDocument } from './document-title';
import { type EarlierReview, type ReviewItemRow, ReviewItems } from './review-items';
import { closedSection, forwardWords } from './words';

/** Every sentence of these says what will be done. */
const promiseSections: ReadonlySet<string> = new Set(['next-steps', 'commitments']);

/** A figure with what the data say of it today; `null` where they say nothing, and where nobody knows its indicator. */
export interface FigureToday extends FigureThen {
  readonly now: (FoundFigure & { readonly text: string }) | null;
}

export interface ItemToday extends ReviewItemRow {
  readonly figures: readonly FigureToday[];
  readonly chart: ChartToday | null;
}

export interface ListedItem extends ItemToday {
  readonly figureCount: number;
  /** Where it stands in the text that it was put into (`itemInText`); `null` while it stands in none. */
  readonly standsAt: string | null;
}

/** What an earlier review said comes up in the new one, and somebody says what became of it. */
@Injectable()
export class RollForward {
  constructor(
    private readonly database: Database,
    private readonly board: ReportBoard,
    private readonly store: SectionStore,
    private readonly traces: TraceService,
    private readonly items: ReviewItems,
    private readonly writing: SectionWriting,
    private readonly figures: FigureSource,
    private readonly documents: EarlierDocuments,
    private readonly voices: VoiceSource,
    private readonly audit: AuditTrail,
  ) {}

  /** From another review in the house, in one of its languages. */
  async beginFromReview(
    viewer: Viewer,
    code: string,
    earlierCode: string,
    language: Language,
  ): Promise<number> {
    const begun = await this.beginIn(viewer, code, earlierCode, [language]);
    return begun[0] ?? 0;
  }

  /**
   * The same in each of the given languages that the earlier review has a text in: the outcome and its reason are told
   * in the text of each.
   * @throws Failure `conflict` where it has a text in none of them
   */
  async beginIn(
    viewer: Viewer,
    code: string,
    earlierCode: string,
    inLanguages: readonly Language[],
  ): Promise<readonly number[]> {
    if (code === earlierCode) throw invalidInput(forwardWords.itself, { field: 'earlier' });
    const [report, earlier] = [
      await this.board.find(viewer, code),
      await this.board.find(viewer, earlierCode),
    ];
    return this.database.transaction(async () => {
      const begun: number[] = [];
      for (const language of inLanguages) {
        const found = await this.saidIn(viewer, code, earlierCode, language);
        if (found.items.length === 0) continue;
        const id = await this.add(viewer, found, {
          ...{ reportId: report.id, sourceReportId: earlier.id, fileName: null, language },
          title: earlier.titles[language],
        });
        begun.push(id);
      }
      if (begun.length === 0)
        throw new Failure('conflict', forwardWords.nothingSaid, { languages: inLanguages.join(', ') });
      return begun;
    });
  }

  /** Empty where the earlier review has no text in this language, whatever was promised elsewhere. */
  private async saidIn(
    viewer: Viewer,
    code: string,
    earlierCode: string,
    language: Language,
  ): Promise<ReviewReading> {
    const { countryArea } = await this.board.find(viewer, earlierCode);
    const { sections } = await this.traces.of(viewer, earlierCode, language);
    const titled = await this.titled(code, language);
    const keys = new Set(titled.map(({ key }) => key));
    const commitments = await this.database.query<{ id: string }>(
      `select id::text from finding where kind = 'commitment' and withdrawn_at is null
         and area_is_within(area_code, $1) order by finding.id`,
      [countryArea],
    );
    const cited = new Set(
      sections.flatMap(({ sentences }) =>
        sentences.flatMap(({ voices }) => voices.map(({ findingId }) => findingId)),
      ),
    );
    const findingIds = new Set(commitments.map(({ id }) => id));
    const passedOver = await this.voices.resolve(
      viewer,
      language,
      [...findingIds].filter((id) => !cited.has(id)),
    );
    const signs = { sectionKeys: promiseSections, findingIds };
    const { items, remarks } = itemsOfReview(sections, language, signs, ({ key, title }) =>
      keys.has(key) ? key : matchSection(title, titled),
    );
    return {
      items: items.length === 0 ? items : [...items, ...itemsOfCommitments(passedOver, keys)],
      remarks,
    };
  }

  /** From the DOCX of an earlier review; what fits no section is kept under its own heading. */
  async beginFromDocument(
    viewer: Viewer,
    code: string,
    file: { readonly fileName: string; readonly bytes: Buffer },
    language: Language,
  ): Promise<number> {
    const report = await this.board.find(viewer, code);
    const found = await this.documents.read(viewer, file, language, {
      ...{ countryArea: report.countryArea, sections: await this.titled(code, language) },
      promiseKeys: promiseSections,
    });
    const name = file.fileName.replace(/\.docx$/iu, '');
    const title = titleOfDocument(file.bytes) ?? name;
    // Another document may call itself the same: then its file tells it apart.
    const isTaken = (await this.items.earlierOf(code)).some(
      (one) => one.fileName !== null && one.fileName !== file.fileName && one.title === title,
    );
    return this.add(viewer, found, {
      ...{ reportId: report.id, sourceReportId: null, fileName: file.fileName, language },
      title: isTaken ? `${title} (${name})` : title,
    });
  }

  /** Calls an earlier review otherwise than its document does. */
  async rename(viewer: Viewer, id: number, given: string): Promise<void> {
    const title = given.replace(/\s+/gu, ' ').trim();
    if (title === '') throw invalidInput(forwardWords.titleNeeded, { field: 'title' });
    await this.database.transaction(async () => {
      const before = await this.items.earlier(id);
      if (before.fileName === null) throw new Failure('conflict', forwardWords.titledInHouse, { id });
      if (!(await this.items.rename(id, title)))
        throw new Failure('conflict', forwardWords.titleTaken, { title });
      await this.audit.record(
        viewer,
        'rename',
        { kind: 'earlier-review', id },
        { from: before.title, to: title },
      );
    });
  }

  /**
   * Takes an earlier review out again, so that it can be read anew: after a better file, or in another language.
   * @throws Failure `conflict` where something of it has been reported on
   */
  async remove(viewer: Viewer, id: number): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.query('select from earlier_review where id = $1 for update', [id]);
      const { title, fileName, sourceCode, reportCode } = await this.items.earlier(id);
      const reported = await this.items.reported(id);
      if (reported > 0) throw new Failure('conflict', forwardWords.reportedOn, { id, reported });
      const items = await this.items.remove(id);
      await this.audit.record(
        viewer,
        'remove',
        { kind: 'earlier-review', id },
        { report: reportCode, title, from: fileName ?? sourceCode, items },
      );
    });
  }

  async earlierOf(viewer: Viewer, code: string): Promise<readonly EarlierReview[]> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    await this.board.find(viewer, code);
    return this.items.earlierOf(code);
  }

  /** The items of an earlier review with today’s data beside their figures, of each so many figures at most. */
  async list(
    viewer: Viewer,
    earlierId: number,
    mostFigures = Number.MAX_SAFE_INTEGER,
  ): Promise<readonly ListedItem[]> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const { language } = await this.items.earlier(earlierId);
    const rows = await this.items.of(earlierId);
    const standing = await this.standing(rows, language);
    const shown = await this.today(
      rows.map((row) => ({ ...row, figures: row.figures.slice(0, mostFigures) })),
      language,
    );
    return shown.map((row, index) => ({
      ...row,
      figureCount: rows[index]?.figures.length ?? 0,
      standsAt: standing.get(row.id) ?? null,
    }));
  }

  /** Where in the newest texts of their sections those stand that were put into them and not deleted since, by item. */
  private async standing(
    rows: readonly ReviewItemRow[],
    language: Language,
  ): Promise<ReadonlyMap<number, string>> {
    const putIn = rows.flatMap((row) =>
      row.insertedAt !== null && row.sectionId !== null ? [{ row, sectionId: row.sectionId }] : [],
    );
    if (putIn.length === 0) return new Map();
    const newest = await this.store.newest([...new Set(putIn.map(({ sectionId }) => sectionId))]);
    return new Map(
      putIn.flatMap(({ row, sectionId }) => {
        const written = newest.find((one) => one.sectionId === sectionId && one.language === language);
        const at = written ? itemInText(row, written.content, language) : null;
        return at === null ? [] : [[row.id, at] as const];
      }),
    );
  }

  /** All figures of one item. */
  async figuresOf(viewer: Viewer, itemId: number): Promise<readonly FigureToday[]> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const item = await this.items.find(itemId);
    const { language } = await this.items.earlier(item.earlierId);
    const [row] = await this.today([item], language);
    return row?.figures ?? [];
  }

  /** The chart of an item then and now. */
  async chartOf(viewer: Viewer, itemId: number): Promise<ChartsOfItem> {
    if (!isStaff(viewer)) throw new Failure('forbidden', words.checkedByStaff);
    const { chart, earlierId } = await this.items.find(itemId);
    const { language } = await this.items.earlier(earlierId);
    if (!chart) throw notFound('chart of a review item', itemId);
    return chartThenAndNow(this.figures, chart, language);
  }

  private async today(rows: readonly ReviewItemRow[], language: Language): Promise<readonly ItemToday[]> {
    const placed = rows.flatMap(({ figures }) =>
      figures.flatMap((figure) => (figure.place ? [{ figure, place: figure.place }] : [])),
    );
    const answers =
      placed.length === 0
        ? []
        : await this.figures.resolve(
            language,
            placed.map(({ place }) => ({ ...place, year: null })),
          );
    const today = new Map(placed.map(({ figure }, index) => [figure, answers[index]]));
    const charts = await chartsToday(this.figures, rows, language);
    return rows.map((row) => ({
      ...row,
      chart: charts.get(row) ?? null,
      figures: row.figures.map((figure): FigureToday => {
        const answer = today.get(figure);
        if (!answer?.ok) return { ...figure, now: null };
        const text = writeFigure(answer.figure, { format: 'value' }, language);
        return { ...figure, now: { ...answer.figure, text } };
      }),
    }));
  }

  /** @throws Failure `invalid-input` where the outcome owes a reason */
  async decide(viewer: Viewer, id: number, outcome: ItemOutcome, reason: string): Promise<void> {
    const given = reason.trim();
    if (outcomeNeedsReason(outcome) && given === '')
      throw invalidInput(forwardWords.reasonNeeded, { field: 'reason' });
    await this.database.transaction(async () => {
      const { outcome: before } = await this.items.find(id);
      await this.database.query(
        `update review_item set outcome = $2, reason = $3,
           decided_by = case when $2 = 'open' then null else $4::integer end,
           decided_at = case when $2 = 'open' then null else now() end
         where id = $1`,
        [id, outcome, given, viewer.person?.id],
      );
      await this.audit.record(viewer, 'decide', { kind: 'review-item', id }, { from: before, to: outcome });
    });
  }

  /**
   * Puts an item at the end of its section: the sentence as a quotation, where it is from, what became of it.
   * @throws Failure `conflict` where it stands there already
   */
  async insert(viewer: Viewer, id: number): Promise<void> {
    await this.database.transaction(async () => {
      const item = await this.items.find(id);
      const { title, language } = await this.items.earlier(item.earlierId);
      if (item.sectionId === null) throw new Failure('conflict', forwardWords.noSection, { item: id });
      const { state } = await this.store.lock(item.sectionId);
      const newest = await this.store.newestIn(item.sectionId, language);
      const content = newest?.content ?? emptyContent;
      const { insertedAt } = await this.items.find(id);
      if (insertedAt !== null && itemInText(item, content, language) !== null)
        throw new Failure('conflict', forwardWords.standsAlready, { item: id, section: item.sectionKey });
      // Nothing was typed that could be lost: what helps is to reopen the section.
      if (state !== 'draft') throw new Failure('conflict', closedSection[state], { item: id, state });
      await this.writing.save(viewer, {
        ...{ id: item.sectionId, language, baseVersion: newest?.number ?? 0 },
        content: { ...content, content: [...content.content, ...quoted(item, title, language)] },
      });
      await this.database.query('update review_item set inserted_at = now() where id = $1', [id]);
      await this.audit.record(viewer, 'insert', { kind: 'review-item', id }, { section: item.sectionKey });
    });
  }

  private async titled(code: string, language: Language) {
    const sections = await this.store.ofReport(code);
    return sections.map(({ key, title }) => ({ key, title: title[language] }));
  }

  private add(
    viewer: Viewer,
    { items, remarks }: ReviewReading,
    earlier: Omit<Parameters<ReviewItems['add']>[0], 'personId' | 'remarks'>,
  ): Promise<number> {
    if (items.length === 0)
      throw new Failure('conflict', forwardWords.nothingSaid, { language: earlier.language });
    return this.database.transaction(async () => {
      const id = await this.items.add({ ...earlier, remarks, personId: viewer.person?.id ?? 0 }, items);
      if (id === null) throw new Failure('conflict', forwardWords.begunAlready, { title: earlier.title });
      const detail = { earlier: earlier.title, items: items.length };
      await this.audit.record(viewer, 'begin', { kind: 'earlier-review', id }, detail);
      return id;
    });
  }
}
