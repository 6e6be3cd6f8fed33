import { Args, Context, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { TextInLanguages, TextInLanguagesInput } from '../templates/template.object';
import { ReviewImprint } from './review-imprint.service';

/** The administrator is the head of the review. */
const heads = ['administrator'] as const;

const licenceHint = 'cc-by, cc-by-sa, cc-by-nc, cc0, all-rights, own (in licenceWords), or null.';

@ObjectType({ description: 'What the imprint of a review says; empty words where it says nothing.' })
@Access('with-parent')
export class ReviewImprintObject {
  @Field(() => TextInLanguages)
  publisher!: TextInLanguages;

  @Field(() => TextInLanguages)
  contact!: TextInLanguages;

  @Field(() => String, { nullable: true, description: licenceHint })
  licence!: string | null;

  @Field(() => TextInLanguages)
  licenceWords!: TextInLanguages;
}

@InputType()
export class ReviewImprintInput {
  @Field(() => TextInLanguagesInput)
  publisher!: TextInLanguagesInput;

  @Field(() => TextInLanguagesInput)
  contact!: TextInLanguagesInput;

  @Field(() => String, { nullable: true, description: licenceHint })
  licence?: string | null;

  @Field(() => TextInLanguagesInput)
  licenceWords!: TextInLanguagesInput;
}

@Resolver(() => ReviewImprintObject)
export class ReviewImprintResolver {
  constructor(private readonly imprints: ReviewImprint) {}

  @Query(() => ReviewImprintObject, { description: 'Publisher, contact and licence of a review.' })
  @Access(heads)
  reviewImprint(@Args('code') code: string): Promise<ReviewImprintObject> {
    return this.imprints.of(code);
  }

  @Mutation(() => ReviewImprintObject, { description: 'Sets what the imprint of a review says.' })
  @Access(heads)
  setReviewImprint(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('imprint') imprint: ReviewImprintInput,
  ): Promise<ReviewImprintObject> {
    return this.imprints.change(viewer, code, { ...imprint, licence: imprint.licence ?? null });
  }
}
