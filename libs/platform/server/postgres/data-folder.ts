import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../failure/failure';

/** Raised when the layout of the data folder changes so that an older program would damage it. */
const dataFolderFormat = 1;
const bytesToCreate = 300 * 2 ** 20;
const bytesToRun = 30 * 2 ** 20;

const explain = (error: unknown, dataFolder: string): Failure => {
  const code = (error as NodeJS.ErrnoException).code;
  const remedy = 'Set QADAM_DATA to a folder that can be written.';
  if (code === 'ENOSPC')
    return new Failure(
      'start-up',
      `The disk that holds ${dataFolder} is full. Free some space and start again; nothing was lost.`,
    );
  if (code === 'EROFS')
    return new Failure('start-up', `The disk that holds ${dataFolder} is read-only. ${remedy}`);
  if (code === 'ENOENT') return new Failure('start-up', `${dataFolder} cannot be created there. ${remedy}`);
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure('start-up', `This account may not write to ${dataFolder}. ${remedy}`);
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new Failure('start-up', `${dataFolder} is not a folder. ${remedy}`);
  return new Failure(
    'start-up',
    `The data folder ${dataFolder} cannot be used: ${(error as Error).message}. ${remedy}`,
  );
};

const requireSpace = (dataFolder: string): void => {
  const { bavail, bsize } = statfsSync(dataFolder);
  const isCreated = ['postgres.json', join('postgres', 'PG_VERSION'), 'postgres.location'].some((name) =>
    existsSync(join(dataFolder, name)),
  );
  const needed = isCreated ? bytesToRun : bytesToCreate;
  if (bavail * bsize < needed)
    throw new Failure(
      'start-up',
      `The disk that holds ${dataFolder} is full: ${Math.floor((bavail * bsize) / 2 ** 20)} MB free, ${needed / 2 ** 20} MB needed. Free some space and start again; nothing was lost.`,
    );
};

const requireKnownFormat = (dataFolder: string): void => {
  const path = join(dataFolder, 'format.json');
  if (!existsSync(path)) {
    writeFileSync(path, `${JSON.stringify({ format: dataFolderFormat })}\n`);
    return;
  }
  let format: unknown;
  try {
    ({ format } = JSON.parse(readFileSync(path, 'utf8')) as { format?: unknown });
  } catch {
    format = undefined;
  }
  if (typeof format !== 'number')
    throw new Failure(
      'start-up',
      `${path} cannot be read. Restore it from a backup, or write {"format":${dataFolderFormat}} into it.`,
    );
  if (format > dataFolderFormat)
    throw new Failure(
      'start-up',
      `The data folder ${dataFolder} was written by a newer Qadam (format ${format}; this one knows ${dataFolderFormat}). Start the newer version; nothing was changed.`,
    );
};

/**
 * Creates a folder with all above it. Step by step: `recursive` never returns where the system answers ENOENT
 * below an existing folder (/proc).
 */
export const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/** Creates the folder where missing and proves that it can be written, has room, and is not too new. */
export const prepareDataFolder = (dataFolder: string): void => {
  try {
    makeFolder(dataFolder);
    const probe = join(dataFolder, `.probe-${process.pid}`);
    writeFileSync(probe, Buffer.alloc(65536, 1));
    rmSync(probe);
  } catch (error) {
    throw explain(error, dataFolder);
  }
  requireSpace(dataFolder);
  requireKnownFormat(dataFolder);
};
