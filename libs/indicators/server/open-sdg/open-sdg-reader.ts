import { resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import {
  indicatorCodeOf,
  type MetadataReading,
  openSdgMetadataReading,
  readOpenSdgParts,
  type SourceFile,
} from '@qadam/indicators/domain';
import { shippedSource } from '../figures/figure-source';
import type { ImportReader } from '../imports/import-reader';
import { folderAreaName, folderLabels, folderTitle } from './folder-texts';
import { readOpenSdgFiles } from './read-folder';
import { unreadPlaces } from './unread-places';

/** Reads metadata a few files at a time: figures are on their way to the database meanwhile. */
const readMetadata = async (files: readonly SourceFile[]): Promise<MetadataReading> => {
  const reading = openSdgMetadataReading(files);
  for (let read = 1; ; read += 1) {
    const { done, value } = reading.next();
    if (done === true) return value;
    if (read % filesAtOnce === 0) await turn();
  }
};

const filesAtOnce = 8;

/** Reads the files of an Open SDG data folder; each file holds all figures of its indicator. */
export const openSdgFilesReader = (
  files: readonly SourceFile[],
  { label, note }: { readonly label: string; readonly note: string },
): ImportReader => ({
  kind: 'open-sdg',
  source: shippedSource,
  ...{ label, note },
  isComplete: true,
  partCount: files.filter(({ name }) => indicatorCodeOf(name) !== null).length,
  read: ({ areas, codes, units, unitNames, codeNames, currentYear }) =>
    readOpenSdgParts(files, {
      ...{ areas, ownCodes: codes, unitsOfIndicator: units },
      ...{ unitNames, codeNames, currentYear },
    }),
  metadata: () => readMetadata(files),
  titleOf: (indicator) => folderTitle(indicator, files),
  areaNameOf: (code) => folderAreaName(code, files),
  labels: () => folderLabels(files),
  unreadPlaces: (problems, areaOf) => unreadPlaces(problems, files, areaOf),
});

/** Reads an Open SDG data folder on this machine. */
export const openSdgReader = async (folderPath: string): Promise<ImportReader> => {
  const folder = resolve(folderPath);
  const files = await readOpenSdgFiles(folder);
  return openSdgFilesReader(files, { label: folder.split(/[\\/]/u).at(-1) ?? folder, note: folder });
};
