import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { RouteAccess } from './access/route-access';
import { AuditLog } from './audit/audit-log.service';
import { AuditTrail } from './audit/audit-trail';
import { DemoAccounts } from './demo/demo-accounts';
import { JobResolver } from './jobs/job.resolver';
import { AuditResolver } from './audit/audit.resolver';
import { PeopleResolver } from './people/people.resolver';
import { PeopleService } from './people/people.service';
import { SessionService } from './sessions/session.service';
import { SignInAttempts } from './sessions/sign-in-attempts';
import { SignInResolver } from './sessions/sign-in.resolver';

const services = [
  AuditTrail,
  AuditLog,
  PeopleService,
  SessionService,
  SignInAttempts,
  DemoAccounts,
  RouteAccess,
];

/** People, roles, sessions, audit. `Database` and `InstanceKind` come from the composition. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [...services, PeopleResolver, AuditResolver, SignInResolver, JobResolver],
  exports: services,
})
export class IdentityModule {}
