import {
  isFromQadam,
  type QdaCoding,
  type QdaProject,
  type QdaSelection,
  type QdaSource,
} from '@qadam/evidence/domain';
import type { ProjectPlacing } from './project-placing';

/** Whether a coding of a passage is what its coder says apart from others, to be adjudicated, and not yet a tag. */
export type StandsApart = (coding: QdaCoding, selection: QdaSelection) => boolean;

/**
 * Codings of one coder become tags; those of several stand apart, unless another Qadam wrote the project, whose tags are
 * what was agreed there. Where a project comes back to what is here already, only whoever gave its tags goes on with
 * them: what anybody else added stands apart, whichever program the file says that it is from.
 */
export const codersApart = (
  placing: ProjectPlacing,
  project: Pick<QdaProject, 'attributes' | 'sources'>,
): StandsApart => {
  const { placed, guids } = placing;
  const all = project.sources.flatMap(({ selections }) =>
    selections.flatMap((selection) => selection.codings.map((coding) => ({ coding, selection }))),
  );
  const coders = new Set(all.map(({ coding }) => coding.coder));
  const isTagOfQadam: StandsApart = ({ guid, code }, selection) => {
    const known = placing.codeBehind(code);
    return known !== null && guid === guids.coding({ code: known, roundId: null }, selection.guid, null);
  };
  const tags = all.filter(({ coding }) => {
    const behind = placed.get(coding.guid);
    return behind?.findingId !== undefined && behind.roundId === undefined;
  });
  const isHere = ({ guid, selections }: QdaSource): boolean =>
    [guid, ...selections.map((selection) => selection.guid)].some((each) => placed.has(each));
  const agreedElsewhere = new Set(
    isFromQadam(project)
      ? project.sources.filter((source) => !isHere(source)).flatMap(({ selections }) => selections)
      : [],
  );
  // A tag without a person was nobody's: whoever gives no name does not go on with it.
  const goingOn = new Set(
    tags
      .filter(({ coding, selection }) => coding.coder !== null || !isTagOfQadam(coding, selection))
      .map(({ coding }) => coding.coder),
  );
  const isOfSeveral = ({ coder }: QdaCoding): boolean =>
    tags.length === 0 ? coders.size > 1 : !goingOn.has(coder);
  return (coding, selection) =>
    !agreedElsewhere.has(selection) && isOfSeveral(coding) && !isTagOfQadam(coding, selection);
};
