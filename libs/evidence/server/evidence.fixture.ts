import { join } from 'node:path';
import type { Grant, Viewer } from '@qadam/identity/domain';
import { frameworkMigrations, loadFramework } from '@qadam/framework/server';
import { geographyMigrations, GeographyService, loadGeography } from '@qadam/geography/server';
import { AuditTrail, identityMigrations } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import {
  createTestDatabase,
  type Database,
  migrate,
  openDatabase,
  type TestDatabase,
} from '@qadam/platform/server';
import { AgreementService } from './agreement/agreement.service';
import { OfferedChoices } from './agreement/offered-choices.service';
import { AreaReach } from './area-reach';
import { BulkChanges } from './bulk/bulk-change.service';
import { AreaNamesService } from './documents/columns/area-names.service';
import { ColumnFindingsService } from './documents/columns/column-findings.service';
import { CodeBookExchange } from './codes/code-book-exchange.service';
import { CodeBookService } from './codes/code-book.service';
import { CodeChanges } from './codes/code-change.service';
import { CodeMerging } from './codes/code-merging.service';
import { DocumentService } from './documents/document.service';
import { DocumentStore } from './documents/document-store';
import { RefusedFiles } from './documents/files/refused-files';
import { HandMasks } from './documents/masks/hand-mask.service';
import { TextWords } from './documents/masks/text-words';
import { DocumentMasks } from './documents/masks/mask.service';
import { DocumentWithdrawals } from './documents/withdrawal/document-withdrawal.service';
import { EventService } from './events/event.service';
import { FindingExport } from './exchange/finding-export.service';
import { ProjectImport } from './exchange/project-import.service';
import { QdpxExportService } from './exchange/qdpx-export.service';
import { FindingChanges } from './findings/finding-change.service';
import { FindingService } from './findings/finding.service';
import { VoiceMatrixService } from './matrix/matrix.service';
import { ParticipantService } from './participants/participant.service';
import { Adjudication } from './rounds/adjudication.service';
import { CodingService } from './rounds/coding.service';
import { RoundSetup } from './rounds/round-setup.service';
import { RoundAccess } from './rounds/round-access.service';
import { evidenceMigrations } from './index';
import { loadEvidence } from './starting-case/load-evidence';
import { NearFindingService } from './near/near-finding.service';
import { ReshapingService } from './reshaping/reshaping.service';
import { SuggestionMemory } from './suggestions/suggestion-memory';
import { SuggestionService } from './suggestions/suggestion.service';
import { SuggestionUseService } from './suggestions/suggestion-use.service';
import { VoiceCountService } from './summary/voice-counts.service';
import { VoicesWorkService } from './summary/voices-work.service';
import { TargetDirectory } from './targets/target-directory';
import { SavedViews } from './views/view.service';

export const dataFolder = (area: string): string => join(import.meta.dirname, '../../../data', area);

const parts = {
  entities: [],
  migrations: [...identityMigrations, ...frameworkMigrations, ...geographyMigrations, ...evidenceMigrations],
};

const fill = async (database: Database): Promise<void> => {
  await loadFramework(database, dataFolder('framework'));
  await loadGeography(database, dataFolder('geography'));
  await loadEvidence(database, dataFolder('evidence'));
};

/** A second database on the server of a first one, which must be closed after it. */
const openBeside = async (first: {
  readonly url: string;
  readonly database: Database;
}): Promise<TestDatabase> => {
  const url = new URL(first.url);
  url.pathname = `${url.pathname}_second`;
  await first.database.query(`create database ${url.pathname.slice(1)}`);
  const database = await openDatabase(url.href, parts);
  await migrate(database);
  await fill(database);
  const close = async () => {
    await database.source.destroy();
    await first.database.query(`drop database ${url.pathname.slice(1)}`);
  };
  return { database, url: url.href, close };
};

/** A real database with the framework, the areas and the starting case, and the services on it. */
export const openEvidence = async (first?: { readonly test: TestDatabase }) => {
  const test: TestDatabase = first
    ? await openBeside(first.test)
    : await createTestDatabase(parts, { name: 'the starting case', fill });
  const { database } = test;
  const audit = new AuditTrail(database);
  const areas = new AreaReach(database);
  const targets = new TargetDirectory(database);
  const events = new EventService(database, audit, areas);
  const refused = new RefusedFiles(database, audit);
  const documents = new DocumentService(database, audit, areas, events, new DocumentStore(database), refused);
  const findings = new FindingService(database);
  const names = new AreaNamesService(database, documents, new GeographyService(database));
  const columns = new ColumnFindingsService(database, audit, areas, documents, names);
  const memory = new SuggestionMemory(database);
  const suggestions = new SuggestionService(database, audit, areas, findings, targets, memory);
  const words = new TextWords(database);
  const rounds = new RoundAccess(database);
  const adjudication = new Adjudication(database, audit, rounds, targets);
  const book = new CodeBookService(database);
  const codes = new CodeChanges(database, audit, book);
  return {
    ...{
      test,
      database,
      audit,
      targets,
      events,
      documents,
      refused,
      findings,
      columns,
      names,
      masks: new DocumentMasks(database, audit, words),
      withdrawals: new DocumentWithdrawals(database, audit, areas, documents),
      handMasks: new HandMasks(database, audit, areas, documents, words),
    },
    changes: new FindingChanges(database, audit, areas, documents, events, targets, findings, suggestions),
    ...{ suggestions, memory, use: new SuggestionUseService(database) },
    reshaping: new ReshapingService(database, audit, areas, documents, findings),
    near: new NearFindingService(database, audit, areas, findings, memory),
    counts: new VoiceCountService(database),
    projects: new QdpxExportService(database),
    imports: new ProjectImport(database, audit, areas),
    tables: new FindingExport(findings),
    ...{ rounds, book, codes, adjudication },
    coding: new CodingService(database, audit, rounds, targets, suggestions),
    setup: new RoundSetup(database, audit, findings, rounds),
    agreement: new AgreementService(database, adjudication, rounds, new OfferedChoices(database)),
    bulk: new BulkChanges(database, audit, areas, targets, findings),
    matrices: new VoiceMatrixService(database),
    participants: new ParticipantService(database, audit, areas, events, targets),
    views: new SavedViews(database, audit),
    merging: new CodeMerging(database, audit, book, codes, targets),
    exchange: new CodeBookExchange(database, audit, book, codes),
    work: new VoicesWorkService(database, documents, findings, rounds),
    /** A person with one role, who can be named in records. */
    person: async (
      role: Grant['role'],
      areaCode: string | null,
      language: Language = 'ru',
    ): Promise<Viewer> => {
      const email = `${role}-${areaCode ?? 'all'}-${language}@example.org`;
      const row = await database.one<{ id: number }>(
        `insert into person (email, name, password_hash) values ($1, $2, 'none') returning id`,
        [email, email],
      );
      await database.query('insert into role_grant (person_id, role, area_code) values ($1, $2, $3)', [
        ...[row?.id ?? 0, role, areaCode],
      ]);
      return { person: { id: row?.id ?? 0, name: email, email }, grants: [{ role, areaCode }], language };
    },
  };
};

export type OpenEvidence = Awaited<ReturnType<typeof openEvidence>>;
