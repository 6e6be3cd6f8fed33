import { createHash } from 'node:crypto';
import { element, guidOfBytes, type QdaCode, type TaguetteTag } from '@qadam/evidence/domain';

/** Taguette has no GUIDs: each is made from what it stands for, so that the same thing is known again. */
export const taguetteGuid = (...parts: readonly (string | number)[]): string =>
  guidOfBytes(
    createHash('sha1')
      .update(JSON.stringify(['taguette', ...parts]))
      .digest(),
  );

/** Tags as codes, by their path: a tag of a project file, of its highlights and of its code book are one. */
export const codesOfTags = (tags: readonly TaguetteTag[]): QdaCode[] => {
  const described = new Map<string, string>();
  for (const { path, description } of tags) described.set(path, description || (described.get(path) ?? ''));
  return [...described].map(([name, description]) => {
    const guid = taguetteGuid('tag', name);
    return {
      ...{ guid, name, description, colour: null, isCodable: true, parent: null, place: name },
      kept: element(
        'Code',
        { guid, name, isCodable: 'true' },
        description ? [element('Description', {}, description)] : [],
      ),
    };
  });
};
