import { Injectable } from '@nestjs/common';
import {
  findingKindLabels,
  findingKinds,
  type MatrixColumnKind,
  type MatrixRowKind,
  restRows,
  speakerSexes,
  speakerSexLabels,
  stakeholderGroupLabels,
  stakeholderGroups,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import type { Trilingual } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import type { FindingFilterInput } from '../findings/finding.object';
import { filterParameters } from '../findings/finding.service';
import { notGiven } from '../findings/finding-sql';
import { readableAreas } from '../reading-rights';
import { asWhole, goalAlone, notSaid, restOfRows } from '../words';
import { selectHeard, selectMatrix, selectTimeline } from './matrix-sql';
import type { HeardTarget, MatrixColumn, MatrixRow, TimelineEvent, VoiceMatrix } from './matrix.object';

interface Count {
  readonly row: string | null;
  readonly title: string | null;
  readonly colour: string | null;
  readonly column: string | null;
  readonly isAllRows: boolean;
  readonly isAllColumns: boolean;
  readonly findings: number;
  readonly illustrative: number;
}

const labelled = <Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, Trilingual>>,
): readonly (readonly [string, Trilingual])[] => codes.map((code) => [code, labels[code]] as const);

const choices = {
  groups: labelled(stakeholderGroups, stakeholderGroupLabels),
  sexes: labelled(speakerSexes, speakerSexLabels),
  kinds: labelled(findingKinds, findingKindLabels),
} as const;

/** A goal among targets says that it stands there without them. */
const titleOfRow = (
  { language }: Viewer,
  rows: MatrixRowKind,
  code: string,
  title: string | null,
): string => {
  if (code === restRows.untagged) return restOfRows.untagged[language];
  if (code === restRows.otherKind)
    return restOfRows[rows === 'codes' ? 'withoutOwn' : 'withoutOfficial'][language];
  return rows === 'targets' && !code.includes('.') ? goalAlone(title ?? code)[language] : (title ?? code);
};

/** Findings counted by what they speak to and where, or by whom; each reader's own areas and tags. */
@Injectable()
export class VoiceMatrixService {
  constructor(private readonly database: Database) {}

  async matrix(
    viewer: Viewer,
    rows: MatrixRowKind,
    columns: MatrixColumnKind,
    filter: FindingFilterInput = {},
  ): Promise<VoiceMatrix> {
    const counts = await this.ask<Count>(viewer, selectMatrix(viewer, rows, columns), filter);
    const all = counts.find(({ isAllRows, isAllColumns }) => isAllRows && isAllColumns);
    const sums = new Map(
      counts.flatMap(({ isAllRows, isAllColumns, column, findings }) =>
        isAllRows && !isAllColumns && column !== null ? [[column, findings] as const] : [],
      ),
    );
    return {
      findings: all?.findings ?? 0,
      illustrative: all?.illustrative ?? 0,
      rows: counts.flatMap(({ isAllRows, isAllColumns, row, title, colour, findings }): MatrixRow[] =>
        !isAllRows && isAllColumns && row !== null
          ? [{ code: row, title: titleOfRow(viewer, rows, row, title), colour, findings }]
          : [],
      ),
      columns: await this.columns(viewer, columns, sums, filter.areaCode || null),
      cells: counts.flatMap(({ isAllRows, isAllColumns, row, column, findings }) =>
        !isAllRows && !isAllColumns && row !== null && column !== null ? [{ row, column, findings }] : [],
      ),
    };
  }

  heard(viewer: Viewer, filter: FindingFilterInput = {}): Promise<HeardTarget[]> {
    return this.ask<HeardTarget>(viewer, selectHeard(viewer), filter);
  }

  timeline(viewer: Viewer, filter: FindingFilterInput = {}): Promise<TimelineEvent[]> {
    return this.ask<TimelineEvent>(viewer, selectTimeline(viewer), filter);
  }

  private ask<Row>(viewer: Viewer, sql: string, filter: FindingFilterInput): Promise<Row[]> {
    return this.database.query<Row>(sql, [readableAreas(viewer), ...filterParameters(filter)]);
  }

  /** In the order of the map or of the lists of choices, without those that hold nothing. */
  private async columns(
    { language }: Viewer,
    kind: MatrixColumnKind,
    sums: ReadonlyMap<string, number>,
    area: string | null,
  ): Promise<MatrixColumn[]> {
    const named =
      kind === 'regions'
        ? (
            await this.database.query<{ code: string; title: string; hasParts: boolean }>(
              `select code, name_${language} as title, (code = $2 or level = 'country')
                 and exists (select 1 from area part where part.parent_code = area.code) as "hasParts"
               from area where code = any($1) order by position`,
              [[...sums.keys()], area],
            )
          ).map(({ code, title, hasParts }) => ({
            ...{ code, title: hasParts ? asWhole(title)[language] : title },
          }))
        : [...choices[kind], [notGiven, notSaid] as const].map(([code, words]) => ({
            ...{ code, title: words[language] },
          }));
    return named.flatMap(({ code, title }) => {
      const findings = sums.get(code) ?? 0;
      return findings > 0 ? [{ code, title, findings }] : [];
    });
  }
}
