import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCanvas } from '@napi-rs/canvas';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { longestSide } from '@qadam/reporting/domain';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

let world: ReportingWorld;
let drafter: Viewer;

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim', 'en');
});
afterAll(() => world.close());

const drawn = async (width: number, height: number, kind: 'png' | 'jpeg'): Promise<Buffer> => {
  const surface = createCanvas(width, height);
  const pen = surface.getContext('2d');
  pen.fillStyle = '#c9a24b';
  pen.fillRect(0, 0, width, height);
  // Some detail, so that the pixels are most of the file.
  for (let at = 0; at < 400; at += 1) {
    pen.fillStyle = `hsl(${(at * 47) % 360} 60% ${(at * 31) % 100}%)`;
    pen.fillRect((at * 37) % width, (at * 53) % height, 5, 3);
  }
  return kind === 'png' ? surface.encode('png') : surface.encode('jpeg', 90);
};

/** A camera's note before the picture: turn it by 90 degrees (TIFF 6.0, tag 274, value 6), and a name. */
const withExif = (jpeg: Buffer): Buffer => {
  const tiff = Buffer.from('49492a0008000000010012010300010000000600000000000000', 'hex');
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('Aigerim of Karazhal')]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
};

describe('a picture of a review', () => {
  it('is kept upright, without what the camera noted, once, with a record of who added it', async () => {
    const file = withExif(await drawn(40, 20, 'jpeg'));
    const added = await world.pictures.add(drafter, file);
    expect(added).toMatchObject({ mediaType: 'image/jpeg', width: 20, height: 40, note: null });
    const { bytes } = await world.pictures.find(drafter, added.id);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Exif|Karazhal/u);
    expect((await world.pictures.add(drafter, file)).id).toBe(added.id);
    const audited = await world.database.query(
      `select subject_id as id from audit where action = 'add' and subject_kind = 'report-image'`,
    );
    expect(audited).toEqual([{ id: added.id }, { id: added.id }]);
  });

  it('of forty megapixels is scaled down, and says so', async () => {
    const added = await world.pictures.add(drafter, await drawn(8000, 5000, 'png'));
    expect(Math.max(added.width, added.height)).toBe(longestSide);
    expect(added.note).toBe(
      'The picture was scaled down from 8000 × 5000 to 2400 × 1500 pixels: that is enough for print.',
    );
  });

  it('is refused with a reason when it is something else, cut, or larger than can be decoded', async () => {
    const png = await drawn(300, 300, 'png');
    const enormous = Buffer.from(png);
    enormous.writeUInt32BE(30_000, 16);
    enormous.writeUInt32BE(30_000, 20);
    const cases: [Uint8Array, RegExp][] = [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), /no PNG or JPEG/u],
      [(await drawn(300, 300, 'jpeg')).subarray(0, 100), /damaged/u],
      [enormous, /30000 × 30000/u],
      [new Uint8Array(20 * 2 ** 20 + 1), /larger than 20 MB/u],
    ];
    for (const [file, said] of cases)
      await expect(world.pictures.add(drafter, file)).rejects.toMatchObject({
        code: 'invalid-input',
        message: expect.stringMatching(said),
      });
  });

  it('is refused where it ends early or its bytes are wrong, for all that its header says', async () => {
    const [png, jpeg] = [await drawn(300, 200, 'png'), await drawn(300, 200, 'jpeg')];
    const changed = Buffer.from(png);
    changed.writeUInt8(changed.readUInt8(60) ^ 1, 60);
    // The pixels of a small picture under the header of a large one, with every checksum right.
    const short = Buffer.from(png);
    short.writeUInt32BE(3000, 20);
    short.writeUInt32BE(crc32(short.subarray(12, 29)), 29);
    const cut = [100, png.length / 2, png.length - 5].map((end) => png.subarray(0, end));
    const cutJpegs = [jpeg.length / 2, jpeg.length - 2].map((end) => jpeg.subarray(0, end));
    for (const file of [...cut, ...cutJpegs, changed, short])
      await expect(world.pictures.add(drafter, file)).rejects.toMatchObject({
        code: 'invalid-input',
        message: expect.stringMatching(/cut off or damaged. Save or copy it again/u),
      });
  });

  it('is hidden from visitors until a section that shows it is approved', async () => {
    const { id } = await world.pictures.add(drafter, await drawn(30, 30, 'png'));
    await expect(world.pictures.find(visitor('en'), id)).rejects.toMatchObject({ code: 'not-found' });
    const { section } = await world.reading.find(drafter, 'vnr-2025', 'introduction', 'en');
    await world.writing.save(drafter, {
      id: section.id,
      language: 'en',
      baseVersion: 0,
      content: text(paragraph('Words'), {
        type: 'image',
        attrs: { imageId: id, alt: 'A square', caption: '', decorative: false },
      }),
    });
    await expect(world.pictures.find(visitor('en'), id)).rejects.toMatchObject({ code: 'not-found' });
    await world.database.query(`update section set state = 'approved' where id = $1`, [section.id]);
    expect(await world.pictures.find(visitor('en'), id)).toMatchObject({ width: 30, height: 30 });
  });
});

describe('the glossary', () => {
  it('explains about thirty terms, each in three languages', async () => {
    const rows = await world.database.query<Record<string, string>>('select * from glossary_term');
    expect(rows.length).toBeGreaterThanOrEqual(30);
    for (const row of rows) for (const words of Object.values(row)) expect(words.trim()).not.toBe('');
  });
});
