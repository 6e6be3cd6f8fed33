import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { AgreementPart } from './agreement.object';

@ObjectType({ description: 'How many of how many; of nothing there is no share.' })
@Access('with-parent')
export class ShareFigure {
  @Field(() => Int)
  count!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => Float, { nullable: true, description: 'From 0 to 1.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval.' })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;
}

@ObjectType({ description: 'A difference of two shares or agreements, from −1 to 1.' })
@Access('with-parent')
export class DifferenceFigure {
  @Field(() => Float)
  value!: number;

  @Field(() => Float, { description: 'Lower end of the 95 % interval.' })
  low!: number;

  @Field(() => Float)
  high!: number;
}

@ObjectType({
  description: 'What coders made of findings that were shown with suggestions, or of those without.',
})
@Access('with-parent')
export class SuggestionSide {
  @Field(() => ShareFigure, { description: 'Of all tags, those that were taken from a suggestion.' })
  begun!: ShareFigure;

  @Field(() => ShareFigure, {
    description:
      'Of findings that a coder gave codes, once for each coder, those with no code among the five that were, or would have been, suggested.',
  })
  disagreed!: ShareFigure;

  @Field(() => AgreementPart, { nullable: true, description: 'How far coders agree on these findings.' })
  agreement!: AgreementPart | null;
}

@ObjectType({ description: 'How strongly suggestions pull: a fifth of findings is shown none.' })
@Access('with-parent')
export class SuggestionPull {
  @Field({ description: 'all, or the language of what was said.' })
  code!: string;

  @Field()
  title!: string;

  @Field(() => SuggestionSide)
  shown!: SuggestionSide;

  @Field(() => SuggestionSide)
  withheld!: SuggestionSide;

  @Field(() => DifferenceFigure, {
    nullable: true,
    description: 'By how much more coders disagree with suggestions that they did not see: the pull.',
  })
  pull!: DifferenceFigure | null;

  @Field(() => DifferenceFigure, {
    nullable: true,
    description: 'Percent agreement with suggestions less that without.',
  })
  agreementGain!: DifferenceFigure | null;
}
