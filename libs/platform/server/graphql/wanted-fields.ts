import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a field of the answer is asked for; a service may leave out what is not. */
export type Wanted = (field: string) => boolean;

export const wholeAnswer: Wanted = () => true;

const namesIn = (selections: SelectionSetNode | undefined, info: GraphQLResolveInfo): readonly string[] =>
  (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return namesIn(fragment?.selectionSet, info);
  });

/** The fields right below the one that is resolved; conditions (`@include`) are taken as met. */
export const wantedOf = (info: GraphQLResolveInfo): Wanted => {
  const names = new Set(info.fieldNodes.flatMap(({ selectionSet }) => namesIn(selectionSet, info)));
  return (field) => names.has(field);
};
