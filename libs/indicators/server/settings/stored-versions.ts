import type { SettingScope } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import type { SettingVersion } from './setting.object';
import { isSamePlace, type SettingPlace } from './setting-place';

export type StoredVersion = SettingVersion & SettingScope;

/** Every version for an indicator and its parts, newest first; who made it only for those who are signed in. */
export const storedVersions = (
  database: Database,
  code: string,
  withAuthors: boolean,
): Promise<StoredVersion[]> =>
  database.query<StoredVersion>(
    `select s.series_key as "seriesKey", s.area_code as "areaCode", s.version, s.is_removed as "isRemoved", s.direction,
       s.target, s.target_year as "targetYear", s.base_year as "baseYear", s.natural_limit as "limit",
       s.lower_bound as "lowerBound", s.upper_bound as "upperBound", s.relative_base_year as "relativeBaseYear",
       s.relative_factor as "relativeFactor", s.relative_of_shortfall as "relativeOfShortfall", s.transform, s.method,
       s.source, s.note, s.changed_at as "changedAt", case when $2 then p.name end as author
     from indicator_setting_version s left join person p on p.id = s.person_id
     where s.indicator_code = $1 order by s.version desc`,
    [code, withAuthors],
  );

/** Of each part the newest version, where it has not been taken away. */
export const holdingVersions = (versions: readonly StoredVersion[]): StoredVersion[] =>
  versions.filter(
    (one, place) => !one.isRemoved && versions.findIndex((other) => isSamePlace(one, other)) === place,
  );

const samePlace = `indicator_code = $1 and series_key is not distinct from $2 and area_code is not distinct from $3`;

/** Asked for while the indicator is held. */
export const newestVersion = async (
  database: Database,
  { code, seriesKey, areaCode }: SettingPlace,
): Promise<{ readonly version: number; readonly isRemoved: boolean }> =>
  (await database.one<{ version: number; isRemoved: boolean }>(
    `select version, is_removed as "isRemoved" from indicator_setting where ${samePlace}`,
    [code, seriesKey, areaCode],
  )) ?? { version: 0, isRemoved: true };

/** Says what was taken away by the same values. */
export const writeRemoval = async (
  database: Database,
  { code, seriesKey, areaCode }: SettingPlace,
  { note, personId }: { readonly note: string; readonly personId: number | null },
): Promise<void> => {
  await database.query(
    `insert into indicator_setting_version (indicator_code, series_key, area_code, version, is_removed, direction, target,
       target_year, base_year, natural_limit, relative_base_year, relative_factor, relative_of_shortfall, transform, method,
       lower_bound, upper_bound, source, note, person_id)
     select indicator_code, series_key, area_code, version + 1, true, direction, target, target_year, base_year,
       natural_limit, relative_base_year, relative_factor, relative_of_shortfall, transform, method, lower_bound,
       upper_bound, source, $4, $5::int
     from indicator_setting where ${samePlace}`,
    [code, seriesKey, areaCode, note, personId],
  );
};
