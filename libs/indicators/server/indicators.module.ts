import { Module } from '@nestjs/common';
import { GeographyModule } from '@qadam/geography/server';
import { BreakResolver } from './breaks/break.resolver';
import { BreakService } from './breaks/break.service';
import { ComparisonResolver } from './comparison/comparison.resolver';
import { ComparisonService } from './comparison/comparison.service';
import { CoverageResolver } from './coverage/coverage.resolver';
import { CoverageService } from './coverage/coverage.service';
import { ExportController } from './exchange/export.controller';
import { ExportService } from './exchange/export.service';
import { SdmxImport } from './exchange/sdmx-import.service';
import { FigureService } from './figures/figure.service';
import { GoalResolver } from './goals/goal.resolver';
import { GoalService } from './goals/goal.service';
import { HeadlineResolver } from './headlines/headline.resolver';
import { HeadlineService } from './headlines/headline.service';
import { ImportFileController } from './imports/import-file.controller';
import { ImportResolver } from './imports/import.resolver';
import { ImportService } from './imports/import.service';
import { LimitsResolver } from './imports/limits/limits.resolver';
import { LimitsService } from './imports/limits/limits.service';
import { TableImport } from './imports/table/table-import.service';
import { IndicatorPageResolver } from './indicators/indicator-page.resolver';
import { IndicatorPageService } from './indicators/indicator-page.service';
import { SummaryService } from './indicators/summary.service';
import { DispersionService } from './inequality/dispersion.service';
import { GapService } from './inequality/gap.service';
import { InequalityResolver } from './inequality/inequality.resolver';
import { InterlinkageResolver } from './interlinkages/interlinkage.resolver';
import { InterlinkageService } from './interlinkages/interlinkage.service';
import { MetadataResolver } from './metadata/metadata.resolver';
import { MetadataService } from './metadata/metadata.service';
import { OpenSdgImportResolver } from './open-sdg/open-sdg-import.resolver';
import { OpenSdgImport } from './open-sdg/open-sdg-import.service';
import { OverviewResolver } from './overview/overview.resolver';
import { OverviewService } from './overview/overview.service';
import { BoardService } from './progress/board.service';
import { RegionResolver } from './regions/region.resolver';
import { RegionService } from './regions/region.service';
import { SearchResolver } from './search/search.resolver';
import { SearchService } from './search/search.service';
import { PageTitles } from './titles/page-titles';
import { SettingResolver } from './settings/setting.resolver';
import { SettingService } from './settings/setting.service';
import { TakeBackService } from './vintages/take-back.service';
import { VintageResolver } from './vintages/vintage.resolver';
import { VintageService } from './vintages/vintage.service';

const services = [
  BoardService,
  SummaryService,
  GoalService,
  OverviewService,
  IndicatorPageService,
  RegionService,
  ComparisonService,
  CoverageService,
  SearchService,
  PageTitles,
  FigureService,
  GapService,
  DispersionService,
  InterlinkageService,
  OpenSdgImport,
  SettingService,
  BreakService,
  HeadlineService,
  TableImport,
  ImportService,
  LimitsService,
  SdmxImport,
  ExportService,
  VintageService,
  TakeBackService,
  MetadataService,
];

/** Figures with their loads, progress, and the public pages about them. */
@Module({
  imports: [GeographyModule],
  providers: [
    ...services,
    GoalResolver,
    OverviewResolver,
    IndicatorPageResolver,
    RegionResolver,
    ComparisonResolver,
    CoverageResolver,
    SearchResolver,
    InequalityResolver,
    InterlinkageResolver,
    OpenSdgImportResolver,
    SettingResolver,
    BreakResolver,
    HeadlineResolver,
    ImportResolver,
    LimitsResolver,
    VintageResolver,
    MetadataResolver,
  ],
  controllers: [ImportFileController, ExportController],
  exports: services,
})
export class IndicatorsModule {}
