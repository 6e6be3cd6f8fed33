import { Injectable } from '@nestjs/common';
import {
  checkSpan,
  type ColumnMapping,
  columnRoles,
  groupOfCell,
  isUploadTime,
  kindOfCell,
  placesOf,
  refuseSaidOn,
  sexOfCell,
  withNearerDay,
  xlsxMediaType,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { beginningOf, dayReaderOf, hasWords, languageOfParagraph } from '@qadam/language/domain';
import { Database, invalidInput } from '@qadam/platform/server';
import { AreaReach } from '../../area-reach';
import { todayInKazakhstan } from '../../findings/said-on-today';
import { searchTextOf } from '../../findings/search-text';
import { noColumn, noTables } from '../../words';
import { DocumentService } from '../document.service';
import { requireStandingDocument } from '../withdrawal/standing-document';
import { type AreaNames, AreaNamesService } from './area-names.service';
import type {
  ColumnFindings,
  VoiceAreaMeant,
  VoiceCellProblem,
  VoiceColumnsInput,
  VoiceTable,
} from './columns.object';
import {
  guessFor,
  rememberedMapping,
  rememberMapping,
  type StoredTable,
  storedHeadings,
  storedTables,
} from './stored-tables';

const sampleRows = 5;

interface NewFinding {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly language: string;
  readonly areaCode: string;
  readonly group: string | null;
  readonly sex: string | null;
  readonly kind: string | null;
  readonly day: string | null;
}

/** Headings of a mapping that no table with findings has. */
const missingOf = (mapping: ColumnMapping, tables: readonly StoredTable[]): readonly string[] =>
  columnRoles.flatMap((role) => {
    const heading = mapping[role];
    const isThere = tables.some(
      ({ headings, inherited }) => placesOf(mapping, [...headings, ...inherited])?.[role] !== null,
    );
    return heading === undefined || isThere ? [] : [heading];
  });

/** Turns the rows of a table into findings, each with its place in the document. */
@Injectable()
export class ColumnFindingsService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly documents: DocumentService,
    private readonly names: AreaNamesService,
  ) {}

  async tables(viewer: Viewer, documentId: number): Promise<VoiceTable[]> {
    await this.documents.find(viewer, documentId);
    const tables = await storedTables(this.database, documentId);
    return Promise.all(
      tables.map(async (table) => {
        const remembered = await rememberedMapping(this.database, table.headings);
        const guessed = guessFor(table);
        return {
          ...{ sheet: table.sheet, headings: table.headings, inherited: table.inherited },
          rowCount: table.rows.length,
          sample: table.rows
            .slice(0, sampleRows)
            .map(({ row, cells }) => ({ row, cells: cells.slice(0, table.headings.length) })),
          ...{
            columns: remembered ? withNearerDay(remembered, guessed) : guessed,
            isRemembered: remembered !== null,
          },
        };
      }),
    );
  }

  /** The mapping that was remembered for any table of a document. */
  async remembered(documentId: number): Promise<ColumnMapping | null> {
    for (const [at, headings] of (await storedHeadings(this.database, documentId)).entries()) {
      const mapping = await rememberedMapping(this.database, headings);
      if (!mapping) continue;
      const [table] = (await storedTables(this.database, documentId)).slice(at);
      return withNearerDay(mapping, table ? guessFor(table) : null);
    }
    return null;
  }

  /** Whether any table of a document has the column of the findings. */
  async fits(documentId: number, mapping: ColumnMapping): Promise<boolean> {
    const tables = await storedHeadings(this.database, documentId);
    return tables.some((headings) => placesOf(mapping, headings) !== null);
  }

  /** Must run in a transaction. Rows that have their finding already are passed over. */
  async make(
    viewer: Viewer,
    documentId: number,
    given: VoiceColumnsInput,
    meant: readonly VoiceAreaMeant[] = [],
  ): Promise<ColumnFindings> {
    await requireStandingDocument(this.database, documentId);
    const document = await this.documents.find(viewer, documentId);
    await this.areas.require(viewer, document.areaCode);
    const mapping = Object.fromEntries(
      columnRoles.flatMap((role) => (given[role] ? [[role, given[role]]] : [])),
    ) as ColumnMapping;
    const tables = await storedTables(this.database, documentId);
    if (tables.length === 0) throw invalidInput(noTables, { field: 'document' });
    const fitting = tables.filter(({ headings }) => placesOf(mapping, headings) !== null);
    if (fitting.length === 0)
      throw invalidInput(noColumn(mapping.finding, tables[0]?.headings ?? []), { field: 'finding' });
    const problems: VoiceCellProblem[] = [];
    const names = await this.names.read(viewer, fitting, given, meant);
    const areaOf = this.areaReader(viewer, document.areaCode, names);
    const findings: NewFinding[] = [];
    const isWorkbook = document.mediaType === xlsxMediaType;
    for (const table of fitting) {
      findings.push(...(await this.readRows(table, mapping, { areaOf, names, isWorkbook }, problems)));
      await rememberMapping(this.database, table.headings, mapping, viewer.person?.id ?? null);
    }
    const made = await this.insert(viewer, documentId, document, findings);
    await this.audit.record(
      viewer,
      'make-findings',
      { kind: 'document', id: documentId },
      {
        made,
        ...mapping,
        ...(meant.length > 0 ? { areasMeant: meant.map(({ name, areaCode }) => ({ name, areaCode })) } : {}),
      },
    );
    return { made, known: findings.length - made, missing: missingOf(mapping, fitting), problems };
  }

  private async readRows(
    { sheet, headings: own, inherited, rows }: StoredTable,
    mapping: ColumnMapping,
    {
      areaOf,
      names,
      isWorkbook,
    }: {
      readonly areaOf: (cell: string) => Promise<string | null>;
      readonly names: AreaNames;
      readonly isWorkbook: boolean;
    },
    problems: VoiceCellProblem[],
  ): Promise<NewFinding[]> {
    const headings = [...own, ...inherited];
    const places = placesOf(mapping, headings);
    if (!places || places.finding === null) return [];
    const found: NewFinding[] = [];
    const { date } = places;
    const dayOf = dayReaderOf(
      date === null ? [] : rows.map(({ cells }) => cells[date] ?? ''),
      isWorkbook,
      date !== null && isUploadTime(headings[date] ?? ''),
    );
    const today = todayInKazakhstan();
    const refusedDay = (cell: string) => {
      const day = dayOf(cell);
      return day === null ? null : refuseSaidOn(day, today);
    };
    for (const { row, language, places: at, cells } of rows) {
      const [start = 0, end = 0] = at[places.finding] ?? [];
      const told = (column: number, value: string) =>
        problems.push({
          ...{ sheet, row, column: headings[column] ?? '', value: beginningOf(value, 200) },
          areas: column === places.area ? names.proposalsFor(value) : [],
          refusedDay: column === date ? refusedDay(value) : null,
        });
      const checked = checkSpan(cells[places.finding] ?? '', { start: 0, end: end - start });
      if ('problem' in checked) {
        if (checked.problem === 'too-long') told(places.finding, cells[places.finding] ?? '');
        continue;
      }
      const cellOf = async <T>(
        column: number | null,
        read: (cell: string) => T | null | Promise<T | null>,
      ) => {
        const cell = column === null ? '' : (cells[column] ?? '').trim();
        if (column === null || cell === '') return null;
        const value = await read(cell);
        if (value === null) told(column, cell);
        return value;
      };
      found.push({
        ...{
          start: start + checked.span.start,
          end: start + checked.span.end,
          quote: checked.quote,
          // The row may be in another language than what stands in one of its cells.
          language: hasWords(checked.quote) ? languageOfParagraph(checked.quote) : language,
        },
        areaCode: (await cellOf(places.area, areaOf)) ?? '',
        group: await cellOf(places.group, groupOfCell),
        sex: await cellOf(places.sex, sexOfCell),
        kind: await cellOf(places.kind, kindOfCell),
        day: await cellOf(date, (cell) => (refusedDay(cell) === null ? dayOf(cell) : null)),
      });
    }
    return found;
  }

  /** The areas of the names, each looked up once; those beyond the analyst's own areas are refused. */
  private areaReader(
    viewer: Viewer,
    ownArea: string,
    names: AreaNames,
  ): (cell: string) => Promise<string | null> {
    const allowed = new Set([ownArea]);
    return async (cell) => {
      const code = names.codeOf(cell);
      if (code !== null && !allowed.has(code)) await this.areas.require(viewer, code);
      if (code !== null) allowed.add(code);
      return code;
    };
  }

  private async insert(
    viewer: Viewer,
    documentId: number,
    document: {
      readonly eventId: number | null;
      readonly areaCode: string;
      readonly isIllustrative: boolean;
    },
    findings: readonly NewFinding[],
  ): Promise<number> {
    const rows = await this.database.query(
      `insert into finding (document_id, start_offset, end_offset, quote, quote_language, summary, event_id, area_code,
         stakeholder_group, speaker_sex, kind, said_on, is_illustrative, search_text, created_by)
       select $1, s, e, q, l, '{}', $2, coalesce(nullif(a, ''), $3), g, x, k, d, $4, t, $5
       from unnest($6::int[], $7::int[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::date[],
         $14::text[], $15::text[]) as given(s, e, q, l, a, g, k, d, t, x)
       where not exists (select 1 from finding f where f.document_id = $1 and f.start_offset = s and f.end_offset = e)
       returning id`,
      [
        ...[
          documentId,
          document.eventId,
          document.areaCode,
          document.isIllustrative,
          viewer.person?.id ?? null,
        ],
        ...[
          findings.map(({ start }) => start),
          findings.map(({ end }) => end),
          findings.map(({ quote }) => quote),
        ],
        ...[findings.map(({ language }) => language), findings.map(({ areaCode }) => areaCode)],
        ...[
          findings.map(({ group }) => group),
          findings.map(({ kind }) => kind),
          findings.map(({ day }) => day),
        ],
        findings.map(({ quote }) => searchTextOf(quote, {})),
        findings.map(({ sex }) => sex),
      ],
    );
    return rows.length;
  }
}
