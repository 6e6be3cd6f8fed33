import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import type { DisplayStatus } from '@qadam/indicators/domain';

@ObjectType({
  description: 'How many have each status; not assessable means that no method could be applied.',
})
@Access('with-parent')
export class StatusCounts {
  @Field(() => Int)
  onTrack!: number;

  @Field(() => Int)
  moderate!: number;

  @Field(() => Int)
  limited!: number;

  @Field(() => Int)
  away!: number;

  @Field(() => Int)
  notAssessable!: number;
}

@ObjectType({ description: 'Several indicators together: the plain mean of their scores from -5 to 5.' })
@Access('with-parent')
export class MeanStatus {
  @Field({ description: 'on-track, moderate, limited, away or not-assessable.' })
  status!: string;

  @Field(() => Float, { nullable: true })
  score!: number | null;

  @Field(() => Int, { description: 'Indicators that have a score.' })
  assessed!: number;

  @Field(() => Int, { description: 'Of these, how many rest on little: few, old or small figures.' })
  weak!: number;

  @Field(() => Int, {
    description:
      'Of how many: all indicators in the country, elsewhere those published below it. No status where fewer than a third are assessed.',
  })
  expected!: number;
}

@ObjectType({
  description:
    'An indicator of several series, none of which is the total: the plain mean of the scores of its series.',
})
@Access('with-parent')
export class StandingObject {
  @Field({ description: 'on-track, moderate, limited, away or not-assessable.' })
  status!: string;

  @Field(() => Float, { nullable: true, description: 'From -5 to 5.' })
  score!: number | null;

  @Field(() => Int, { description: 'Series that have a score in the area.' })
  assessed!: number;

  @Field(() => Int, { description: 'Series that count.' })
  expected!: number;
}

export const countStatuses = (statuses: readonly DisplayStatus[]): StatusCounts => {
  const countOf = (status: DisplayStatus) => statuses.filter((one) => one === status).length;
  return {
    onTrack: countOf('on-track'),
    moderate: countOf('moderate'),
    limited: countOf('limited'),
    away: countOf('away'),
    notAssessable: countOf('not-assessable'),
  };
};
