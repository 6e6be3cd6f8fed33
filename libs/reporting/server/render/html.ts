import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { htmlFonts, renderHtml, type ReportDocument } from '@qadam/reporting/domain';
import { strToU8, zipSync } from 'fflate';

export interface CompiledHtml {
  /** By path within the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The same folder packed. */
  readonly zip: Uint8Array;
  readonly durationMs: number;
}

/** Fixed, so that the same report gives the same bytes. */
const packedAt = new Date('2000-01-01T00:00:00');

/** Writes a report as a folder that works without a network, fonts included, and packs it. */
export const compileHtml = async (report: ReportDocument): Promise<CompiledHtml> => {
  const started = performance.now();
  const require = createRequire(import.meta.url);
  const fonts = await Promise.all(
    Object.entries(htmlFonts).map(
      async ([path, cut]) =>
        [
          path,
          new Uint8Array(
            await readFile(require.resolve(`@expo-google-fonts/noto-sans/${cut}/NotoSans_${cut}.ttf`)),
          ),
        ] as const,
    ),
  );
  const pages = [...renderHtml(report)].map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  const files = new Map([...pages, ...fonts]);
  const zip = zipSync(Object.fromEntries(files), { level: 6, mtime: packedAt });
  return { files, zip, durationMs: performance.now() - started };
};
