import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { ImportLimits, ImportLimitsInput } from './limits.object';
import { LimitsService } from './limits.service';

@Resolver()
export class LimitsResolver {
  constructor(private readonly service: LimitsService) {}

  @Query(() => ImportLimits, { description: 'What counts as odd in an import now.' })
  @Access(['administrator', 'analyst'])
  importLimits(): Promise<ImportLimits> {
    return this.service.limits();
  }

  @Mutation(() => ImportLimits, { description: 'Holds for every import that is compared from now on.' })
  @Access(['administrator', 'analyst'])
  changeImportLimits(
    @Context('viewer') viewer: Viewer,
    @Args('limits') limits: ImportLimitsInput,
  ): Promise<ImportLimits> {
    return this.service.change(viewer, limits);
  }
}
