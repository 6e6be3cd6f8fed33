import type { Viewer } from '@qadam/identity/domain';

/** An analyst of one area reads its voices; the figures of all areas are for those whose role is not limited. */
export const mayImport = ({ grants }: Viewer): boolean =>
  grants.some(({ role, areaCode }) => areaCode === null && (role === 'administrator' || role === 'analyst'));
