import { AddResponsibilities1796000240000 } from './migrations/add-responsibilities';
import { CreateFramework1747000100000 } from './migrations/create-framework';
import { NameAgenciesOtherwise1796001082100 } from './migrations/name-agencies-otherwise';
import { NameSourceOfResponsibilities1796001110000 } from './migrations/name-source-of-responsibilities';
import { NameTitleSources1796000210000 } from './migrations/name-title-sources';

export * from './framework.module';
export * from './goals/load-framework';
export * from './official/official-import.service';

export const frameworkMigrations = [
  CreateFramework1747000100000,
  NameTitleSources1796000210000,
  AddResponsibilities1796000240000,
  NameAgenciesOtherwise1796001082100,
  NameSourceOfResponsibilities1796001110000,
];
