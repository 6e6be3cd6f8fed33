import { dirname } from 'node:path';
import { Failure, makeFolder } from '@qadam/platform/server';

const reasonOf = ({ code, message }: NodeJS.ErrnoException): string => {
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a part of its path is a file, not a folder';
  if (code === 'ENOENT') return 'its folder cannot be created there';
  if (code === 'EACCES' || code === 'EPERM') return 'this account may not write there';
  if (code === 'EROFS') return 'that disk is read-only';
  if (code === 'ENOSPC') return 'that disk is full';
  return message;
};

/** A sentence about a file that was named with --out and cannot be written; what is no such error passes. */
export const explainOut = (error: unknown, file: string): unknown =>
  error instanceof Failure || !(error instanceof Error) || !('code' in error)
    ? error
    : new Failure(
        'invalid-input',
        `${file} cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}. Name another file with --out.`,
        { file },
      );

/** Creates the folder of a file where it is missing. */
export const prepareOut = (file: string): void => makeFolder(dirname(file));
