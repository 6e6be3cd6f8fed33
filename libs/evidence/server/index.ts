import { CreateCoding1796000300000 } from './migrations/create-coding';
import { MarkPriority1796000360000 } from './migrations/mark-priority';
import { KeepCodersApart1796000341000 } from './migrations/keep-coders-apart';
import { CreateEvidence1747000300000 } from './migrations/create-evidence';

export * from './codes/code-book.object';
export * from './codes/code-book.resolver';
export * from './documents/document.object';
export * from './documents/document.resolver';
export * from './documents/document.service';
export * from './events/event.object';
export * from './events/event.resolver';
export * from './events/event.service';
export * from './evidence.module';
export * from './findings/finding.object';
export * from './findings/finding.resolver';
export * from './findings/finding-change.service';
export * from './findings/finding.service';
export { tagsSeenBy } from './tags-seen';
export { isReadable, readableAreas, readerRoles } from './reading-rights';
export * from './rounds/round.object';
export * from './rounds/round.resolver';
export * from './starting-case/load-evidence';
export * from './suggestions/read-suggest-weights';
export * from './summary/summary.object';
export * from './summary/summary.resolver';
export * from './summary/voice-counts.service';
export * from './summary/voices-work.service';
export * from './targets/target.object';
export * from './targets/target.resolver';
export * from './targets/target-directory';

export const evidenceMigrations = [
  CreateEvidence1747000300000,
  CreateCoding1796000300000,
  MarkPriority1796000360000,
  KeepCodersApart1796000341000,
];
