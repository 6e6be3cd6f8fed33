import { resolve } from 'node:path';
import { readOpenSdgFolder, readOpenSdgMetadata, type SourceFile } from '@qadam/indicators/domain';
import { shippedSource } from '../figures/figure-source';
import type { ImportReader } from '../imports/import-reader';
import { folderAreaName, folderLabels, folderTitle } from './folder-texts';
import { readOpenSdgFiles } from './read-folder';
import { unreadPlaces } from './unread-places';

/** Reads the files of an Open SDG data folder; each file holds all figures of its indicator. */
export const openSdgFilesReader = (
  files: readonly SourceFile[],
  { label, note }: { readonly label: string; readonly note: string },
): ImportReader => ({
  kind: 'open-sdg',
  source: shippedSource,
  ...{ label, note },
  isComplete: true,
  read: ({ areas }) => Promise.resolve(readOpenSdgFolder(files, { areas })),
  metadata: () => readOpenSdgMetadata(files),
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
