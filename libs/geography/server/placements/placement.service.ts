import { Injectable } from '@nestjs/common';
import { type Area, sortAreas } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, DataVersion, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { GeographyService } from '../areas/geography.service';
import type { AreaPlacements } from './placement.object';
import { standingParentSql } from './standing-parent-sql';

const country = 'kz';

interface PlacedRow {
  readonly code: string;
  readonly placedBy: string | null;
  readonly placedAt: Date;
}

/** The regions of towns that came with figures: what is known of a town, or what a person says. */
@Injectable()
export class PlacementService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly geography: GeographyService,
    private readonly data: DataVersion,
  ) {}

  /** Those without a region first, each part in the order of the reader's alphabet. */
  async list({ language }: Viewer): Promise<AreaPlacements> {
    const [{ areas }, rows] = await Promise.all([
      this.geography.geography(),
      this.database.query<PlacedRow>(
        `select distinct on (l.area_code) l.area_code as code, p.name as "placedBy", l.placed_at as "placedAt"
         from area_placement l left join person p on p.id = l.person_id where not l.is_undone
         order by l.area_code, l.id desc`,
      ),
    ]);
    const placed = new Map(rows.map((row) => [row.code, row]));
    const regionOf = ({ parent }: Area): Area | undefined =>
      areas.find(({ code }) => code === parent && code !== country);
    const named = ({ code, name }: Area) => ({ code, name: name[language] });
    const towns = sortAreas(
      areas.filter(({ level }) => level === 'settlement'),
      language,
    ).map((town) => {
      const region = regionOf(town);
      const by = placed.get(town.code);
      return {
        ...named(town),
        sourceCodes: [...town.sourceCodes],
        region: region === undefined ? null : named(region),
        origin: region === undefined ? null : by === undefined ? 'known' : 'person',
        placedBy: by?.placedBy ?? null,
        placedAt: by?.placedAt ?? null,
      };
    });
    return {
      towns: [
        ...towns.filter(({ region }) => region === null),
        ...towns.filter(({ region }) => region !== null),
      ],
      regions: sortAreas(
        areas.filter(({ level, validTo }) => level === 'region' && validTo === null),
        language,
      ).map(named),
    };
  }

  /**
   * @throws Failure `not-found` for a town that is none, `invalid-input` for what is no region of today or the one it is
   * in already.
   */
  async place(
    viewer: Viewer,
    { code, region }: { readonly code: string; readonly region: string },
  ): Promise<void> {
    await this.change(viewer, code, 'place', async (before) => {
      const { areas } = await this.geography.geography();
      const wanted = areas.find((area) => area.code === region);
      if (wanted?.level !== 'region' || wanted.validTo !== null)
        throw invalidInput(
          {
            kk: `«${region}» қазіргі өңір емес. Тізімнен өңірді таңдаңыз.`,
            ru: `«${region}» не является нынешним регионом. Выберите регион из списка.`,
            en: `"${region}" is no region of today. Choose a region of the list.`,
          },
          { field: 'region' },
        );
      if (before === region)
        throw invalidInput(
          {
            kk: 'Бұл елді мекен сол өңірде тұр. Басқа өңірді таңдаңыз.',
            ru: 'Место уже отнесено к этому региону. Выберите другой.',
            en: 'The place is in this region already. Choose another.',
          },
          { field: 'region' },
        );
      await this.database.query(
        'insert into area_placement (area_code, parent_code, person_id) values ($1, $2, $3)',
        [code, region, viewer.person?.id ?? null],
      );
    });
  }

  /** @throws Failure `not-found` for a town that is none, `conflict` where no person placed it. */
  async undo(viewer: Viewer, code: string): Promise<void> {
    await this.change(viewer, code, 'undo-placement', async () => {
      const undone = await this.database.one(
        `update area_placement set is_undone = true
         where id = (select max(id) from area_placement where area_code = $1 and not is_undone) returning id`,
        [code],
      );
      if (undone === undefined)
        throw new Failure('conflict', {
          kk: 'Бұл жердің өңірін ешкім таңдаған жоқ: қайтарып алатын ештеңе жоқ. Бетті жаңартыңыз.',
          ru: 'Регион этого места никто не выбирал: отменять нечего. Обновите страницу.',
          en: 'Nobody has chosen the region of this place: there is nothing to undo. Load the page again.',
        });
    });
  }

  private async change(
    viewer: Viewer,
    code: string,
    action: 'place' | 'undo-placement',
    write: (before: string | null) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async () => {
      const town = await this.database.one<{ parent: string | null }>(
        `select parent_code as parent from area where code = $1 and level = 'settlement' for update`,
        [code],
      );
      if (town === undefined) throw notFound('town', code);
      await write(town.parent);
      const now = await this.database.one<{ parent: string }>(
        `update area a set parent_code = ${standingParentSql('a')} where code = $1 returning parent_code as parent`,
        [code],
      );
      await this.audit.record(
        viewer,
        action,
        { kind: 'area', id: code },
        { before: town.parent, after: now?.parent ?? null },
      );
    });
    this.data.touch();
  }
}
