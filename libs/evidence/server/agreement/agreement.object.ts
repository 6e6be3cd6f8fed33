import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'One statistic; without a value it says why.' })
@Access('with-parent')
export class AgreementFigure {
  @Field({
    description: 'percentAgreement, cohenKappa, gwetAc1, alphaNominal, alphaMasi or alphaHierarchical.',
  })
  statistic!: string;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval.' })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no value, or no interval; in the language of the request.',
  })
  reason!: string | null;
}

@ObjectType({ description: 'Agreement on a part of the findings, or of two coders.' })
@Access('with-parent')
export class AgreementPart {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => Int)
  units!: number;

  @Field(() => Int, { description: 'Findings that two coders or more finished.' })
  pairableUnits!: number;

  @Field(() => [AgreementFigure])
  figures!: readonly AgreementFigure[];
}

@ObjectType({ description: 'A finding about which coders differed, by the beginning of its words.' })
@Access('with-parent')
export class DisputedFinding {
  @Field(() => ID)
  id!: string;

  @Field()
  words!: string;
}

@ObjectType({ description: 'A goal or code, and the findings about which coders differed on it.' })
@Access('with-parent')
export class CodeDispute {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  colour!: string | null;

  @Field(() => Int, { description: 'Findings that somebody gave the code.' })
  units!: number;

  @Field(() => Float, {
    description: 'Of two coders of whom one gave the code, how often the other did too, 0 to 1.',
  })
  specificAgreement!: number;

  @Field(() => Float, { nullable: true })
  cohenKappa!: number | null;

  @Field(() => Float, { nullable: true })
  gwetAc1!: number | null;

  @Field(() => [ID], { description: 'Findings that one coder gave the code and another did not.' })
  disputed!: readonly string[];

  @Field(() => [DisputedFinding], { description: 'These, with their words.' })
  examples!: readonly DisputedFinding[];
}
