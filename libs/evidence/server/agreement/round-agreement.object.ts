import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { AgreementPart, CodeDispute } from './agreement.object';
import { SuggestionPull } from './suggestion-pull.object';

@ObjectType({ description: 'How far the coders of a round agree.' })
@Access('with-parent')
export class RoundAgreement {
  @Field(() => ID)
  roundId!: number;

  @Field(() => Int, {
    description:
      'Findings of the round that are not in these numbers, as the viewer codes them in another open round or may not read them.',
  })
  leftOut!: number;

  @Field(() => AgreementPart)
  whole!: AgreementPart;

  @Field(() => [AgreementPart])
  byPair!: readonly AgreementPart[];

  @Field(() => [AgreementPart])
  byLanguage!: readonly AgreementPart[];

  @Field(() => [AgreementPart])
  byRegion!: readonly AgreementPart[];

  @Field(() => [AgreementPart], {
    description:
      'Goals in the order of `byGoal`: whether coders gave the goal, and by the alphas for sets which of its targets.',
  })
  figuresByGoal!: readonly AgreementPart[];

  @Field(() => [SuggestionPull], {
    description: 'Findings with suggestions beside those without: all, then each language.',
  })
  suggestions!: readonly SuggestionPull[];

  @Field(() => [CodeDispute], { description: 'The worst first.' })
  byGoal!: readonly CodeDispute[];

  @Field(() => [CodeDispute], { description: 'Codes, the worst first.' })
  worst!: readonly CodeDispute[];
}
