import { Failure, isConnectionLoss } from '@qadam/platform/server';
import { CommanderError } from 'commander';
import { createProgram } from './program';

/** Exit codes: 0 done, 1 refused or found problems, 2 the command line itself is wrong, 70 a defect of Qadam. */
const main = async (): Promise<void> => {
  try {
    await createProgram().parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof Failure) {
      process.stderr.write(`qadam: ${error.message}\n`);
      process.exitCode = 1;
    } else if (isConnectionLoss(error)) {
      process.stderr.write(
        'qadam: The database went away while the command worked. Nothing half done was kept; run it again.\n',
      );
      process.exitCode = 1;
    } else {
      process.stderr.write(`qadam: unexpected failure: ${(error as Error).stack ?? String(error)}\n`);
      process.exitCode = 70;
    }
  }
};

// Whoever read the output may have read enough (`| head`): that is no failure, and the work goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await main();
