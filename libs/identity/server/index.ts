import { WithholdAudit1796000340000 } from './migrations/withhold-audit';
import { CountAttemptsByClient1796000220000 } from './migrations/count-attempts-by-client';
import { CreateIdentity1747000000000 } from './migrations/create-identity';

export * from './access/access';
export * from './access/enforce-access';
export * from './access/route-access';
export * from './audit/audit-trail';
export * from './demo/caller';
export * from './demo/demo-accounts';
export * from './demo/instance-kind';
export * from './identity.module';
export * from './jobs/job.resolver';
export * from './people/people.resolver';
export * from './audit/audit.object';
export * from './people/person.object';
export * from './people/people.service';
export * from './sessions/session.service';
export * from './sessions/sign-in-attempts';
export * from './sessions/sign-in.resolver';

export const identityMigrations = [
  CreateIdentity1747000000000,
  CountAttemptsByClient1796000220000,
  WithholdAudit1796000340000,
];
