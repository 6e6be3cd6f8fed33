import { Injectable } from '@nestjs/common';
import { placesOf } from '@qadam/evidence/domain';
import { type Area, areaNamesTogether } from '@qadam/geography/domain';
import { GeographyService } from '@qadam/geography/server';
import type { Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import { DocumentService } from '../document.service';
import type {
  VoiceAreaMeant,
  VoiceAreaProposal,
  VoiceColumnsInput,
  VoiceUnclearArea,
} from './columns.object';
import { type StoredTable, storedTables } from './stored-tables';

/** What the cells of a column of areas mean. */
export interface AreaNames {
  /** `null`: nobody can tell without being asked. */
  readonly codeOf: (cell: string) => string | null;
  readonly proposalsFor: (cell: string) => readonly VoiceAreaProposal[];
}

/** The cells of a column by table, with where the finding of their row would begin. */
const areaCells = (
  tables: readonly StoredTable[],
  columns: VoiceColumnsInput,
): readonly { readonly cell: string; readonly at: number }[] =>
  tables.flatMap(({ headings, inherited, rows }) => {
    if (!columns.area) return [];
    const places = placesOf({ finding: columns.finding, area: columns.area }, [...headings, ...inherited]);
    const [area, finding] = [places?.area ?? null, places?.finding ?? null];
    if (area === null || finding === null) return [];
    return rows.flatMap(({ cells, places: at }) => {
      const cell = (cells[area] ?? '').trim();
      const isFilled = /\S/u.test(cells[finding] ?? '');
      return cell === '' || !isFilled ? [] : [{ cell, at: at[finding]?.[0] ?? 0 }];
    });
  });

/** Tells which areas the names in a column mean, and proposes areas where a name alone does not tell. */
@Injectable()
export class AreaNamesService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentService,
    private readonly geography: GeographyService,
  ) {}

  /** Names that no finding was made for yet and that are no one area's, with what they may mean. */
  async unclear(viewer: Viewer, documentId: number, columns: VoiceColumnsInput): Promise<VoiceUnclearArea[]> {
    await this.documents.find(viewer, documentId);
    const tables = await storedTables(this.database, documentId);
    const known = await this.database.query<{ at: number }>(
      'select start_offset as at from finding where document_id = $1',
      [documentId],
    );
    const made = new Set(known.map(({ at }) => at));
    const names = await this.read(viewer, tables, columns, []);
    const open = new Map<string, number>();
    for (const { cell, at } of areaCells(tables, columns))
      if (!made.has(at) && names.codeOf(cell) === null) open.set(cell, (open.get(cell) ?? 0) + 1);
    return [...open].map(([name, rows]) => ({ name, rows, areas: names.proposalsFor(name) }));
  }

  /** The names of the column in these tables; `meant` is what a person said about some of them. */
  async read(
    viewer: Viewer,
    tables: readonly StoredTable[],
    columns: VoiceColumnsInput,
    meant: readonly VoiceAreaMeant[],
  ): Promise<AreaNames> {
    const { areas } = await this.geography.geography();
    const current = areas.filter(({ validTo }) => validTo === null);
    const cells = areaNamesTogether(
      current,
      areaCells(tables, columns).map(({ cell }) => cell),
    );
    const said = new Map(meant.map(({ name, areaCode }) => [name.trim(), areaCode]));
    const proposal = (area: Area, likely: Area | null): VoiceAreaProposal => ({
      ...{ code: area.code, name: area.name[viewer.language], isLikely: area === likely },
    });
    return {
      codeOf: (name) => {
        const cell = cells.get(name);
        return said.get(name) ?? (cell?.kind === 'found' ? cell.area.code : null);
      },
      proposalsFor: (name) => {
        const cell = cells.get(name);
        return cell?.kind === 'unclear' ? cell.areas.map((area) => proposal(area, cell.likely)) : [];
      },
    };
  }
}
