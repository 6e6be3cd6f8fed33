import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { TargetDirectory } from './target-directory';
import { TargetHit } from './target.object';

@Resolver(() => TargetHit)
export class TargetResolver {
  constructor(private readonly targets: TargetDirectory) {}

  @Query(() => [TargetHit], {
    description:
      'Goals, targets and codes of the project by code (5.5) or by words in Kazakh, Russian or English, the best first.',
  })
  @Access('public')
  targetSearch(@Context('viewer') viewer: Viewer, @Args('text') text: string): Promise<TargetHit[]> {
    return this.targets.search(viewer, text.slice(0, 200));
  }
}
