import { areasOf, holds, type Viewer } from '@qadam/identity/domain';

/** What holds for the whole country is set for all of it: an analyst of one region reads it, but does not set it. */
export const maySetForCountry = (viewer: Viewer): boolean =>
  holds(viewer, 'administrator') || areasOf(viewer, 'analyst') === 'everywhere';
