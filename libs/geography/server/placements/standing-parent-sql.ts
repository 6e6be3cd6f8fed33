/**
 * The area above a town (row `area`): the one that a person gave it last and did not take back, else the one that is
 * known of the town, else the country.
 */
export const standingParentSql = (area: string): string => `coalesce(
  (select p.parent_code from area_placement p where p.area_code = ${area}.code and not p.is_undone
   order by p.id desc limit 1),
  (select t.parent_code from source_town t where t.source_code = any(${area}.source_codes)
   order by t.parent_code nulls last limit 1),
  'kz')`;
