import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure, makeFolder } from '@qadam/platform/server';

const isFolder = 'it is a folder';

const reasonOf = ({ code, message }: NodeJS.ErrnoException): string => {
  if (code === 'EISDIR') return isFolder;
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a part of its path is a file, not a folder';
  if (code === 'ENOENT') return 'its folder cannot be created there';
  if (code === 'EACCES' || code === 'EPERM') return 'this account may not write there';
  if (code === 'EROFS') return 'that disk is read-only';
  if (code === 'ENOSPC') return 'that disk is full';
  return message;
};

const unwritable = (file: string, reason: string): Failure =>
  new Failure('invalid-input', `${file} cannot be written: ${reason}. Name another file with --out.`, {
    file,
  });

/** A sentence about a file that was named with --out and cannot be written; what is no such error passes. */
export const explainOut = (error: unknown, file: string): unknown =>
  error instanceof Failure || !(error instanceof Error) || !('code' in error)
    ? error
    : unwritable(file, reasonOf(error as NodeJS.ErrnoException));

/** Creates the folder of a file where it is missing. */
export const prepareOut = (file: string): void => makeFolder(dirname(file));

/** Refuses, before the work is done, a file that could not be written after it. Creates its folder where it is missing. */
export const checkOut = (file: string): void => {
  try {
    prepareOut(file);
    const known = statSync(file, { throwIfNoEntry: false });
    if (known?.isDirectory()) throw unwritable(file, isFolder);
    accessSync(known === undefined ? dirname(file) : file, constants.W_OK);
  } catch (error) {
    throw explainOut(error, file);
  }
};
