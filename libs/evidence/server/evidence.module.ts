import { Module } from '@nestjs/common';
import { GeographyModule } from '@qadam/geography/server';
import { AreaReach } from './area-reach';
import { ColumnFindingsService } from './documents/columns/column-findings.service';
import { ColumnsResolver } from './documents/columns/columns.resolver';
import { DocumentController } from './documents/document.controller';
import { DocumentResolver } from './documents/document.resolver';
import { DocumentService } from './documents/document.service';
import { DocumentStore } from './documents/document-store';
import { RefusedFiles } from './documents/files/refused-files';
import { MaskResolver } from './documents/masks/mask.resolver';
import { DocumentMasks } from './documents/masks/mask.service';
import { EventResolver } from './events/event.resolver';
import { EventService } from './events/event.service';
import { ExchangeController } from './exchange/exchange.controller';
import { FindingExport } from './exchange/finding-export.service';
import { ProjectImport } from './exchange/project-import.service';
import { QdpxExportService } from './exchange/qdpx-export.service';
import { FindingChanges } from './findings/finding-change.service';
import { FindingResolver } from './findings/finding.resolver';
import { FindingService } from './findings/finding.service';
import { SummaryResolver } from './summary/summary.resolver';
import { VoiceCountService } from './summary/voice-counts.service';
import { VoicesWorkService } from './summary/voices-work.service';
import { TargetDirectory } from './targets/target-directory';
import { TargetResolver } from './targets/target.resolver';

const services = [
  ...[AreaReach, DocumentService, DocumentStore, EventService, FindingChanges, FindingService],
  ...[ColumnFindingsService, DocumentMasks, RefusedFiles],
  ...[FindingExport, ProjectImport, QdpxExportService],
  ...[TargetDirectory, VoiceCountService, VoicesWorkService],
];

/** What people said: events, documents, findings, tags. `Database` comes from the composition. */
@Module({
  imports: [GeographyModule],
  controllers: [DocumentController, ExchangeController],
  providers: [
    ...services,
    ColumnsResolver,
    MaskResolver,
    DocumentResolver,
    EventResolver,
    FindingResolver,
    SummaryResolver,
    TargetResolver,
  ],
  exports: services,
})
export class EvidenceModule {}
