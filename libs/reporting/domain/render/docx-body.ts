import type { IXmlableObject } from 'docx';

// The body of a Word document as the writer of documents holds it before it becomes XML.

export type Attributes = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is IXmlableObject => typeof value === 'object' && value !== null;

export const nameOf = (node: IXmlableObject): string => Object.keys(node)[0] ?? '';

/** Elements and attributes inside an element. */
export const childrenOf = (node: IXmlableObject): readonly IXmlableObject[] => {
  const value: unknown = Object.values(node)[0];
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isNode);
};

export const attributesOf = (node: IXmlableObject): Attributes => {
  const own = childrenOf(node).find((child) => '_attr' in child);
  const attributes: unknown = own?._attr;
  return isNode(attributes) ? attributes : {};
};

/** All elements inside one, outermost first. */
export const within = function* (node: IXmlableObject): Generator<IXmlableObject> {
  for (const child of childrenOf(node)) {
    if ('_attr' in child) continue;
    yield child;
    yield* within(child);
  }
};

export const numberIn = (attributes: Attributes, name: string): number | undefined => {
  const value = Number(attributes[name]);
  return attributes[name] === undefined || Number.isNaN(value) ? undefined : value;
};

/** The text right inside an element. */
export const wordsOf = (node: IXmlableObject): string => {
  const value: unknown = Object.values(node)[0];
  return (Array.isArray(value) ? value : []).filter((part) => typeof part === 'string').join('');
};

/** The names of the bookmarks of each paragraph of a body that has any. */
export const bookmarksOf = (body: IXmlableObject): readonly (readonly string[])[] =>
  childrenOf(body)
    .map((node) =>
      [...within(node)]
        .filter((inner) => nameOf(inner) === 'w:bookmarkStart')
        .map((inner) => String(attributesOf(inner)['w:name'])),
    )
    .filter((names) => names.length > 0);
