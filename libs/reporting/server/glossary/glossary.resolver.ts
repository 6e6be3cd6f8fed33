import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { asLanguage } from '../arguments';
import { Glossary, type Term } from './glossary.service';

@ObjectType({ description: 'A term that texts of reviews may mark, with its explanation.' })
@Access('with-parent')
export class GlossaryTermObject implements Term {
  @Field()
  code!: string;

  @Field()
  term!: string;

  @Field()
  explanation!: string;
}

@Resolver()
export class GlossaryResolver {
  constructor(private readonly glossary: Glossary) {}

  @Query(() => [GlossaryTermObject], { description: 'The glossary in one language.' })
  @Access('public')
  glossaryTerms(@Args('language') language: string): Promise<GlossaryTermObject[]> {
    return this.glossary.terms(asLanguage(language));
  }
}
