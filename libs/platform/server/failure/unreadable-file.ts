import { type Failure, invalidInput } from './failure';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'what should be a folder above it is a file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EMFILE: 'too many files are open',
};

/** Why the system did not give out a file, in English words instead of its code; its own words for a rare reason. */
export const whyUnreadable = (error: unknown): string => {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message.split('\n')[0] ?? code;
};

/** A file that a command was given and cannot read. `remedy`: a sentence. */
export const unreadableFile = (file: string, error: unknown, remedy: string): Failure =>
  invalidInput(`${file} cannot be read: ${whyUnreadable(error)}. ${remedy}`, { file });
