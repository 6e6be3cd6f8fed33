import { Zip, ZipDeflate } from 'fflate';
import type { ExportFile } from './export.service';

/** Several files as one ZIP archive, made while they are read. */
export async function* zipFiles(files: readonly ExportFile[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    archive.add(entry);
    for await (const chunk of chunks()) {
      entry.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
