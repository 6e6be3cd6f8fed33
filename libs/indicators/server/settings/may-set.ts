import { areasOf, holds, type Viewer } from '@qadam/identity/domain';

/** What holds for the whole country is set for all of it: an analyst of one region reads it, but does not set it. */
export const maySetForCountry = (viewer: Viewer): boolean =>
  holds(viewer, 'administrator') || areasOf(viewer, 'analyst') === 'everywhere';

/** A region has its own targets: its analyst sets them, for that region and no other. `null` is the whole country. */
export const maySetFor = (viewer: Viewer, areaCode: string | null): boolean => {
  if (maySetForCountry(viewer)) return true;
  const own = areasOf(viewer, 'analyst');
  return areaCode !== null && own !== 'everywhere' && own.includes(areaCode);
};
