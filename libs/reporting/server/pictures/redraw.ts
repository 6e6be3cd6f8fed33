import { spawn } from 'node:child_process';
import type { ImageMediaType } from '@qadam/reporting/domain';

export interface RedrawnPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes and encodes anew in a process of its own: the native decoder ends the whole process on some damaged files
 * (seen with a cut JPEG and @napi-rs/canvas 0.1.100). What comes out is drawn upright and holds nothing but pixels:
 * no place, camera or name from EXIF. The program is a text so that it survives bundling.
 */
const program = `
const [from, mediaType, longest] = process.argv.slice(1);
const { createCanvas, loadImage } = require('node:module').createRequire(from)('@napi-rs/canvas');
(async () => {
  const image = await loadImage(require('node:fs').readFileSync(0));
  if (!(image.width > 0 && image.height > 0)) process.exit(1);
  const scale = Math.min(1, Number(longest) / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const surface = createCanvas(width, height);
  const pen = surface.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, width, height);
  const bytes = mediaType === 'image/png' ? await surface.encode('png') : await surface.encode('jpeg', 88);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  process.stdout.write(Buffer.concat([size, bytes]));
})().catch(() => process.exit(1));
`;

const longestWorkMs = 30_000;

/** `null` where the content cannot be decoded. */
export const redraw = (
  bytes: Uint8Array,
  mediaType: ImageMediaType,
  longestSide: number,
): Promise<RedrawnPicture | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['-e', program, '--', import.meta.url, mediaType, String(longestSide)],
      { stdio: ['pipe', 'pipe', 'ignore'], timeout: longestWorkMs },
    );
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject);
    // A decoder that died stops reading; that is told by the way it ended.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      const answer = Buffer.concat(pieces);
      if (code !== 0 || answer.length <= 8) return resolve(null);
      resolve({
        bytes: new Uint8Array(answer.subarray(8)),
        width: answer.readUInt32BE(0),
        height: answer.readUInt32BE(4),
      });
    });
    child.stdin.end(bytes);
  });
