import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'A code of a view that was merged into another one since.' })
@Access('with-parent')
export class MovedCode {
  @Field()
  title!: string;

  @Field({ description: 'The code that has its tags now.' })
  into!: string;
}

@ObjectType({ description: 'A filter of findings under a name.' })
@Access('with-parent')
export class SavedView {
  @Field(() => ID)
  id!: number;

  @Field()
  name!: string;

  @Field({ description: 'The filter as it stands in the address of the page of findings.' })
  search!: string;

  @Field({ description: 'Whether all who read voices see it.' })
  isShared!: boolean;

  @Field()
  isMine!: boolean;

  @Field()
  ownerName!: string;

  @Field(() => [MovedCode], { description: 'Codes that the filter follows to where they were merged.' })
  movedCodes!: readonly MovedCode[];
}

@InputType({ description: 'What is left out stays as it is.' })
export class SavedViewInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => Boolean, { nullable: true })
  isShared?: boolean | null;
}
