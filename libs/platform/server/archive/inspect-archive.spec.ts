import { describe, expect, it } from '@jest/globals';
import { zipEntries } from '@qadam/platform/domain';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { inspectArchive } from './inspect-archive';

const limits = { markupBytes: 4 * 2 ** 20, allBytes: 6 * 2 ** 20 };
const noise = (length: number): Uint8Array => {
  let state = 7;
  return Uint8Array.from({ length }, () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16);
};
const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 6 });
const inspect = (files: Record<string, Uint8Array>, level: 0 | 6 = 0) =>
  inspectArchive(zipSync(files, { level }), limits);

/** Offset of the first header with this signature (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const find = (bytes: Uint8Array, ...signature: number[]): number =>
  Buffer.from(bytes).indexOf(Buffer.from(signature));
const central = [0x50, 0x4b, 1, 2];
const end = [0x50, 0x4b, 5, 6];

describe('an archive', () => {
  it('passes with parts that unpack to what they say, stored or deflated', async () => {
    expect(
      await inspect({ 'a.xml': strToU8('<a>вода</a>'), 'word/media/b.png': noise(5 * 2 ** 20) }),
    ).toBeNull();
    expect(
      await inspectArchive(
        zipSync({ 'a.xml': strToU8('<a/>'), empty: new Uint8Array(0) }, { level: 0 }),
        limits,
      ),
    ).toBeNull();
  });

  it('is refused for the size of its markup or of everything, by its table of contents', async () => {
    expect(await inspect({ 'a.xml': noise(5 * 2 ** 20) })).toBe('too-large');
    expect(await inspect({ 'a.xml': noise(3 * 2 ** 20), 'b.bin': noise(2 * 2 ** 20) })).toBe('too-large');
    expect(
      await inspect({ 'word/media/a.png': noise(4 * 2 ** 20), 'word/media/b.png': noise(3 * 2 ** 20) }),
    ).toBe('too-large');
  });

  it('is refused for being packed denser than any honest file', async () => {
    expect(await inspect({ 'a.xml': new Uint8Array(3 * 2 ** 20).fill(97) }, 6)).toBe('too-large');
    expect(await inspect({ 'a.xml': new Uint8Array(2 ** 19).fill(97) }, 6)).toBeNull();
  });

  it('that lies about a size is refused, before it is unpacked further than it says', async () => {
    const bytes = zip({ 'a.xml': new Uint8Array(3 * 2 ** 20).fill(97) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(find(bytes, ...central) + 24, 100, true);
    expect(zipEntries(bytes)?.[0]?.unpackedBytes).toBe(100);
    expect(await inspectArchive(bytes, limits)).toBe('damaged');
  });

  it('that shows some readers other contents is refused', async () => {
    const files = { 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>') };
    const fewer = zip(files);
    new DataView(fewer.buffer, fewer.byteOffset).setUint16(find(fewer, ...end) + 10, 1, true);
    expect(Object.keys(unzipSync(zip(files)))).toHaveLength(2);
    expect(await inspectArchive(fewer, limits)).toBe('damaged');
    const in64 = zip(files);
    new DataView(in64.buffer, in64.byteOffset).setUint16(find(in64, ...end) + 4, 0xffff, true);
    expect(await inspectArchive(in64, limits)).toBe('damaged');
    expect(await inspectArchive(Buffer.concat([Buffer.from('before'), zip(files)]), limits)).toBe('damaged');
  });

  it('that is cut off is refused', async () => {
    const bytes = zip({ 'a.xml': noise(1_000) });
    expect(await inspectArchive(bytes.subarray(0, 500), limits)).toBe('damaged');
    expect(await inspectArchive(bytes.subarray(0, bytes.length - 3), limits)).toBe('damaged');
  });
});
