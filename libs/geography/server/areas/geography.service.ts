import { Injectable } from '@nestjs/common';
import { type Area, type Geography, sortAreas, type Succession, tileMaps } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import { Database, notFound } from '@qadam/platform/server';
import type { AreaObject, AreaSuccession, TileMapObject } from './area.object';

interface AreaRow extends Omit<Area, 'sourceCodes' | 'aliases'> {
  readonly sourceCodes: string[];
  readonly aliases: string[];
}

const selectAreas = `
  select code, level, kind, parent_code as parent, earlier_parents as "earlierParents",
    json_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as name,
    kato, kato_is_verified as "katoVerified", iso, source_codes as "sourceCodes", aliases,
    to_char(valid_from, 'YYYY-MM-DD') as "validFrom", 'day' as "validFromPrecision",
    to_char(valid_to, 'YYYY-MM-DD') as "validTo",
    case when tile_column is null then null else json_build_object('column', tile_column, 'row', tile_row) end as tile
  from area order by position`;

const asObject = (area: Area, viewer: Viewer): AreaObject => ({
  ...area,
  name: area.name[viewer.language],
  parentCode: area.parent,
  katoIsVerified: area.katoVerified,
});

/** Areas and how they came out of one another, as the database holds them. */
@Injectable()
export class GeographyService {
  constructor(private readonly database: Database) {}

  async geography(): Promise<Geography> {
    const areas: readonly Area[] = await this.database.query<AreaRow>(selectAreas);
    const successions = await this.database.query<Succession>(
      `select from_code as "from", to_code as "to", to_char(happened_on, 'YYYY-MM-DD') as "on",
         precision as "onPrecision" from area_succession order by happened_on, from_code, to_code`,
    );
    return { areas, successions };
  }

  /** In the order of the reader's alphabet, the country first. */
  async list(viewer: Viewer, level?: string): Promise<AreaObject[]> {
    const { areas } = await this.geography();
    return sortAreas(
      areas.filter((area) => level === undefined || area.level === level),
      viewer.language,
    ).map((area) => asObject(area, viewer));
  }

  async find(viewer: Viewer, code: string): Promise<AreaObject> {
    const { areas } = await this.geography();
    const area = areas.find((candidate) => candidate.code === code);
    if (!area) throw notFound('area', code);
    return asObject(area, viewer);
  }

  async tileMaps({ language }: Viewer): Promise<TileMapObject[]> {
    return tileMaps(await this.geography()).map(({ fromYear, toYear, tiles }) => ({
      ...{ fromYear, toYear },
      tiles: tiles.map(({ area, column, row, columns, rows }) => ({
        ...{ code: area.code, name: area.name[language], column, row, columns, rows },
      })),
    }));
  }

  async successions(): Promise<AreaSuccession[]> {
    const { successions } = await this.geography();
    return successions.map(({ from, to, on, onPrecision }) => ({
      fromCode: from,
      toCode: to,
      on,
      precision: onPrecision,
    }));
  }
}
