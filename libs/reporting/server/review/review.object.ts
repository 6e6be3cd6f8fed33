import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { SectionPerson } from '../sections/section.object';

@ObjectType({ description: 'One entry of a thread.' })
@Access('with-parent')
export class SectionCommentEntry {
  @Field(() => ID)
  id!: number;

  @Field(() => ID)
  personId!: number;

  @Field()
  personName!: string;

  @Field()
  text!: string;

  @Field()
  at!: string;
}

@ObjectType({ description: 'A thread about a passage of a section, or about the section as a whole.' })
@Access('with-parent')
export class SectionComment {
  @Field(() => ID)
  id!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The passage as JSON; null for the section as a whole.',
  })
  anchor!: string | null;

  @Field({ description: 'Must be settled before the section is approved.' })
  isMust!: boolean;

  @Field(() => Date, { nullable: true })
  resolvedAt!: Date | null;

  @Field(() => String, { nullable: true })
  resolvedBy!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'A drafter says that it is met; it waits to be settled.',
  })
  doneAt!: Date | null;

  @Field(() => String, { nullable: true })
  doneBy!: string | null;

  @Field({ description: 'Whether the viewer may settle it.' })
  maySettle!: boolean;

  @Field(() => [SectionCommentEntry])
  entries!: readonly SectionCommentEntry[];
}

@ObjectType({ description: 'What a person must look at before taking a suggestion.' })
@Access('with-parent')
export class SectionSuggestionWarning {
  @Field({
    description:
      'figure-overwritten, figure-removed, citation-removed, unit-removed, unit-moved or heading-level.',
  })
  kind!: string;

  @Field()
  was!: string;

  @Field()
  now!: string;
}

@ObjectType({ description: 'A change that somebody proposes.' })
@Access('with-parent')
export class SectionSuggestion {
  @Field(() => ID)
  id!: number;

  @Field(() => ID)
  setId!: number;

  @Field(() => String, { nullable: true, description: 'The document that the set came from.' })
  fileName!: string | null;

  @Field()
  personName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who made the change with changes tracked, as the document says.',
  })
  author!: string | null;

  @Field({ description: 'The viewer made it and may take it back.' })
  mayTakeBack!: boolean;

  @Field()
  at!: Date;

  @Field({
    description:
      'The change as JSON: replace, insert-blocks, delete-block, caption (of a table), move (of several of these), or notice.',
  })
  change!: string;

  @Field()
  note!: string;

  @Field(() => [SectionSuggestionWarning])
  warnings!: readonly SectionSuggestionWarning[];

  @Field({ description: 'open, accepted, rejected or withdrawn.' })
  state!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;
}

@ObjectType({ description: 'Comments and suggestions on a section in one language.' })
@Access('with-parent')
export class SectionReview {
  @Field(() => [SectionComment])
  comments!: readonly SectionComment[];

  @Field(() => [SectionSuggestion])
  suggestions!: readonly SectionSuggestion[];

  @Field(() => [SectionPerson], { description: 'Who can be mentioned.' })
  people!: readonly SectionPerson[];

  @Field({ description: 'The viewer may propose changes now.' })
  maySuggest!: boolean;

  @Field({ description: 'The viewer may take or leave suggestions now.' })
  mayDecide!: boolean;
}

@ObjectType({
  description: 'How many suggestions were decided, and how many could not be made and stay open.',
})
@Access('with-parent')
export class SuggestionDecision {
  @Field(() => Int)
  decided!: number;

  @Field(() => Int)
  refused!: number;
}

@ObjectType({ description: 'A thread in which the viewer was named and has not answered.' })
@Access('with-parent')
export class SectionMention {
  @Field(() => ID)
  commentId!: number;

  @Field()
  reportCode!: string;

  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field()
  language!: string;

  @Field()
  text!: string;

  @Field()
  personName!: string;

  @Field()
  at!: Date;
}
