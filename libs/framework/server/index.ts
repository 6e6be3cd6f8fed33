import { AddResponsibilities1796000240000 } from './migrations/add-responsibilities';
import { CreateFramework1747000100000 } from './migrations/create-framework';
import { NameTitleSources1796000210000 } from './migrations/name-title-sources';

export * from './framework.module';
export * from './goals/load-framework';
export * from './official/official-import.service';

export const frameworkMigrations = [
  CreateFramework1747000100000,
  NameTitleSources1796000210000,
  AddResponsibilities1796000240000,
];
