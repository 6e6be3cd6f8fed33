import type { Geography } from './geography';

/**
 * The areas and what became of them as known on a day (`YYYY-MM-DD`): changes after it have not happened, and an area
 * that ends later has no end yet. Areas that begin later stay, so that their names are known; they have no figures then.
 */
export const geographyAt = ({ areas, successions }: Geography, isoDay: string): Geography => ({
  areas: areas.map((area) =>
    area.validTo !== null && area.validTo > isoDay ? { ...area, validTo: null } : area,
  ),
  successions: successions.filter(({ on }) => on <= isoDay),
});
