import { childrenCalled, readXml, type XmlElement } from '@qadam/evidence/domain';
import { strFromU8, unzipSync } from 'fflate';

export interface Passage {
  /** The words between the positions, taken from the text that lies in the archive. */
  readonly text: string;
  /** `coder: 6.1` or the like, in the order of the file; titles of codes are left out. */
  readonly codings: readonly string[];
}

/** The files of a QDPX archive as any ZIP reader gives them. */
export const projectFiles = (bytes: Uint8Array) => {
  const files = unzipSync(new Uint8Array(bytes));
  return { text: (name: string): string => strFromU8(files[name] ?? new Uint8Array()) };
};

const within = (from: XmlElement, name: string): XmlElement[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);

/** What is coded in the texts of a project, read anew from its archive alone. */
export const codedPassages = (bytes: Uint8Array): readonly Passage[] => {
  const files = projectFiles(bytes);
  const read = readXml(files.text('project.qde'));
  if (!('root' in read)) throw new Error(read.problem.detail);
  const { root } = read;
  const namesOf = (name: string) =>
    new Map(within(root, name).map(({ attributes }) => [attributes['guid'], attributes['name']]));
  const [users, codes] = [namesOf('User'), namesOf('Code')];
  return within(root, 'TextSource').flatMap((source) => {
    // REFI-QDA counts characters, not UTF-16 units.
    const path = source.attributes['plainTextPath']?.replace('internal://', 'sources/') ?? '';
    const characters = [...files.text(path)];
    return childrenCalled(source, 'PlainTextSelection').map((selection) => ({
      text: characters
        .slice(Number(selection.attributes['startPosition']), Number(selection.attributes['endPosition']))
        .join(''),
      codings: childrenCalled(selection, 'Coding').map((coding) => {
        const [reference] = childrenCalled(coding, 'CodeRef');
        const code = codes.get(reference?.attributes['targetGUID'] ?? '');
        return `${users.get(coding.attributes['creatingUser'] ?? '')}: ${code?.split(' ')[0]}`;
      }),
    }));
  });
};
