import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

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
