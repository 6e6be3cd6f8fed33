import type { ZipEntry } from './zip-entries';

/** What an office file may unpack to, in bytes. */
export interface UnpackingLimits {
  /** Parts of XML, which a reader holds and parses whole. */
  readonly markupBytes: number;
  /** Everything, pictures as well. */
  readonly allBytes: number;
}

/** Text packs to a tenth, the most monotonous tables of office files to a hundredth; DEFLATE ends at 1:1032 (zlib, technical details). */
const densestRatio = 200;
/** Below this it does no harm, however dense. */
const harmlessBytes = 2 ** 20;

const sumOf = (entries: readonly ZipEntry[]): number =>
  entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);

/** Pictures and the like are passed over by those who read text; whatever else there is may be read as XML. */
const isPicture = ({ name }: ZipEntry): boolean =>
  /\/media\/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/iu.test(name);

/** Whether an archive, by its own table of contents, unpacks to more than `limits` allow, or is packed denser than any honest file. */
export const unpacksTooLarge = (
  entries: readonly ZipEntry[],
  { markupBytes, allBytes }: UnpackingLimits,
): boolean =>
  sumOf(entries) > allBytes ||
  sumOf(entries.filter((entry) => !isPicture(entry))) > markupBytes ||
  entries.some(
    ({ packedBytes, unpackedBytes }) =>
      unpackedBytes > harmlessBytes && unpackedBytes > packedBytes * densestRatio,
  );
