import { AddReviewItems1796000441000 } from './migrations/add-review-items';
import { AddTranslationBasis1796000440000 } from './migrations/add-translation-basis';
import { CreateReporting1747000500000 } from './migrations/create-reporting';

export * from './check/check.service';
export * from './compile/compile.service';
export * from './figures/evidence-panel.service';
export * from './render';
export * from './reporting.module';
export * from './reports/load-report';
export * from './reports/report-board.service';
export * from './sections/section-reading.service';
export * from './sections/section-workflow.service';
export * from './sections/section-writing.service';
export * from './sources/figure-source';
export * from './sources/voice-source';

export const reportingMigrations = [
  CreateReporting1747000500000,
  AddTranslationBasis1796000440000,
  AddReviewItems1796000441000,
];
