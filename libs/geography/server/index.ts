import { CreateBoundaries1796000310000 } from './migrations/create-boundaries';
import { CreateGeography1747000200000 } from './migrations/create-geography';
import { PlaceTowns1796001098000 } from './migrations/place-towns';

export * from './areas/area-exists-sql';
export * from './areas/area.object';
export * from './areas/geography.resolver';
export * from './areas/geography.service';
export * from './areas/load-geography';
export type { BoundaryReport } from './boundaries/boundary-report';
export * from './boundaries/boundary.service';
export { readYears } from './boundaries/read-years';
export * from './geography.module';
export * from './kato/kato-import.service';
export * from './placements/placement.service';

export const geographyMigrations = [
  CreateGeography1747000200000,
  CreateBoundaries1796000310000,
  PlaceTowns1796001098000,
];
