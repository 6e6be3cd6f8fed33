import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'A place on the tile-grid map of the regions; columns and rows count from 0.' })
@Access('with-parent')
export class AreaTile {
  @Field(() => Int)
  column!: number;

  @Field(() => Int)
  row!: number;
}

@ObjectType({ description: 'The country, a region, a city or a district.' })
@Access('with-parent')
export class AreaObject {
  @Field({ description: 'Our own short name for addresses: ulytau, almaty-region.' })
  code!: string;

  @Field({ description: 'country, region, city or district.' })
  level!: string;

  @Field({ description: 'Full name in the language of the request.' })
  name!: string;

  @Field(() => String, { nullable: true })
  parentCode!: string | null;

  @Field(() => String, { nullable: true, description: 'region (oblast) or republican-city; regions only.' })
  kind!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 or 3166-2.' })
  iso!: string | null;

  @Field(() => String, { nullable: true, description: 'Nine digits of the national classifier.' })
  kato!: string | null;

  @Field({ description: 'False while the classifier itself has not been opened to check the code.' })
  katoIsVerified!: boolean;

  @Field(() => [String], { description: 'Codes of this area in the files of the national statistics.' })
  sourceCodes!: readonly string[];

  @Field(() => String, { nullable: true, description: 'First day of existence, YYYY-MM-DD.' })
  validFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'First day on which it no longer exists.' })
  validTo!: string | null;

  @Field(() => AreaTile, { nullable: true })
  tile!: AreaTile | null;
}

@ObjectType({ description: 'A region on the tile-grid map of some years, with the tiles that it covers.' })
@Access('with-parent')
export class PlacedTileObject {
  @Field()
  code!: string;

  @Field({ description: 'Full name in the language of the request.' })
  name!: string;

  @Field(() => Int)
  column!: number;

  @Field(() => Int)
  row!: number;

  @Field(() => Int)
  columns!: number;

  @Field(() => Int)
  rows!: number;
}

@ObjectType({ description: 'The tile-grid map of the regions in the years between two changes of borders.' })
@Access('with-parent')
export class TileMapObject {
  @Field(() => Int, { nullable: true, description: 'First year; null: no limit.' })
  fromYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year; null: still so.' })
  toYear!: number | null;

  @Field(() => [PlacedTileObject])
  tiles!: PlacedTileObject[];
}

@ObjectType({
  description: 'One area came out of another on a day; a series that crosses it is broken there.',
})
@Access('with-parent')
export class AreaSuccession {
  @Field()
  fromCode!: string;

  @Field()
  toCode!: string;

  @Field({ description: 'YYYY-MM-DD; with precision month the day is not known.' })
  on!: string;

  @Field()
  precision!: string;
}
