import { AllowExchangedVintages1747000760000 } from './allow-exchanged-vintages';
import { CheckMetadataTogether1796000660000 } from './check-metadata-together';
import { CheckObservationsInOnePass1796000500000 } from './check-observations-in-one-pass';
import { CheckObservationsTogether1796000380000 } from './check-observations-together';
import { ChooseGoalHeadlines1796001062000 } from './choose-goal-headlines';
import { CreateMetadata1796000200000 } from './create-metadata';
import { CreateFigures1747000400000 } from './create-figures';
import { CreateImports1747000810000 } from './create-imports';
import { CreateMethodologyBreaks1796000970000 } from './create-methodology-breaks';
import { CreatePlausibilityLimits1796000320000 } from './create-plausibility-limits';
import { KeepImportProblems1796001106000 } from './keep-import-problems';
import { KeepOlderFigures1796001030000 } from './keep-older-figures';
import { ListUnSeries1796000503000 } from './list-un-series';
import { NameTargetSources1796000960000 } from './name-target-sources';
import { NarrowIndicatorSettings1796001079001 } from './narrow-indicator-settings';
import { NoteConfirmations1796001073000 } from './note-confirmations';
import { PreferWholeSeries1796001075002 } from './prefer-whole-series';
import { SampleFewerObservations1796001098500 } from './sample-fewer-observations';
import { SampleObservationsLess1796000501000 } from './sample-observations-less';
import { SetScaleBounds1796000502000 } from './set-scale-bounds';
import { SetShortfallTargets1796001075001 } from './set-shortfall-targets';
import { TakeLoadsBack1796001060000 } from './take-loads-back';
import { TellBorrowedLabels1796001077001 } from './tell-borrowed-labels';
import { TitleRememberedMappings1796001020000 } from './title-remembered-mappings';
import { VersionIndicatorSettings1747000700000 } from './version-indicator-settings';

export const indicatorsMigrations = [
  CreateFigures1747000400000,
  VersionIndicatorSettings1747000700000,
  CreateImports1747000810000,
  AllowExchangedVintages1747000760000,
  CreateMetadata1796000200000,
  CreatePlausibilityLimits1796000320000,
  CheckObservationsTogether1796000380000,
  CheckObservationsInOnePass1796000500000,
  SampleObservationsLess1796000501000,
  SetScaleBounds1796000502000,
  ListUnSeries1796000503000,
  CheckMetadataTogether1796000660000,
  NameTargetSources1796000960000,
  CreateMethodologyBreaks1796000970000,
  TitleRememberedMappings1796001020000,
  KeepOlderFigures1796001030000,
  TakeLoadsBack1796001060000,
  ChooseGoalHeadlines1796001062000,
  NoteConfirmations1796001073000,
  SetShortfallTargets1796001075001,
  PreferWholeSeries1796001075002,
  TellBorrowedLabels1796001077001,
  NarrowIndicatorSettings1796001079001,
  SampleFewerObservations1796001098500,
  KeepImportProblems1796001106000,
];
