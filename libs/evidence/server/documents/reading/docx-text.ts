import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';

/** A line that was ended by hand (Shift+Enter, a page or column break): `w:br` and `w:cr` of ECMA-376, 17.3.3.1 and 17.3.3.4. */
const endOfLine = /<w:(br|cr)(?=[\s/>])[^>]*?(?:\/>|>\s*<\/w:\1\s*>)/gu;

const isMarkup = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);

/**
 * The words of a file of Word. mammoth leaves the ends of lines out and so joins the words around them; they are put
 * in as text before it reads. Pictures and other parts without words are not unpacked.
 */
export const readDocxText = async (bytes: Uint8Array): Promise<string> => {
  const parts = Object.entries(unzipSync(bytes, { filter: ({ name }) => isMarkup(name) })).map(
    ([name, part]): [string, Uint8Array] =>
      /^word\/[^/]+\.xml$/u.test(name)
        ? [name, strToU8(strFromU8(part).replace(endOfLine, '<w:t xml:space="preserve">\n</w:t>'))]
        : [name, part],
  );
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  return (await mammoth.extractRawText({ buffer })).value;
};
