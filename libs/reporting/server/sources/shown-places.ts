import { Injectable } from '@nestjs/common';
import { Database } from '@qadam/platform/server';
import type { TracedPlace } from '@qadam/reporting/domain';
import { seriesKeySql } from './figure-sql';

/** Where the page of an indicator shows a figure. */
export interface ShownAt {
  readonly area: string;
  /** `null` for the headline series. */
  readonly seriesId: number | null;
}

export type ShownAtOf = (place: TracedPlace) => ShownAt;

/** Finds the series of places on the page of their indicator; the headline is shown there unasked. */
@Injectable()
export class ShownPlaces {
  private asked: { readonly places: TracedPlace[]; readonly found: Promise<ShownAtOf> } | null = null;

  constructor(private readonly database: Database) {}

  /** Of one place; those that are asked for in one moment, as the figures of an answer are, are looked up at once. */
  async one(place: TracedPlace): Promise<ShownAt> {
    this.asked ??= this.gather();
    this.asked.places.push(place);
    return (await this.asked.found)(place);
  }

  private gather() {
    const places: TracedPlace[] = [];
    const found = new Promise((resolve) => setImmediate(resolve)).then(() => {
      this.asked = null;
      return this.of(places);
    });
    return { places, found };
  }

  async of(places: readonly Pick<TracedPlace, 'seriesKey'>[]): Promise<ShownAtOf> {
    const keys = [...new Set(places.flatMap(({ seriesKey }) => seriesKey ?? []))];
    const rows =
      keys.length === 0
        ? []
        : await this.database.query<{ readonly id: string; readonly place: string }>(
            `select s.id::text as id, s.indicator_code || ' ' || ${seriesKeySql('s')} as place from series s
             where ${seriesKeySql('s')} = any($1) and not s.is_headline`,
            [keys],
          );
    const ids = new Map(rows.map(({ id, place }) => [place, Number(id)]));
    return ({ indicator, seriesKey, area }) => ({
      area,
      seriesId: seriesKey === null ? null : (ids.get(`${indicator} ${seriesKey}`) ?? null),
    });
  }
}
