import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { asLanguage } from '../arguments';
import { staff } from '../sections/standing';
import { SectionAnnex } from './section-annex.service';

@ObjectType({ description: 'A paragraph of an annex, or a table of it with its caption.' })
@Access('with-parent')
export class AnnexPartObject {
  @Field({ description: 'The paragraph, or the caption.' })
  text!: string;

  @Field(() => [String], { description: 'Empty for a paragraph.' })
  head!: string[];

  @Field(() => [[String]])
  rows!: string[][];
}

@Resolver(() => AnnexPartObject)
export class SectionAnnexResolver {
  constructor(private readonly annex: SectionAnnex) {}

  @Query(() => [AnnexPartObject], {
    description: 'The tables of an annex that is made from data; none for other sections.',
  })
  @Access(staff)
  async sectionAnnex(
    @Args('id', { type: () => Int }) id: number,
    @Args('language') language: string,
  ): Promise<AnnexPartObject[]> {
    return (await this.annex.of(id, asLanguage(language))).map(({ text, head, rows }) => ({
      text,
      head: [...head],
      rows: rows.map((cells) => [...cells]),
    }));
  }
}
