import { Args, Context, Field, Float, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asJson, asLanguage } from '../arguments';
import { staff } from '../sections/standing';
import { SectionPreview } from './section-preview.service';

@ObjectType({ description: 'Where a block of the text begins on the pages.' })
@Access('with-parent')
export class PreviewPlaceObject {
  @Field(() => Int, { description: 'The number of the block, blank ones left out, from 0.' })
  block!: number;

  @Field(() => Int, { description: 'The page of the section, from 1.' })
  page!: number;

  @Field(() => Float, { description: 'Points from the top of the page.' })
  top!: number;
}

@ObjectType()
@Access('with-parent')
export class PreviewProblemObject {
  @Field()
  code!: string;

  @Field()
  section!: string;

  @Field()
  subject!: string;

  @Field()
  message!: string;
}

@ObjectType({ description: 'The typeset pages of one section.' })
@Access('with-parent')
export class SectionPreviewObject {
  @Field({ description: 'The pages as one SVG, one under the other.' })
  svg!: string;

  @Field(() => Int)
  pages!: number;

  @Field(() => [PreviewPlaceObject])
  places!: PreviewPlaceObject[];

  @Field(() => [PreviewProblemObject])
  problems!: PreviewProblemObject[];
}

@Resolver(() => SectionPreviewObject)
export class PreviewResolver {
  constructor(private readonly previews: SectionPreview) {}

  @Query(() => SectionPreviewObject, {
    description: 'Typesets a text that need not be saved; stores nothing.',
  })
  @Access(staff)
  async sectionPreview(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('language') language: string,
    @Args('content', { description: 'ProseMirror JSON as text.' }) content: string,
  ): Promise<SectionPreviewObject> {
    const previewed = await this.previews.preview(viewer, id, asLanguage(language), asJson(content));
    return {
      ...previewed,
      places: previewed.places.map(([block, page, top]) => ({ block, page, top })),
      problems: [...previewed.problems],
    };
  }
}
