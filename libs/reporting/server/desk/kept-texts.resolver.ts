import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asJson, asLanguage } from '../arguments';
import { staff, writers } from '../sections/standing';
import { KeptTextObject } from './kept-text.object';
import { type KeptTextRow, KeptTexts } from './kept-texts.service';

const number = { type: () => Int };

const asObject = (row: KeptTextRow): KeptTextObject => ({ ...row, content: JSON.stringify(row.content) });

@Resolver(() => KeptTextObject)
export class KeptTextsResolver {
  constructor(private readonly kept: KeptTexts) {}

  @Query(() => [KeptTextObject])
  @Access(staff)
  async keptTexts(
    @Args('sectionId', number) sectionId: number,
    @Args('language') language: string,
  ): Promise<KeptTextObject[]> {
    return (await this.kept.waiting(sectionId, asLanguage(language))).map(asObject);
  }

  @Mutation(() => Boolean, {
    description: 'Keeps a text whose window may not write any more; it is offered to the next writers.',
  })
  @Access(writers)
  async keepText(
    @Context('viewer') viewer: Viewer,
    @Args('sectionId', number) sectionId: number,
    @Args('language') language: string,
    @Args('baseVersion', number) baseVersion: number,
    @Args('content', { description: 'ProseMirror JSON as text.' }) content: string,
  ): Promise<boolean> {
    await this.kept.keep(viewer, sectionId, asLanguage(language), baseVersion, asJson(content));
    return true;
  }

  @Mutation(() => [KeptTextObject], {
    description: 'A kept text is done with; answers with those that wait.',
  })
  @Access(writers)
  async settleKeptText(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
  ): Promise<KeptTextObject[]> {
    return (await this.kept.settle(viewer, id)).map(asObject);
  }
}
