import { join } from 'node:path';
import { evidenceMigrations, VoicesByPlace } from '@qadam/evidence/server';
import { frameworkMigrations, loadFramework } from '@qadam/framework/server';
import {
  BoundaryService,
  geographyMigrations,
  GeographyService,
  loadGeography,
} from '@qadam/geography/server';
import type { Role, Viewer } from '@qadam/identity/domain';
import { AuditTrail, identityMigrations, PeopleService, SignInAttempts } from '@qadam/identity/server';
import {
  BoardService,
  ComparisonService,
  CoverageService,
  OverviewService,
  DispersionService,
  GapService,
  InterlinkageService,
  indicatorsMigrations,
  SummaryService,
} from '@qadam/indicators/server';
import type { Language } from '@qadam/language/domain';
import {
  createTestDatabase,
  type Database,
  DataVersion,
  JobQueue,
  platformMigrations,
  type TestDatabase,
} from '@qadam/platform/server';
import type { BlockNode, InlineNode, RichText } from '@qadam/reporting/domain';
import { ReviewCheck } from './check/check.service';
import { LostFigures } from './check/lost-figures';
import { ShownNumbers } from './check/shown-numbers';
import { ComparisonCompiler } from './forward/comparison-compiler';
import { ReviewComparisons } from './forward/comparison.service';
import { DocumentCharts } from './forward/document-charts.service';
import { DocumentFigures } from './forward/document-figures.service';
import { EarlierDocuments } from './forward/earlier-documents.service';
import { ItemFigures } from './forward/item-figures.service';
import { ItemPlacing } from './forward/item-placing.service';
import { NextReviewService } from './forward/next-review.service';
import { ReviewItems } from './forward/review-items';
import { RollForward } from './forward/roll-forward.service';
import { CompileService } from './compile/compile.service';
import { GoalStrips } from './compile/goal-strips.service';
import { ReportInputs } from './compile/report-inputs.service';
import { EvidencePanel } from './figures/evidence-panel.service';
import { FrozenEvidence } from './figures/frozen-evidence';
import { LentEvidence } from './figures/lent-evidence';
import { Glossary } from './glossary/glossary.service';
import { reportingMigrations } from './index';
import { FrozenCharts } from './moved/frozen-charts.service';
import { FrozenTables } from './moved/frozen-tables.service';
import { MovedFigures } from './moved/moved-figures.service';
import { MovedTables } from './moved/moved-tables.service';
import { PictureService } from './pictures/picture.service';
import { loadReport } from './reports/load-report';
import { ReportBoard } from './reports/report-board.service';
import { SectionComments } from './review/comments.service';
import { OpenRequests } from './review/open-requests';
import { SectionSuggestions } from './review/suggestions.service';
import { SectionDocuments } from './round-trip/section-documents.service';
import { ContentReading } from './sections/content-reading.service';
import { Reminders } from './deadlines/reminder.service';
import { ReviewStatusService } from './deadlines/review-status.service';
import { DataAnnexes } from './annexes/data-annexes.service';
import { SectionAnnex } from './annexes/section-annex.service';
import { StakeholderAnnexes } from './annexes/stakeholder-annex.service';
import { StatisticsAnnexes } from './annexes/statistics-annex.service';
import { BodyService } from './bodies/body.service';
import { SectionPreview } from './preview/section-preview.service';
import { ReviewSections } from './templates/review-sections.service';
import { ReviewRegions } from './templates/review-regions.service';
import { ReviewImprint } from './imprint/review-imprint.service';
import { StartReview } from './templates/start-review.service';
import { TemplateService } from './templates/template.service';
import { TemplateStore } from './templates/template-store.service';
import { SectionReading } from './sections/section-reading.service';
import { SectionStore } from './sections/section-store.service';
import { SectionWorkflow } from './sections/section-workflow.service';
import { SectionWriting } from './sections/section-writing.service';
import { EvidenceVoices } from './sources/evidence-voices';
import { FigureCharts } from './sources/charts/figure-charts';
import { IndicatorFigures } from './sources/indicator-figures';
import { ShownPlaces } from './sources/shown-places';
import { TraceService } from './trace/trace.service';
import { TranslationBases } from './translation/translation-bases';
import { TranslationService } from './translation/translation.service';

const data = (folder: string): string => join(import.meta.dirname, '../../../data', folder);

/** The shipped review on a real database, with two observations and two findings of our own. */
export interface ReportingWorld extends TestDatabase {
  readonly store: SectionStore;
  readonly content: ContentReading;
  readonly reading: SectionReading;
  readonly writing: SectionWriting;
  readonly workflow: SectionWorkflow;
  readonly comments: SectionComments;
  readonly suggestions: SectionSuggestions;
  readonly documents: SectionDocuments;
  readonly moved: MovedFigures;
  readonly movedTables: MovedTables;
  readonly board: ReportBoard;
  readonly compiler: CompileService;
  readonly check: ReviewCheck;
  readonly annex: SectionAnnex;
  readonly templates: TemplateService;
  readonly reviews: StartReview;
  readonly imprints: ReviewImprint;
  readonly reviewRegions: ReviewRegions;
  readonly bodies: BodyService;
  readonly reminders: Reminders;
  readonly statuses: ReviewStatusService;
  readonly pictures: PictureService;
  readonly trace: TraceService;
  readonly translations: TranslationService;
  readonly bases: TranslationBases;
  readonly forward: RollForward;
  readonly itemFigures: ItemFigures;
  readonly placing: ItemPlacing;
  readonly next: NextReviewService;
  readonly comparisons: ReviewComparisons;
  readonly comparisonCompiler: ComparisonCompiler;
  readonly queue: JobQueue;
  readonly preview: SectionPreview;
  readonly figures: IndicatorFigures;
  readonly boundaries: BoundaryService;
  readonly geography: GeographyService;
  readonly panel: EvidencePanel;
  readonly voices: EvidenceVoices;
  viewer(role: Role, name?: string, language?: Language): Promise<Viewer>;
  /** A new vintage that says something else for the country in 2019. */
  revise(value: number): Promise<void>;
}

const seedEvidence = async (database: Database): Promise<void> => {
  await database.query(`
    insert into figure_source (code, publisher_kk, publisher_ru, publisher_en)
      values ('bns', 'Ұлттық статистика бюросы', 'Бюро национальной статистики', 'Bureau of National Statistics');
    insert into vintage (source, kind, label, published_on) values ('bns', 'shipped', 'first', '2024-10-24');
    insert into series (indicator_code, series_code, unit, dimensions_text, is_headline)
      values ('5.5.2', '', 'PT', '', true), ('5.b.1', '', 'PT', '', true);
    insert into series (indicator_code, series_code, unit, dimensions, dimensions_text)
      values ('5.b.1', '', 'PT', '{"SEX": "F"}', 'SEX=F');
    insert into figure_label values ('unit', '', 'PT', '%', '%', '%'), ('code', 'SEX', 'F', 'Әйелдер', 'Женщины', 'Women');
    insert into observation (series_id, area_code, year, value, valid_from)
      select s.id, 'kz', 2018, 41.2, 1 from series s where indicator_code = '5.5.2'
      union all select s.id, 'kz', 2019, 43, 1 from series s where indicator_code = '5.5.2'
      union all select s.id, 'kz', 2023, 92.8, 1 from series s where indicator_code = '5.b.1' and is_headline
      union all select s.id, 'ulytau', 2023, 97.1, 1 from series s where indicator_code = '5.b.1' and is_headline
      union all select s.id, 'ulytau', 2023, 96.1, 1 from series s where dimensions_text = 'SEX=F';
    insert into finding (quote, quote_language, summary, area_code, stakeholder_group, is_illustrative, search_text)
      values ('Әйелдер кеңеске аз сайланады', 'kk', '{"ru": "Женщин мало в советах", "kk": "Кеңесте әйел аз"}', 'ulytau',
        'women', true, 'женщин мало в советах'),
      ('Дорога', 'ru', '{"ru": "Нужна дорога"}', 'abay', null, false, 'нужна дорога'),
      ('Только сказанное дословно', 'ru', '{}', 'ulytau', 'women', false, 'дословно');
    insert into tag (finding_id, code) values (1, '5.5'), (2, '9.1');
  `);
};

const parts = {
  entities: [],
  migrations: [
    ...platformMigrations,
    ...identityMigrations,
    ...frameworkMigrations,
    ...geographyMigrations,
    ...evidenceMigrations,
    ...indicatorsMigrations,
    ...reportingMigrations,
  ],
};

const fill = async (database: Database): Promise<void> => {
  await loadGeography(database, data('geography'));
  await loadFramework(database, data('framework'));
  await seedEvidence(database);
  await loadReport(database, data('reporting'));
};

export const openReportingWorld = async (): Promise<ReportingWorld> => {
  const test = await createTestDatabase(parts, { name: 'the review that ships', fill });
  const { database } = test;

  const audit = new AuditTrail(database);
  const people = new PeopleService(database, audit, new SignInAttempts(database));
  const geography = new GeographyService(database);
  const versions = new DataVersion(database);
  const summaries = new SummaryService(database, new BoardService(database, geography), versions);
  const boundaries = new BoundaryService(database, audit, geography, versions);
  const charts = new FigureCharts(
    database,
    geography,
    boundaries,
    new GapService(database, summaries),
    new DispersionService(database, summaries),
    new ComparisonService(database, summaries),
    new OverviewService(summaries),
    new CoverageService(database, summaries),
    new InterlinkageService(database, summaries),
    new VoicesByPlace(database),
  );
  const figures = new IndicatorFigures(database, charts);
  const voices = new EvidenceVoices(database);
  const frozen = new FrozenEvidence(database);
  const store = new SectionStore(database);
  const templates = new TemplateStore(database);
  const content = new ContentReading(figures, voices, frozen);
  const bases = new TranslationBases(database);
  const board = new ReportBoard(database, store, content);
  const queue = new JobQueue(database, { runsJobs: false });
  const writing = new SectionWriting(
    ...([database, store, audit, people] as const),
    new LentEvidence(database, frozen, figures),
  );
  const strips = new GoalStrips(database, new BoardService(database, new GeographyService(database)));
  const annexes = new DataAnnexes(
    new StatisticsAnnexes(database, new BoardService(database, new GeographyService(database))),
    new StakeholderAnnexes(database),
  );
  const requests = new OpenRequests(database);
  const workflow = new SectionWorkflow(database, store, content, frozen, audit, requests, strips, annexes);
  const suggestions = new SectionSuggestions(database, store, writing, audit);
  const pictures = new PictureService(database, audit);
  const tables = new FrozenTables(
    ...([database, frozen, strips, annexes, new FrozenCharts(frozen, figures)] as const),
    ...([store, content] as const),
  );
  const inputs = new ReportInputs(
    database,
    board,
    store,
    content,
    new Glossary(database),
    pictures,
    strips,
    frozen,
    annexes,
    tables,
  );
  const movedTables = new MovedTables(database, store, tables, workflow, audit);
  const reading = new SectionReading(store, content, requests);
  const places = new ShownPlaces(database);
  const trace = new TraceService(database, board, store, content, places);
  const items = new ReviewItems(database);
  const documents = new EarlierDocuments(
    database,
    new DocumentFigures(database, figures),
    new DocumentCharts(database, figures),
  );
  const forward = new RollForward(
    ...([database, board, store, trace, items, writing, figures, documents, voices, audit] as const),
  );
  const comparisons = new ReviewComparisons(items, forward, trace, figures, places, board);
  const check = new ReviewCheck(
    database,
    board,
    store,
    content,
    bases,
    movedTables,
    new ShownNumbers(strips, frozen),
    new LostFigures(figures),
  );
  return {
    ...test,
    store,
    reading,
    writing,
    bases,
    translations: new TranslationService(database, reading, writing, store, bases, content, audit),
    workflow,
    comments: new SectionComments(database, store, audit),
    suggestions,
    content,
    documents: new SectionDocuments(database, store, content, suggestions, pictures, audit),
    moved: new MovedFigures(database, store, content, workflow, figures, audit),
    movedTables,
    board,
    panel: new EvidencePanel(figures, voices, frozen),
    annex: new SectionAnnex(database, store, frozen, annexes),
    check,
    trace,
    forward,
    itemFigures: new ItemFigures(database, board, items, figures, audit),
    placing: new ItemPlacing(database, items, store, audit),
    next: new NextReviewService(database, board, forward, audit),
    comparisons,
    comparisonCompiler: new ComparisonCompiler(database, items, comparisons, inputs),
    compiler: new CompileService(database, board, inputs, trace, check, people, queue, audit),
    templates: new TemplateService(database, templates, audit),
    reviewRegions: new ReviewRegions(database, new TemplateService(database, templates, audit), audit),
    reviews: new StartReview(database, templates, new ReviewSections(database, templates), audit),
    imprints: new ReviewImprint(database, audit),
    bodies: new BodyService(database, audit, people),
    reminders: new Reminders(database, store, audit),
    statuses: new ReviewStatusService(database, store),
    pictures,
    queue,
    preview: new SectionPreview(store, inputs),
    figures,
    boundaries,
    geography,
    voices,
    viewer: async (role, name = role, language = 'ru') => {
      const email = `${name}@example.org`;
      const known = await database.one<{ id: number }>('select id from person where email = $1', [email]);
      const row =
        known ??
        (await database.one<{ id: number }>(
          `insert into person (email, name, password_hash) values ($1, $2, '-') returning id`,
          [email, name],
        ));
      const id = row?.id ?? 0;
      await database.query(
        'insert into role_grant (person_id, role) values ($1, $2) on conflict do nothing',
        [id, role],
      );
      return { person: { id, name, email }, grants: [{ role, areaCode: null }], language };
    },
    revise: async (value) => {
      await database.query(`
        with v as (insert into vintage (source, kind, label, published_on)
          values ('bns', 'open-sdg', 'next', '2025-06-01') returning id),
        old as (update observation o set valid_to = v.id from v, series s
          where s.id = o.series_id and s.indicator_code = '5.5.2' and o.year = 2019 and o.valid_to is null
          returning o.series_id, o.area_code, o.year)
        insert into observation (series_id, area_code, year, value, valid_from)
          select old.series_id, old.area_code, old.year, ${value}, v.id from old, v`);
    },
  };
};

export const paragraph = (...content: readonly (InlineNode | string)[]): BlockNode => ({
  type: 'paragraph',
  content: content.map((node) => (typeof node === 'string' ? { type: 'text', text: node } : node)),
});

export const text = (...content: readonly BlockNode[]): RichText => ({ type: 'doc', content });

export const figure = (id: string, indicator = '5.5.2', area = 'kz'): InlineNode => ({
  type: 'figure',
  attrs: { id, indicator, seriesKey: null, area, year: null, format: 'value-and-year' },
});

export const citation = (findingId: string): InlineNode => ({ type: 'citation', attrs: { findingId } });
