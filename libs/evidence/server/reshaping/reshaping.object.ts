import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { Finding } from '../findings/finding.object';

@ObjectType({ description: 'Findings that others took the place of; it can be taken back and done again.' })
@Access('with-parent')
export class Reshaping {
  @Field(() => ID)
  id!: number;

  @Field({ description: 'split, merge, or same (the same finding of another document).' })
  kind!: string;

  @Field()
  isUndone!: boolean;

  @Field(() => [Finding], { description: 'Withdrawn, or standing again where it was taken back.' })
  gaveWay!: readonly Finding[];

  @Field(() => [Finding], { description: 'In their place, in the order of the text.' })
  made!: readonly Finding[];
}
