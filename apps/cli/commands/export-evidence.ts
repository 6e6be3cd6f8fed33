import { createWriteStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import {
  FindingExport,
  type FindingFormat,
  findingFormats,
  type ProjectLeftOut,
  QdpxExportService,
} from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import { explainOut, prepareOut } from '../output/prepare-out';
import { print, say } from '../session';

export type EvidenceFormat = FindingFormat | 'qdpx';

export const isEvidenceFormat = (format: string): format is EvidenceFormat =>
  format === 'qdpx' || findingFormats.some((each) => each === format);

interface Asked {
  readonly format: EvidenceFormat;
  readonly out: string;
  readonly json: boolean;
  readonly eventId: number | null;
}

/** Writes findings, or all coded evidence as a project of REFI-QDA. */
export const exportEvidence = async (
  services: INestApplicationContext,
  viewer: Viewer,
  { format, out, json, eventId }: Asked,
): Promise<void> => {
  const write = async (chunks: AsyncIterable<string | Uint8Array> | Iterable<Uint8Array>): Promise<void> => {
    try {
      prepareOut(out);
      await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(out));
    } catch (error) {
      throw explainOut(error, out);
    }
  };
  const counts: Record<string, number> = {};
  let leftOut: ProjectLeftOut | undefined;
  if (format === 'qdpx') {
    const made = await services.get(QdpxExportService).export(viewer, eventId);
    Object.assign(counts, made.counts);
    leftOut = made.leftOut;
    await write([made.bytes]);
  } else {
    const findings = services.get(FindingExport);
    const filter = eventId === null ? {} : { eventId: String(eventId) };
    counts['findings'] = await findings.count(viewer, filter);
    await write(findings.export(viewer, format, filter).chunks());
  }
  const { size } = statSync(out);
  if (json) return print({ files: [{ file: out, bytes: size }], ...counts, ...(leftOut && { leftOut }) });
  say(`Wrote ${out} (${Math.ceil(size / 1024)} kB).`);
  say(
    `${Object.entries(counts)
      .map(([what, count]) => `${what}: ${count}`)
      .join(', ')}.`,
  );
  const stays = Object.entries(leftOut ?? {}).filter(([, count]) => count > 0);
  if (stays.length > 0) say(`Left out: ${stays.map(([what, count]) => `${what}: ${count}`).join(', ')}.`);
};
