import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { requireCount, requireOffset } from '@qadam/platform/server';
import { Access } from '../access/access';
import { AuditLog } from './audit-log.service';
import { AuditAct, AuditActor, AuditFilterInput, AuditPage, AuditRecord } from './audit.object';

const longestPage = 200;

@Resolver(() => AuditRecord)
export class AuditResolver {
  constructor(private readonly log: AuditLog) {}

  @Query(() => AuditPage, { description: 'The newest changes first.' })
  @Access(['administrator'])
  async audit(
    @Context('viewer') viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => Int, defaultValue: 0 }) after: number,
    @Args('filter', { type: () => AuditFilterInput, nullable: true }) filter?: AuditFilterInput,
  ): Promise<AuditPage> {
    return this.log.page(viewer, requireCount(first, longestPage), requireOffset(after), filter);
  }

  @Query(() => [AuditAct], { description: 'Every kind of change that was ever made.' })
  @Access(['administrator'])
  auditActs(): Promise<AuditAct[]> {
    return this.log.acts();
  }

  @Query(() => [AuditActor], { description: 'Everybody who ever changed anything.' })
  @Access(['administrator'])
  auditActors(): Promise<AuditActor[]> {
    return this.log.actors();
  }
}
