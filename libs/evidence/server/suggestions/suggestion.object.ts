import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'Words that led to a suggestion: UTF-16 offsets into the text of the finding.' })
@Access('with-parent')
export class SuggestionReason {
  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}

@ObjectType({ description: 'A target that a finding may speak to. It is no tag before a person takes it.' })
@Access('with-parent')
export class TargetSuggestion {
  @Field()
  code!: string;

  @Field({ description: 'Short title in the language of the request.' })
  title!: string;

  @Field(() => Float, { description: 'Calibrated, from 0 to 1.' })
  probability!: number;

  @Field(() => [SuggestionReason])
  reasons!: readonly SuggestionReason[];
}

@ObjectType({ description: 'What is suggested for a finding.' })
@Access('with-parent')
export class FindingSuggestions {
  @Field({
    description: 'A fifth of findings is shown none, so that the pull of suggestions can be measured.',
  })
  isWithheld!: boolean;

  @Field({ description: 'Whether the viewer has put them aside.' })
  isRejected!: boolean;

  @Field({ description: 'Which text the reasons lie in: quote or summary.' })
  of!: string;

  @Field(() => [TargetSuggestion], {
    description: 'At most five, the likeliest first; empty where withheld.',
  })
  suggestions!: readonly TargetSuggestion[];
}

@ObjectType({ description: 'What coders made of findings, with or without suggestions.' })
@Access('with-parent')
export class SuggestionUseCounts {
  @Field(() => Int, {
    description: 'Findings that a coder opened for tagging, once for each coder and round.',
  })
  opened!: number;

  @Field(() => Int, { description: 'Of these, tagged by that coder.' })
  tagged!: number;

  @Field(() => Int, { description: 'Tags of these coders on these findings.' })
  tags!: number;

  @Field(() => Int, { description: 'Of these tags, taken from a suggestion.' })
  begun!: number;

  @Field(() => Int, { description: 'Findings whose suggestions were put aside as a whole.' })
  rejected!: number;

  @Field(() => Int, { description: 'Tagged findings among whose tags the first suggestion is.' })
  firstTaken!: number;

  @Field(() => Int, { description: 'Tagged findings with no tag among the first five suggestions.' })
  disagreed!: number;

  @Field(() => Int, { description: 'Findings of ended rounds that several coders finished.' })
  compared!: number;

  @Field(() => Int, { description: 'Of these, with the same codes by all of them.' })
  agreed!: number;
}

@ObjectType({ description: 'Suggestions and what became of them, beside findings without any.' })
@Access('with-parent')
export class SuggestionUse {
  @Field(() => SuggestionUseCounts)
  shown!: SuggestionUseCounts;

  @Field(() => SuggestionUseCounts)
  withheld!: SuggestionUseCounts;
}
