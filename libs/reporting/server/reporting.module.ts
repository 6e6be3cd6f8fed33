import { Module } from '@nestjs/common';
import { EvidenceModule } from '@qadam/evidence/server';
import { GeographyModule } from '@qadam/geography/server';
import { CheckResolver } from './check/check.resolver';
import { ReviewCheck } from './check/check.service';
import { CompileService } from './compile/compile.service';
import { ReportDownloadController } from './compile/download.controller';
import { ReportInputs } from './compile/report-inputs.service';
import { EvidencePanelResolver } from './figures/evidence-panel.resolver';
import { EvidencePanel } from './figures/evidence-panel.service';
import { FrozenEvidence } from './figures/frozen-evidence';
import { ReviewComparisons } from './forward/comparison.service';
import { ForwardController } from './forward/forward.controller';
import { ForwardResolver } from './forward/forward.resolver';
import { NextReviewService } from './forward/next-review.service';
import { ReviewItems } from './forward/review-items';
import { RollForward } from './forward/roll-forward.service';
import { ReportBoard } from './reports/report-board.service';
import { ReportResolver } from './reports/report.resolver';
import { ContentReading } from './sections/content-reading.service';
import { SectionReading } from './sections/section-reading.service';
import { SectionStore } from './sections/section-store.service';
import { SectionWorkflow } from './sections/section-workflow.service';
import { SectionWriting } from './sections/section-writing.service';
import { SectionResolver } from './sections/section.resolver';
import { EvidenceVoices } from './sources/evidence-voices';
import { FigureCharts } from './sources/figure-charts';
import { FigureSource } from './sources/figure-source';
import { IndicatorFigures } from './sources/indicator-figures';
import { VoiceSource } from './sources/voice-source';
import { TraceDownloadController } from './trace/trace-download.controller';
import { TraceResolver } from './trace/trace.resolver';
import { TraceService } from './trace/trace.service';
import { TranslationBases } from './translation/translation-bases';
import { TranslationResolver } from './translation/translation.resolver';
import { TranslationService } from './translation/translation.service';
import { FindingUsesResolver } from './uses/finding-uses.resolver';
import { FindingUses } from './uses/finding-uses.service';

const services = [
  SectionStore,
  FrozenEvidence,
  ContentReading,
  SectionReading,
  SectionWriting,
  SectionWorkflow,
  ReportBoard,
  ReportInputs,
  EvidencePanel,
  CompileService,
  FindingUses,
  ReviewCheck,
  TraceService,
  TranslationBases,
  TranslationService,
  ReviewItems,
  RollForward,
  NextReviewService,
  ReviewComparisons,
];

/** Reviews; their numbers come from the indicators and their voices from the evidence. */
@Module({
  imports: [EvidenceModule, GeographyModule],
  providers: [
    ...services,
    FigureCharts,
    { provide: FigureSource, useClass: IndicatorFigures },
    { provide: VoiceSource, useClass: EvidenceVoices },
    SectionResolver,
    ReportResolver,
    EvidencePanelResolver,
    FindingUsesResolver,
    CheckResolver,
    TraceResolver,
    TranslationResolver,
    ForwardResolver,
  ],
  controllers: [ReportDownloadController, TraceDownloadController, ForwardController],
  exports: services,
})
export class ReportingModule {}
