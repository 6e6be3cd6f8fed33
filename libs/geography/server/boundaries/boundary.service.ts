import { Injectable } from '@nestjs/common';
import { sortAreas, type YearSpan } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, DataVersion, notFound } from '@qadam/platform/server';
import { GeographyService } from '../areas/geography.service';
import type { BoundaryMaps, BoundarySet } from './boundary.object';
import { boundaryMapsOf, type StoredSet } from './boundary-maps';
import { type BoundaryReport, examineBoundaries, type ExaminedBoundaries } from './boundary-report';
import { readBoundaryText } from './read-boundary-text';

export interface BoundaryFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface SetRow extends Omit<BoundarySet, 'areas'> {
  readonly codes: string[];
}

/** Shapes of regions that administrators load: examined first, kept when they say so, removed again. */
@Injectable()
export class BoundaryService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly geography: GeographyService,
    private readonly data: DataVersion,
  ) {}

  /** What a file holds and which regions its shapes join; changes nothing. */
  async examine(file: BoundaryFile, given: YearSpan): Promise<BoundaryReport> {
    return (await this.examined(file, given)).report;
  }

  /** Keeps the boundaries of a file; where there are problems nothing is kept, and the report says which. */
  async keep(viewer: Viewer, file: BoundaryFile, given: YearSpan): Promise<BoundaryReport> {
    const { report, topology } = await this.examined(file, given);
    if (topology === null) return report;
    const { fileName, fromYear, toYear, joined } = report;
    const id = await this.database.transaction(async () => {
      const row = await this.database.one<{ id: number }>(
        `insert into boundary_set (file_name, from_year, to_year, topology, person_id)
         values ($1, $2, $3, $4, $5) returning id`,
        [fileName, fromYear, toYear, JSON.stringify(topology), viewer.person?.id ?? null],
      );
      const set = row?.id ?? 0;
      await this.database.query('insert into boundary_area select $1::int, unnest($2::text[])', [
        set,
        joined.map(({ code }) => code),
      ]);
      await this.audit.record(
        viewer,
        'load-boundaries',
        { kind: 'boundaries', id: set },
        { fileName, fromYear, toYear, areas: joined.length },
      );
      return set;
    });
    this.data.touch();
    return { ...report, id };
  }

  async remove(viewer: Viewer, id: number): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.database.one<{ fileName: string }>(
        'delete from boundary_set where id = $1 returning file_name as "fileName"',
        [id],
      );
      if (row === undefined) throw notFound('set of boundaries', id);
      await this.audit.record(
        viewer,
        'remove-boundaries',
        { kind: 'boundaries', id },
        { fileName: row.fileName },
      );
    });
  }

  /** Every file in use, the newest first: of two for one region and year that one holds. */
  async sets({ language }: Viewer): Promise<BoundarySet[]> {
    const [rows, { areas }] = await Promise.all([
      this.database.query<SetRow>(
        `select s.id, s.file_name as "fileName", s.from_year as "fromYear", s.to_year as "toYear",
           s.loaded_at as "loadedAt", p.name as "loadedBy",
           array(select area_code from boundary_area where set_id = s.id) as codes
         from boundary_set s left join person p on p.id = s.person_id order by s.id desc`,
      ),
      this.geography.geography(),
    ]);
    return rows.map(({ codes, ...set }) => ({
      ...set,
      areas: sortAreas(
        areas.filter(({ code }) => codes.includes(code)),
        language,
      ).map(({ name }) => name[language]),
    }));
  }

  async hasAny(): Promise<boolean> {
    return (await this.database.one('select 1 from boundary_set limit 1')) !== undefined;
  }

  maps({ language }: Viewer): Promise<BoundaryMaps> {
    return this.data.remember(`boundary maps ${language}`, async () => {
      const [sets, geography] = await Promise.all([
        this.database.query<StoredSet>(
          `select file_name as "fileName", from_year as "fromYear", to_year as "toYear", topology
           from boundary_set order by id desc`,
        ),
        this.geography.geography(),
      ]);
      return boundaryMapsOf(geography, sets, language);
    });
  }

  private async examined({ fileName, bytes }: BoundaryFile, given: YearSpan): Promise<ExaminedBoundaries> {
    const text = readBoundaryText(fileName, bytes);
    return examineBoundaries(await this.geography.geography(), { fileName, text, given });
  }
}
