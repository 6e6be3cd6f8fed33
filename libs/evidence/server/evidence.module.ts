import { Module } from '@nestjs/common';
import { GeographyModule } from '@qadam/geography/server';
import { AgreementResolver } from './agreement/agreement.resolver';
import { AgreementService } from './agreement/agreement.service';
import { OfferedChoices } from './agreement/offered-choices.service';
import { AreaReach } from './area-reach';
import { BulkChanges } from './bulk/bulk-change.service';
import { BulkResolver } from './bulk/bulk.resolver';
import { AreaNamesService } from './documents/columns/area-names.service';
import { ColumnFindingsService } from './documents/columns/column-findings.service';
import { ColumnsResolver } from './documents/columns/columns.resolver';
import { CodeBookController } from './codes/code-book.controller';
import { CodeBookExchange } from './codes/code-book-exchange.service';
import { CodeBookResolver } from './codes/code-book.resolver';
import { CodeBookService } from './codes/code-book.service';
import { CodeChanges } from './codes/code-change.service';
import { CodeMerging } from './codes/code-merging.service';
import { DocumentController } from './documents/document.controller';
import { DocumentResolver } from './documents/document.resolver';
import { DocumentService } from './documents/document.service';
import { DocumentStore } from './documents/document-store';
import { RefusedFiles } from './documents/files/refused-files';
import { MaskResolver } from './documents/masks/mask.resolver';
import { HandMasks } from './documents/masks/hand-mask.service';
import { TextWords } from './documents/masks/text-words';
import { DocumentMasks } from './documents/masks/mask.service';
import { DocumentWithdrawalResolver } from './documents/withdrawal/document-withdrawal.resolver';
import { DocumentWithdrawals } from './documents/withdrawal/document-withdrawal.service';
import { EventResolver } from './events/event.resolver';
import { EventService } from './events/event.service';
import { ExchangeController } from './exchange/exchange.controller';
import { FindingExport } from './exchange/finding-export.service';
import { ProjectImport } from './exchange/project-import.service';
import { ProjectResolver } from './exchange/project.resolver';
import { QdpxExportService } from './exchange/qdpx-export.service';
import { TablesController } from './exchange/tables.controller';
import { FindingChanges } from './findings/finding-change.service';
import { FindingResolver } from './findings/finding.resolver';
import { FindingService } from './findings/finding.service';
import { MatrixResolver } from './matrix/matrix.resolver';
import { VoiceMatrixService } from './matrix/matrix.service';
import { ParticipantResolver } from './participants/participant.resolver';
import { ParticipantService } from './participants/participant.service';
import { Adjudication } from './rounds/adjudication.service';
import { CodingService } from './rounds/coding.service';
import { RoundAccess } from './rounds/round-access.service';
import { RoundResolver } from './rounds/round.resolver';
import { RoundSetup } from './rounds/round-setup.service';
import { NearFindingResolver } from './near/near-finding.resolver';
import { NearFindingService } from './near/near-finding.service';
import { ReshapingResolver } from './reshaping/reshaping.resolver';
import { ReshapingService } from './reshaping/reshaping.service';
import { SuggestionMemory } from './suggestions/suggestion-memory';
import { SuggestionResolver } from './suggestions/suggestion.resolver';
import { SuggestionService } from './suggestions/suggestion.service';
import { SuggestionUseService } from './suggestions/suggestion-use.service';
import { SummaryResolver } from './summary/summary.resolver';
import { VoiceCountService } from './summary/voice-counts.service';
import { VoicesByPlace } from './summary/voices-by-place.service';
import { VoicesWorkService } from './summary/voices-work.service';
import { TargetDirectory } from './targets/target-directory';
import { TargetResolver } from './targets/target.resolver';
import { WithdrawalEffectsResolver } from './withdrawal-effects/withdrawal-effects.resolver';
import { WithdrawalEffectsService } from './withdrawal-effects/withdrawal-effects.service';
import { ViewResolver } from './views/view.resolver';
import { SavedViews } from './views/view.service';

const services = [
  ...[AreaReach, DocumentService, DocumentStore, EventService, FindingChanges, FindingService],
  ...[
    AreaNamesService,
    ColumnFindingsService,
    DocumentMasks,
    DocumentWithdrawals,
    HandMasks,
    RefusedFiles,
    TextWords,
  ],
  ...[FindingExport, ProjectImport, QdpxExportService],
  ...[CodeBookExchange, CodeBookService, CodeChanges, CodeMerging],
  ...[Adjudication, CodingService, RoundAccess, RoundSetup],
  ...[NearFindingService, ReshapingService, SuggestionMemory, SuggestionService, SuggestionUseService],
  ...[AgreementService, OfferedChoices, BulkChanges, ParticipantService, SavedViews, VoiceMatrixService],
  ...[TargetDirectory, VoiceCountService, VoicesByPlace, VoicesWorkService, WithdrawalEffectsService],
];

/** What people said: events, documents, findings, tags. `Database` comes from the composition. */
@Module({
  imports: [GeographyModule],
  controllers: [CodeBookController, DocumentController, ExchangeController, TablesController],
  providers: [
    ...services,
    AgreementResolver,
    BulkResolver,
    MatrixResolver,
    ParticipantResolver,
    ViewResolver,
    ColumnsResolver,
    MaskResolver,
    CodeBookResolver,
    RoundResolver,
    DocumentResolver,
    DocumentWithdrawalResolver,
    EventResolver,
    FindingResolver,
    NearFindingResolver,
    ProjectResolver,
    ReshapingResolver,
    SuggestionResolver,
    SummaryResolver,
    TargetResolver,
    WithdrawalEffectsResolver,
  ],
  exports: services,
})
export class EvidenceModule {}
