import { OfferInEachRound1796001124000 } from './migrations/offer-in-each-round';
import { CarryDecisions1796001107000 } from './migrations/carry-decisions';
import { CountVoices1796000460000 } from './migrations/count-voices';
import { CreateCoding1796000300000 } from './migrations/create-coding';
import { CreateExchange1796000350000 } from './migrations/create-exchange';
import { TakeDecisionsBack1796001107100 } from './migrations/take-decisions-back';
import { WithdrawDocuments1796001063000 } from './migrations/withdraw-documents';
import { KeepClosedRounds1796001063100 } from './migrations/keep-closed-rounds';
import { MaskByHand1796001041000 } from './migrations/mask-by-hand';
import { KeepCodedFindings1796001040000 } from './migrations/keep-coded-findings';
import { KeepLiftedPlaceholders1796001001000 } from './migrations/keep-lifted-placeholders';
import { PublishDecisionsWhenClosed1796001157000 } from './migrations/publish-decisions-when-closed';
import { SearchIrregularForms1796001159000 } from './migrations/search-irregular-forms';
import { SearchPossession1796001146000 } from './migrations/search-possession';
import { SearchVerbs1796001103000 } from './migrations/search-verbs';
import { MaskAccounts1796001000000 } from './migrations/mask-accounts';
import { MaskAddresses1796000790000 } from './migrations/mask-addresses';
import { KeepWords1796000820000 } from './migrations/keep-words';
import { MarkShippedGuidance1796001074000 } from './migrations/mark-shipped-guidance';
import { FindParagraphs1796001092100 } from './migrations/find-paragraphs';
import { ShowCodes1796001092000 } from './migrations/show-codes';
import { MarkPriority1796000360000 } from './migrations/mark-priority';
import { DrawInFives1796001068000 } from './migrations/draw-in-fives';
import { DrawOnce1796000600000 } from './migrations/draw-once';
import { KeepCodersApart1796000341000 } from './migrations/keep-coders-apart';
import { KeepCodersApartUntilClosed1796000560000 } from './migrations/keep-coders-apart-until-closed';
import { KeepEqualTextsApart1796000561000 } from './migrations/keep-equal-texts-apart';
import { LinkRepeats1796000562000 } from './migrations/link-repeats';
import { RecordSuggestions1796000450000 } from './migrations/record-suggestions';
import { CreateEvidence1747000300000 } from './migrations/create-evidence';
import { KeepFilesApart1796000330000 } from './migrations/keep-files-apart';

export * from './agreement/agreement.object';
export * from './agreement/agreement.resolver';
export * from './agreement/round-agreement.object';
export * from './agreement/suggestion-pull.object';
export * from './bulk/bulk.object';
export * from './bulk/bulk.resolver';
export * from './matrix/matrix.object';
export * from './matrix/matrix.resolver';
export * from './participants/participant.object';
export * from './participants/participant.resolver';
export * from './views/view.object';
export * from './views/view.resolver';
export * from './documents/columns/column-findings.service';
export * from './codes/code-book.object';
export * from './codes/code-book.resolver';
export { AreaReach } from './area-reach';
export * from './documents/document.object';
export * from './documents/document.resolver';
export * from './documents/document.service';
export { DocumentStore } from './documents/document-store';
export * from './documents/files/file-source';
export { keepFile, readKeptFile } from './documents/files/kept-file';
export * from './documents/files/refused-files';
export * from './documents/masks/mask.service';
export type { DocumentProblem } from './documents/reading/document-file-words';
export * from './events/event.object';
export * from './events/event.resolver';
export * from './events/event.service';
export * from './evidence.module';
export * from './exchange/finding-export.service';
export * from './exchange/project-left-out.object';
export * from './exchange/qdpx-export.service';
export * from './exchange/import-report';
export * from './exchange/project-import.service';
export * from './findings/finding.object';
export * from './findings/finding.resolver';
export * from './findings/finding-change.service';
export { publishedSummaries } from './findings/own-words';
export * from './findings/finding.service';
export { inLanguage } from './in-language';
export { holdsWords } from './findings/finding-sql';
export { soughtWords } from './findings/search-text';
export { tagsSeenBy } from './tags-seen';
export { isReadable, readableAreas, readerRoles } from './reading-rights';
export * from './rounds/round.object';
export * from './rounds/round.resolver';
export * from './starting-case/load-evidence';
export * from './starting-case/load-guidance';
export * from './suggestions/installation-knowledge';
export * from './suggestions/model-changes';
export * from './suggestions/read-suggest-weights';
export * from './suggestions/suggest-models';
export * from './summary/summary.object';
export * from './summary/summary.resolver';
export * from './summary/voice-counts.service';
export * from './summary/voices-by-place.service';
export * from './summary/voices-work.service';
export * from './targets/target.object';
export * from './targets/target.resolver';
export * from './targets/target-directory';
export * from './withdrawal-effects/withdrawal-effects.object';
export * from './withdrawal-effects/withdrawal-effects.service';

export const evidenceMigrations = [
  CreateEvidence1747000300000,
  CreateCoding1796000300000,
  KeepFilesApart1796000330000,
  CreateExchange1796000350000,
  MarkPriority1796000360000,
  MaskAddresses1796000790000,
  KeepCodersApart1796000341000,
  RecordSuggestions1796000450000,
  CountVoices1796000460000,
  KeepCodersApartUntilClosed1796000560000,
  KeepEqualTextsApart1796000561000,
  LinkRepeats1796000562000,
  DrawOnce1796000600000,
  KeepWords1796000820000,
  MaskAccounts1796001000000,
  KeepLiftedPlaceholders1796001001000,
  KeepCodedFindings1796001040000,
  MaskByHand1796001041000,
  WithdrawDocuments1796001063000,
  KeepClosedRounds1796001063100,
  DrawInFives1796001068000,
  MarkShippedGuidance1796001074000,
  ShowCodes1796001092000,
  FindParagraphs1796001092100,
  SearchVerbs1796001103000,
  CarryDecisions1796001107000,
  TakeDecisionsBack1796001107100,
  SearchPossession1796001146000,
  PublishDecisionsWhenClosed1796001157000,
  OfferInEachRound1796001124000,
  SearchIrregularForms1796001159000,
];
