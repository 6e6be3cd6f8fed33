import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FigureSource } from '../figures/source.object';

@ObjectType({ description: 'A figure that a later load changed or took back.' })
@Access('with-parent')
export class Revision {
  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  oldValue!: number;

  @Field(() => Float, { nullable: true, description: 'null: withdrawn.' })
  newValue!: number | null;

  @Field(() => Float, { nullable: true, description: 'New minus old.' })
  difference!: number | null;

  @Field(() => FigureSource, { description: 'The load that did it.' })
  load!: FigureSource;
}

@ObjectType({ description: 'What a load did to one figure.' })
@Access('with-parent')
export class LoadChange {
  @Field({ description: 'revised, withdrawn, added or older.' })
  fate!: string;

  @Field()
  indicatorCode!: string;

  @Field()
  indicatorTitle!: string;

  @Field(() => Int)
  seriesId!: number;

  @Field()
  seriesLabel!: string;

  @Field()
  unitCode!: string;

  @Field()
  unit!: string;

  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Float, { nullable: true })
  oldValue!: number | null;

  @Field(() => Float, { nullable: true })
  newValue!: number | null;

  @Field(() => Float, { nullable: true, description: 'New minus old, of a revised figure.' })
  difference!: number | null;
}

@ObjectType({
  description: 'What a load changed: the biggest relative revisions first, then withdrawn, added, older.',
})
@Access('with-parent')
export class LoadChanges {
  @Field(() => FigureSource)
  load!: FigureSource;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  revised!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int, {
    description: 'Figures that became history at once, because a version published later was known.',
  })
  older!: number;

  @Field(() => [LoadChange])
  changes!: LoadChange[];

  @Field(() => Int, { nullable: true, description: 'The load that this one takes back.' })
  takesBack!: number | null;

  @Field(() => Int, { nullable: true, description: 'The load by which this one is taken back now.' })
  takenBackBy!: number | null;

  @Field({ description: 'Why it was taken back, or takes back; empty otherwise.' })
  reason!: string;

  @Field({ description: 'Whether the viewer may take loads back.' })
  mayTakeBack!: boolean;
}
