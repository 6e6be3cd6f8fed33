import { Module } from '@nestjs/common';
import { EvidenceModule } from '@qadam/evidence/server';
import { GeographyModule } from '@qadam/geography/server';
import { DataAnnexes } from './annexes/data-annexes.service';
import { SectionAnnexResolver } from './annexes/section-annex.resolver';
import { SectionAnnex } from './annexes/section-annex.service';
import { StakeholderAnnexes } from './annexes/stakeholder-annex.service';
import { StatisticsAnnexes } from './annexes/statistics-annex.service';
import { BodyResolver } from './bodies/body.resolver';
import { BodyService } from './bodies/body.service';
import { IndicatorsModule } from '@qadam/indicators/server';
import { CheckResolver } from './check/check.resolver';
import { ReviewCheck } from './check/check.service';
import { LostFigures } from './check/lost-figures';
import { ShownNumbers } from './check/shown-numbers';
import { CompileService } from './compile/compile.service';
import { ReportDownloadController } from './compile/download.controller';
import { GoalStrips } from './compile/goal-strips.service';
import { ReportInputs } from './compile/report-inputs.service';
import { DeadlineCalendarController } from './deadlines/calendar.controller';
import { DeadlineResolver } from './deadlines/deadline.resolver';
import { Reminders } from './deadlines/reminder.service';
import { ReviewStatusService } from './deadlines/review-status.service';
import { EvidencePanelResolver } from './figures/evidence-panel.resolver';
import { FigurePageResolver, MovedFigurePageResolver } from './figures/figure-page.resolver';
import { EvidencePanel } from './figures/evidence-panel.service';
import { KeptTextsResolver } from './desk/kept-texts.resolver';
import { KeptTexts } from './desk/kept-texts.service';
import { SectionDeskController } from './desk/section-desk.controller';
import { SectionDesks } from './desk/section-desks.service';
import { SectionNews } from './desk/section-news';
import { FrozenEvidence } from './figures/frozen-evidence';
import { LentEvidence } from './figures/lent-evidence';
import { FrozenCharts } from './moved/frozen-charts.service';
import { FrozenTables } from './moved/frozen-tables.service';
import { MovedFigures } from './moved/moved-figures.service';
import { MovedTablesResolver } from './moved/moved-tables.resolver';
import { MovedTables } from './moved/moved-tables.service';
import { MovedResolver } from './moved/moved.resolver';
import { GlossaryResolver } from './glossary/glossary.resolver';
import { Glossary } from './glossary/glossary.service';
import { PictureController } from './pictures/picture.controller';
import { PictureService } from './pictures/picture.service';
import { PreviewResolver } from './preview/preview.resolver';
import { SectionPreview } from './preview/section-preview.service';
import { ReadinessResolver } from './ready/readiness.resolver';
import { Readiness } from './ready/readiness.service';
import { ComparisonCompiler } from './forward/comparison-compiler';
import { ReviewComparisons } from './forward/comparison.service';
import { DocumentCharts } from './forward/document-charts.service';
import { DocumentFigures } from './forward/document-figures.service';
import { EarlierDocuments } from './forward/earlier-documents.service';
import { ForwardController } from './forward/forward.controller';
import { ForwardResolver } from './forward/forward.resolver';
import { ItemFigures } from './forward/item-figures.service';
import { ItemPlacing } from './forward/item-placing.service';
import { NextReviewService } from './forward/next-review.service';
import { ReviewItems } from './forward/review-items';
import { RollForward } from './forward/roll-forward.service';
import { ReviewImprintResolver } from './imprint/review-imprint.resolver';
import { ReviewImprint } from './imprint/review-imprint.service';
import { ReportBoard } from './reports/report-board.service';
import { ReportResolver } from './reports/report.resolver';
import { SectionComments } from './review/comments.service';
import { OpenRequests } from './review/open-requests';
import { ReviewResolver } from './review/review.resolver';
import { SectionSuggestions } from './review/suggestions.service';
import { SectionDocumentController } from './round-trip/section-document.controller';
import { SectionDocuments } from './round-trip/section-documents.service';
import { ContentReading } from './sections/content-reading.service';
import { SectionReading } from './sections/section-reading.service';
import { SectionStore } from './sections/section-store.service';
import { SectionWorkflow } from './sections/section-workflow.service';
import { SectionWriting } from './sections/section-writing.service';
import { SectionResolver } from './sections/section.resolver';
import { EvidenceVoices } from './sources/evidence-voices';
import { FigureCharts } from './sources/charts/figure-charts';
import { FigureSource } from './sources/figure-source';
import { ShownPlaces } from './sources/shown-places';
import { IndicatorFigures } from './sources/indicator-figures';
import { VoiceSource } from './sources/voice-source';
import { ReviewRegions } from './templates/review-regions.service';
import { ReviewSections } from './templates/review-sections.service';
import { StartReview } from './templates/start-review.service';
import { TemplateResolver } from './templates/template.resolver';
import { TemplateService } from './templates/template.service';
import { TemplateStore } from './templates/template-store.service';
import { TraceDownloadController } from './trace/trace-download.controller';
import { TraceResolver } from './trace/trace.resolver';
import { TraceService } from './trace/trace.service';
import { TranslationBases } from './translation/translation-bases';
import { TranslationResolver } from './translation/translation.resolver';
import { TranslationService } from './translation/translation.service';
import { CitingSections } from './uses/citing-sections.service';
import { CitingSectionsResolver } from './uses/citing-sections.resolver';
import { FindingUsesResolver } from './uses/finding-uses.resolver';
import { FindingUses } from './uses/finding-uses.service';

const services = [
  SectionStore,
  FrozenEvidence,
  LentEvidence,
  ContentReading,
  SectionReading,
  SectionWriting,
  SectionWorkflow,
  ReportBoard,
  ReportInputs,
  EvidencePanel,
  CompileService,
  CitingSections,
  FindingUses,
  ReviewCheck,
  LostFigures,
  ShownNumbers,
  TemplateStore,
  TemplateService,
  ReviewRegions,
  ReviewSections,
  StartReview,
  ReviewImprint,
  BodyService,
  Reminders,
  ReviewStatusService,
  OpenRequests,
  SectionComments,
  SectionSuggestions,
  MovedFigures,
  FrozenCharts,
  FrozenTables,
  MovedTables,
  SectionDocuments,
  Glossary,
  GoalStrips,
  StatisticsAnnexes,
  StakeholderAnnexes,
  DataAnnexes,
  SectionAnnex,
  SectionDesks,
  SectionNews,
  KeptTexts,
  SectionPreview,
  Readiness,
  PictureService,
  TraceService,
  TranslationBases,
  TranslationService,
  ReviewItems,
  ItemFigures,
  ItemPlacing,
  RollForward,
  DocumentCharts,
  DocumentFigures,
  EarlierDocuments,
  NextReviewService,
  ReviewComparisons,
  ComparisonCompiler,
];

/** Reviews; their numbers come from the indicators and their voices from the evidence. */
@Module({
  imports: [EvidenceModule, GeographyModule, IndicatorsModule],
  providers: [
    ...services,
    FigureCharts,
    { provide: FigureSource, useClass: IndicatorFigures },
    ShownPlaces,
    { provide: VoiceSource, useClass: EvidenceVoices },
    SectionResolver,
    ReportResolver,
    EvidencePanelResolver,
    FigurePageResolver,
    MovedFigurePageResolver,
    CitingSectionsResolver,
    FindingUsesResolver,
    CheckResolver,
    TemplateResolver,
    ReviewImprintResolver,
    BodyResolver,
    DeadlineResolver,
    ReviewResolver,
    MovedResolver,
    MovedTablesResolver,
    GlossaryResolver,
    TraceResolver,
    TranslationResolver,
    ForwardResolver,
    KeptTextsResolver,
    PreviewResolver,
    SectionAnnexResolver,
    ReadinessResolver,
  ],
  controllers: [
    ReportDownloadController,
    TraceDownloadController,
    ForwardController,
    DeadlineCalendarController,
    SectionDocumentController,
    PictureController,
    SectionDeskController,
  ],
  exports: services,
})
export class ReportingModule {}
