import { CreateGeography1747000200000 } from './migrations/create-geography';

export * from './areas/area.object';
export * from './areas/geography.resolver';
export * from './areas/geography.service';
export * from './areas/load-geography';
export * from './geography.module';
export * from './kato/kato-import.service';

export const geographyMigrations = [CreateGeography1747000200000];
