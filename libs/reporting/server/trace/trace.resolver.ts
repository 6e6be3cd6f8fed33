import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asLanguage } from '../arguments';
import { staff } from '../sections/standing';
import { ReviewTraceObject } from './trace.object';
import { TraceService } from './trace.service';

@Resolver(() => ReviewTraceObject)
export class TraceResolver {
  constructor(private readonly traces: TraceService) {}

  @Query(() => ReviewTraceObject, { description: 'What every sentence of a review rests on.' })
  @Access(staff)
  reviewTrace(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('language') language: string,
  ): Promise<ReviewTraceObject> {
    return this.traces.of(viewer, code, asLanguage(language));
  }
}
