import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'An area that a town can be placed in.' })
@Access('with-parent')
export class PlacementRegion {
  @Field()
  code!: string;

  @Field({ description: 'Full name in the language of the request.' })
  name!: string;
}

@ObjectType({ description: 'A town that came with figures, and the region that it lies in.' })
@Access(['administrator'])
export class AreaPlacement {
  @Field()
  code!: string;

  @Field({ description: 'Full name in the language of the request.' })
  name!: string;

  @Field(() => [String], { description: 'As the files of the statistics call it.' })
  sourceCodes!: string[];

  @Field(() => PlacementRegion, { nullable: true, description: 'Null: nobody has said which.' })
  region!: PlacementRegion | null;

  @Field(() => String, {
    nullable: true,
    description:
      'known: from the list of towns of the statistics; person: a person said so. Null without a region.',
  })
  origin!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who placed it; null for what came over the command line.',
  })
  placedBy!: string | null;

  @Field(() => Date, { nullable: true })
  placedAt!: Date | null;
}

@ObjectType({ description: 'The towns that came with figures: those without a region first.' })
@Access(['administrator'])
export class AreaPlacements {
  @Field(() => [AreaPlacement])
  towns!: AreaPlacement[];

  @Field(() => [PlacementRegion], { description: 'The regions of today.' })
  regions!: PlacementRegion[];
}
