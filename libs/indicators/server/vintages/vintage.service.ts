import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { type LoadInHistory, takingsBack } from '@qadam/indicators/domain';
import { Database, notFound } from '@qadam/platform/server';
import { sourcesOf } from '../figures/series-data';
import type { FigureSource } from '../figures/source.object';
import { maySetForCountry } from '../settings/may-set';
import { type AsOf, loadAt, momentOf } from './as-of';
import { changeObjectsOf, type ChangeRow, mostChanges } from './change-rows';
import { countChanges, selectChanges, selectRevisions } from './changes-sql';
import type { LoadChanges, Revision } from './revision.object';

/** The history of the figures: which loads there are, and what each of them changed. */
@Injectable()
export class VintageService {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async loads({ language }: Viewer): Promise<FigureSource[]> {
    const rows = await this.database.query<{ id: number }>('select id from vintage');
    return sourcesOf(
      this.database,
      rows.map(({ id }) => id),
      language,
    );
  }

  /** @throws Failure where no load fits. */
  async load({ language }: Viewer, asOf: AsOf): Promise<FigureSource> {
    const { id } = await loadAt(this.database, asOf);
    const [source] = await sourcesOf(this.database, [id], language);
    if (source === undefined) throw notFound('load', id);
    return source;
  }

  /** `seriesId` must belong to the indicator. */
  async revisions(
    { language }: Viewer,
    { code, seriesId, asOf }: { readonly code: string; readonly seriesId: number; readonly asOf?: AsOf },
  ): Promise<Revision[]> {
    const series = await this.database.one('select 1 from series where id = $1 and indicator_code = $2', [
      seriesId,
      code,
    ]);
    if (series === undefined) throw notFound('series of indicator', code);
    const { known } = await momentOf(this.database, asOf);
    const rows = await this.database.query<Omit<Revision, 'load'> & { readonly vintage: number }>(
      selectRevisions(language),
      [seriesId, known],
    );
    const sources = await sourcesOf(this.database, [...new Set(rows.map((row) => row.vintage))], language);
    const loadOf = new Map(sources.map((source) => [source.vintageId, source]));
    return rows.flatMap(({ vintage: load, ...row }) => {
      const source = loadOf.get(load);
      return source === undefined ? [] : [{ ...row, load: source }];
    });
  }

  /** Some hundred changes at once; `offset` leads on. */
  async changes(
    viewer: Viewer,
    { load, first, offset }: { readonly load: AsOf; readonly first: number; readonly offset: number },
  ): Promise<LoadChanges> {
    const { language } = viewer;
    const source = await this.load(viewer, load);
    const counts = await this.database.query<{ fate: string; count: number }>(countChanges, [
      source.vintageId,
    ]);
    const rows = await this.database.query<ChangeRow>(selectChanges(language), [
      source.vintageId,
      Math.min(Math.max(first, 1), mostChanges),
      Math.max(offset, 0),
    ]);
    const countOf = (fate: string) => counts.find((one) => one.fate === fate)?.count ?? 0;
    return {
      load: source,
      added: countOf('added'),
      revised: countOf('revised'),
      withdrawn: countOf('withdrawn'),
      older: countOf('older'),
      changes: await changeObjectsOf(this.database, rows, language),
      ...(await this.takingBackOf(source.vintageId)),
      mayTakeBack: maySetForCountry(viewer),
    };
  }

  /** What the load takes back, and what takes it back. */
  private async takingBackOf(
    load: number,
  ): Promise<Pick<LoadChanges, 'takesBack' | 'takenBackBy' | 'reason'>> {
    const all = await this.database.query<LoadInHistory & { readonly note: string }>(
      `select id, takes_back as "takesBack", case when kind = 'take-back' then note else '' end as note from vintage`,
    );
    const takenBackBy = takingsBack(all).get(load) ?? null;
    const takesBack = all.find(({ id }) => id === load)?.takesBack ?? null;
    const telling = takenBackBy ?? (takesBack === null ? null : load);
    return { takesBack, takenBackBy, reason: all.find(({ id }) => id === telling)?.note ?? '' };
  }
}
