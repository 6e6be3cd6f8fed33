import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { WithdrawalInput } from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { CitedFindings } from './citing-sections.object';
import { CitingSections } from './citing-sections.service';

@Resolver(() => CitedFindings)
export class CitingSectionsResolver {
  constructor(private readonly sections: CitingSections) {}

  @Query(() => CitedFindings, { description: 'Sections that cite what is to be withdrawn.' })
  @Access(['analyst', 'administrator'])
  citedFindings(@Context('viewer') viewer: Viewer, @Args('of') of: WithdrawalInput): Promise<CitedFindings> {
    return this.sections.of(viewer, of);
  }
}
