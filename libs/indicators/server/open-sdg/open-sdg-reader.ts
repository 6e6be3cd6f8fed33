import { resolve } from 'node:path';
import { readOpenSdgFolder, readOpenSdgMetadata } from '@qadam/indicators/domain';
import { shippedSource } from '../figures/figure-source';
import type { ImportReader } from '../imports/import-reader';
import { folderAreaName, folderLabels, folderTitle } from './folder-texts';
import { readOpenSdgFiles } from './read-folder';
import { unreadPlaces } from './unread-places';

/** Reads an Open SDG data folder on this machine; each file holds all figures of its indicator. */
export const openSdgReader = async (folderPath: string): Promise<ImportReader> => {
  const folder = resolve(folderPath);
  const files = await readOpenSdgFiles(folder);
  return {
    kind: 'open-sdg',
    source: shippedSource,
    label: folder.split(/[\\/]/u).at(-1) ?? folder,
    note: folder,
    isComplete: true,
    read: ({ areas }) => Promise.resolve(readOpenSdgFolder(files, { areas })),
    metadata: () => readOpenSdgMetadata(files),
    titleOf: (indicator) => folderTitle(indicator, files),
    areaNameOf: (code) => folderAreaName(code, files),
    labels: () => folderLabels(files),
    unreadPlaces: (problems, areaOf) => unreadPlaces(problems, files, areaOf),
  };
};
