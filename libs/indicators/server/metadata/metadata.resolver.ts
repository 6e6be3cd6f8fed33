import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { IndicatorMetadata } from './metadata.object';
import { MetadataService } from './metadata.service';

@Resolver()
export class MetadataResolver {
  constructor(private readonly service: MetadataService) {}

  @Query(() => IndicatorMetadata, {
    description:
      'Definition, computation, source, custodian and the like of an indicator, as of a day or a load.',
  })
  @Access('public')
  indicatorMetadata(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<IndicatorMetadata> {
    return this.service.metadata(viewer, code, asOf);
  }
}
