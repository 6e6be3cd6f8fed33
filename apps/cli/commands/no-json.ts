import { jsonFault } from '@qadam/platform/domain';
import { type Failure, invalidInput } from '@qadam/platform/server';

/** Of a file of options that is not JSON: the line and the column from which on it is none. */
export const noJson = (path: string, text: string): Failure => {
  const { line, column } = jsonFault(text) ?? { line: 1, column: 1 };
  return invalidInput(
    `${path} is not JSON from line ${line}, column ${column} on: a sign is wrong or missing there. Correct it and run the command again.`,
  );
};
