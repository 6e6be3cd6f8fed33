import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FigureSource } from '../figures/source.object';
import { LoadChange } from './revision.object';

@ObjectType({
  description:
    'What taking back a load would change now. Figures that it added are withdrawn, those that it revised or withdrew return to what the other loads say.',
})
@Access('with-parent')
export class TakeBackPreview {
  @Field(() => FigureSource)
  load!: FigureSource;

  @Field(() => Int, { description: 'The newest load that the preview knows: the change names it.' })
  newest!: number;

  @Field(() => Int, { description: 'How many loads came after it.' })
  later!: number;

  @Field(() => Int, { description: 'Figures that it had withdrawn and that return.' })
  added!: number;

  @Field(() => Int)
  revised!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int, { description: 'Texts about indicators.' })
  texts!: number;

  @Field(() => [LoadChange], {
    description: 'Revised ones first, the biggest difference first; 500 at most.',
  })
  changes!: LoadChange[];
}

@ObjectType({ description: 'A taking back of a load.' })
@Access('with-parent')
export class TakenBack {
  @Field(() => Int, { description: 'The load that was taken back.' })
  takenBack!: number;

  @Field(() => Int, { description: 'The load that took it back; taking that one back undoes it.' })
  load!: number;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  revised!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int)
  texts!: number;
}
