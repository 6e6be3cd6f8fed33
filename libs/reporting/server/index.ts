import { CreatePicturesAndGlossary1796000410000 } from './migrations/create-pictures-and-glossary';
import { CreateReporting1747000500000 } from './migrations/create-reporting';
import { TellSections1796000420000 } from './migrations/tell-sections';

export * from './check/check.service';
export * from './compile/compile.service';
export * from './figures/evidence-panel.service';
export * from './glossary/glossary.service';
export * from './pictures/picture.service';
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
  CreatePicturesAndGlossary1796000410000,
  TellSections1796000420000,
];
