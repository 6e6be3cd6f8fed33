import { areasOf, type Role, type Viewer } from '@qadam/identity/domain';
import { Failure } from '@qadam/platform/server';
import { otherAreas } from './words';

/** Who may read voices at all; each within the areas that the role is held for. */
export const readerRoles: readonly Role[] = ['analyst', 'drafter', 'reviewer', 'administrator', 'official'];

const union = (viewer: Viewer, roles: readonly Role[]): readonly string[] | null => {
  const held = roles.map((role) => areasOf(viewer, role));
  return held.includes('everywhere')
    ? null
    : held.flatMap((areas) => (areas === 'everywhere' ? [] : [...areas]));
};

/** A parameter for `mayRead…` SQL: `null` reads everything, an empty list nothing. */
export const readableAreas = (viewer: Viewer): readonly string[] | null => union(viewer, readerRoles);

/** The condition that `column` lies within the areas of parameter `$position`, whose value `readableAreas` gives. */
export const isReadable = (column: string, position: number): string =>
  `($${position}::text[] is null or exists (
     select 1 from unnest($${position}::text[]) as granted(code) where area_is_within(${column}, granted.code)))`;

/** @throws Failure `forbidden` where the viewer's role of analyst does not reach the area. */
export const requireAnalystOf = async (
  viewer: Viewer,
  areaCode: string,
  isWithin: (inner: string, outer: string) => Promise<boolean>,
): Promise<void> => {
  const areas = union(viewer, ['analyst']);
  if (areas === null) return;
  for (const area of areas) if (await isWithin(areaCode, area)) return;
  throw new Failure('forbidden', otherAreas, { area: areaCode });
};
