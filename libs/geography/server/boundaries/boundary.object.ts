import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'The boundary of a region, projected: an SVG path in the units of its map.' })
@Access('with-parent')
export class BoundaryShape {
  @Field()
  code!: string;

  @Field({ description: 'Full name in the language of the request.' })
  name!: string;

  @Field()
  path!: string;

  @Field(() => Float, { description: 'Middle of its largest part.' })
  x!: number;

  @Field(() => Float)
  y!: number;

  @Field(() => Float, { description: 'Width of its largest part.' })
  across!: number;

  @Field(() => Float, { description: 'Height of its largest part.' })
  down!: number;
}

@ObjectType({ description: 'A region of which no boundary of that time was loaded.' })
@Access('with-parent')
export class RegionWithoutBoundary {
  @Field()
  code!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'The boundaries of the regions in the years in which they are the same.' })
@Access('with-parent')
export class BoundaryMap {
  @Field(() => Int, { nullable: true, description: 'First year; null: no limit.' })
  fromYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year; null: still so.' })
  toYear!: number | null;

  @Field(() => [BoundaryShape])
  shapes!: BoundaryShape[];

  @Field(() => [RegionWithoutBoundary], { description: 'Never drawn from another time.' })
  missing!: RegionWithoutBoundary[];

  @Field(() => [String], { description: 'Names of the files that were loaded.' })
  files!: string[];
}

@ObjectType({ description: 'All boundaries, drawn on one ground in one projection (Albers, equal areas).' })
@Access('with-parent')
export class BoundaryMaps {
  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => [BoundaryMap], { description: 'Oldest first; times without any boundary are left out.' })
  maps!: BoundaryMap[];
}

@ObjectType({ description: 'A file of boundaries that is in use.' })
@Access(['administrator'])
export class BoundarySet {
  @Field(() => Int)
  id!: number;

  @Field()
  fileName!: string;

  @Field(() => Int, { nullable: true })
  fromYear!: number | null;

  @Field(() => Int, { nullable: true })
  toYear!: number | null;

  @Field()
  loadedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Null for what came over the command line.' })
  loadedBy!: string | null;

  @Field(() => [String], { description: 'Names of its regions in the language of the request.' })
  areas!: string[];
}
