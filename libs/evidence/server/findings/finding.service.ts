import { Injectable } from '@nestjs/common';
import { areasOf, type Viewer } from '@qadam/identity/domain';
import { Database, invalidInput, notFound, requireCount, requireOffset } from '@qadam/platform/server';
import { isReadable, readableAreas } from '../reading-rights';
import { recordId } from '../record-id';
import type { Finding, FindingFilterInput, FindingPage } from './finding.object';
import { isOfFilter, selectFindings, selectFindingsWhere } from './finding-sql';
import { dateWords } from '../words';
import { soughtWords } from './search-text';

const longestPage = 500;

const requireDay = (day: string, field: string): string => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(day).toJSON()?.startsWith(day);
  if (!isDay) throw invalidInput(dateWords['not-a-day'], { field });
  return day;
};

const daysOf = ({ saidFrom, saidTo }: FindingFilterInput): readonly [string | null, string | null] => {
  const first = saidFrom ? requireDay(saidFrom, 'saidFrom') : null;
  const last = saidTo ? requireDay(saidTo, 'saidTo') : null;
  if (first && last && last < first) throw invalidInput(dateWords['ends-before-start'], { field: 'saidTo' });
  return [first, last];
};

/** The values of `$2` and on of `isOfFilter`. */
export const filterParameters = (filter: FindingFilterInput): readonly unknown[] => [
  filter.withdrawn ?? false,
  filter.codes && filter.codes.length > 0 ? filter.codes : null,
  filter.areaCode || null,
  filter.eventId ? recordId('event', filter.eventId) : null,
  filter.documentId ? recordId('document', filter.documentId) : null,
  filter.kind || null,
  filter.group || null,
  filter.untagged ?? false,
  JSON.stringify(soughtWords(filter.text ?? '')),
  filter.sex || null,
  filter.isAreaAlone ?? false,
  filter.isGoalAlone ?? false,
  filter.without ?? null,
  filter.language || null,
  ...daysOf(filter),
];

/** Reads findings; an official's answers hold only their own areas. */
@Injectable()
export class FindingService {
  constructor(private readonly database: Database) {}

  /** What was withdrawn last, then the newest document first, in the order of its text; what is of none by when it was made. */
  async list(viewer: Viewer, filter: FindingFilterInput = {}, first = 50, after = 0): Promise<FindingPage> {
    const parameters = [readableAreas(viewer), ...filterParameters(filter)];
    const order =
      'f.withdrawn_at desc, coalesce(d.created_at, f.created_at) desc, f.document_id desc nulls first, f.start_offset, f.end_offset, f.id desc';
    const limit = requireCount(first, longestPage);
    const offset = requireOffset(after);
    const findings = await this.database.query<Finding>(
      `${selectFindings(viewer)} and ${isOfFilter(viewer)} order by ${order} limit $18 offset $19`,
      [...parameters, limit, offset],
    );
    const count = await this.database.one<{ total: number }>(
      `select count(*)::int as total from finding f where ${isReadable('f.area_code', 1)} and ${isOfFilter(viewer)}`,
      parameters,
    );
    return { total: count?.total ?? 0, findings };
  }

  /** The findings of a filter within the areas in which the viewer is an analyst, at most `limit` of them. */
  async idsForAnalyst(viewer: Viewer, filter: FindingFilterInput, limit: number): Promise<number[]> {
    const areas = areasOf(viewer, 'analyst');
    const rows = await this.database.query<{ id: number }>(
      `select f.id from finding f where ${isReadable('f.area_code', 1)} and ${isOfFilter(viewer)}
       order by f.id limit $18`,
      [areas === 'everywhere' ? null : areas, ...filterParameters(filter), limit],
    );
    return rows.map(({ id }) => id);
  }

  /** A withdrawn finding as well, with its mark. */
  async find(viewer: Viewer, id: number): Promise<Finding> {
    const row = await this.database.one<Finding>(`${selectFindings(viewer)} and f.id = $2`, [
      readableAreas(viewer),
      id,
    ]);
    if (!row) throw notFound('finding', id);
    return row;
  }

  /**
   * For a report that cites findings: each one that exists, withdrawn ones included and marked, in the order
   * asked for. The caller has checked that the viewer may read the report.
   */
  async forCitation(viewer: Viewer, ids: readonly number[]): Promise<Finding[]> {
    return this.database.query<Finding>(
      `${selectFindingsWhere(viewer, 'f.id = any($1::int[])')} order by array_position($1::int[], f.id)`,
      [ids],
    );
  }
}
