import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { requireCount, requireOffset } from '@qadam/platform/server';
import { Access } from '../access/access';
import { AuditLog } from '../audit/audit-log.service';
import { PeopleService } from './people.service';
import { AuditPage, NewPersonInput, PersonObject } from './person.object';

const longestAuditPage = 200;

@Resolver(() => PersonObject)
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly auditLog: AuditLog,
  ) {}

  @Query(() => [PersonObject], { description: 'Everyone with an account.' })
  @Access(['administrator'])
  allPeople(): Promise<PersonObject[]> {
    return this.people.list();
  }

  @Mutation(() => PersonObject, { description: 'Gives a person an account and roles.' })
  @Access(['administrator'])
  async addPerson(
    @Context('viewer') viewer: Viewer,
    @Args('person') person: NewPersonInput,
  ): Promise<PersonObject> {
    const grants = person.grants.map(({ role, areaCode }) => ({ role, areaCode: areaCode ?? null }));
    const id = await this.people.add(viewer, { ...person, grants });
    return this.people.find(id);
  }

  @Query(() => AuditPage, { description: 'The newest changes first.' })
  @Access(['administrator'])
  async audit(
    @Context('viewer') viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => Int, defaultValue: 0 }) after: number,
  ): Promise<AuditPage> {
    return this.auditLog.page(viewer, requireCount(first, longestAuditPage), requireOffset(after));
  }
}
