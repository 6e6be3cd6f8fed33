import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { Finding } from '../findings/finding.object';

@ObjectType({
  description: 'A finding that says nearly the same as another one. Only a person joins the two.',
})
@Access('with-parent')
export class NearFinding {
  @Field(() => Finding)
  finding!: Finding;

  @Field(() => Float, { description: 'Resemblance of the words, from 0.5 to 1.' })
  similarity!: number;

  @Field({ description: 'Somebody has said that the two are not the same.' })
  isDifferent!: boolean;
}
