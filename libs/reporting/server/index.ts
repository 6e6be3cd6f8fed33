import { AddImprint1796001112000 } from './migrations/add-imprint';
import { AssignToBodies1796000400001 } from './migrations/assign-to-bodies';
import { CreatePicturesAndGlossary1796000410000 } from './migrations/create-pictures-and-glossary';
import { AddReviewItems1796000441000 } from './migrations/add-review-items';
import { AddTranslationBasis1796000440000 } from './migrations/add-translation-basis';
import { CreateReporting1747000500000 } from './migrations/create-reporting';
import { CreateTemplates1796000400000 } from './migrations/create-templates';
import { CreateReview1796000430000 } from './migrations/create-review';
import { FreezeAnnexes1796000880000 } from './migrations/freeze-annexes';
import { FreezeGoalStrips1796000480000 } from './migrations/freeze-goal-strips';
import { MarkCommentsDone1796000940000 } from './migrations/mark-comments-done';
import { TellRemarks1796000730000 } from './migrations/tell-remarks';
import { TakeUpByLanguage1796000910000 } from './migrations/take-up-by-language';
import { DecideOnEachTable1796001090100 } from './migrations/decide-on-each-table';
import { DecideOnTables1796000950000 } from './migrations/decide-on-tables';
import { TellSections1796000420000 } from './migrations/tell-sections';
import { NameAuthors1796001078000 } from './migrations/name-authors';
import { KeepCharts1796001085000 } from './migrations/keep-charts';
import { KeepEachFigure1796001071000 } from './migrations/keep-each-figure';
import { TellTakenSections1796001064000 } from './migrations/tell-taken-sections';

export * from './check/check.service';
export * from './compile/compile.service';
export * from './forward/comparison-compiler';
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
  CreateTemplates1796000400000,
  AssignToBodies1796000400001,
  CreateReview1796000430000,
  CreatePicturesAndGlossary1796000410000,
  TellSections1796000420000,
  AddTranslationBasis1796000440000,
  AddReviewItems1796000441000,
  FreezeGoalStrips1796000480000,
  TakeUpByLanguage1796000910000,
  TellRemarks1796000730000,
  FreezeAnnexes1796000880000,
  MarkCommentsDone1796000940000,
  DecideOnTables1796000950000,
  TellTakenSections1796001064000,
  KeepEachFigure1796001071000,
  KeepCharts1796001085000,
  NameAuthors1796001078000,
  DecideOnEachTable1796001090100,
  AddImprint1796001112000,
];
