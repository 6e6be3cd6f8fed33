import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { readerRoles } from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { staff } from '../sections/standing';
import { FindingUse } from './finding-use.object';
import { FindingUses } from './finding-uses.service';

@Resolver()
export class FindingUsesResolver {
  constructor(private readonly uses: FindingUses) {}

  @Query(() => [FindingUse], { description: 'Sections whose newest texts cite the finding.' })
  @Access(readerRoles)
  findingUses(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<readonly FindingUse[]> {
    return this.uses.of(viewer, id);
  }

  @Query(() => [FindingUse], { description: 'Sentences whose newest texts show figures of the indicator.' })
  @Access(staff)
  indicatorUses(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
  ): Promise<readonly FindingUse[]> {
    return this.uses.ofIndicator(viewer, code);
  }
}
