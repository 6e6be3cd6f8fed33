import { Command } from 'commander';
import { addAgreementCommand } from './commands/agreement';
import { addCheckCommand } from './commands/check';
import { addCompileCommand } from './commands/compile';
import { addExportCommand } from './commands/export';
import { addImportCommands } from './commands/import';
import { addImportBoundariesCommand } from './commands/import-boundaries';
import { addProjectImportCommands } from './commands/import-project';
import { addImportTableCommand } from './commands/import-table';
import { addSdmxImportCommand } from './commands/import-sdmx';
import { addIngestCommand } from './commands/ingest';
import { addMigrateCommand } from './commands/migrate';
import { addProgressCommand } from './commands/progress';
import { addServeCommand } from './commands/serve';
import { addSuggestCommand } from './commands/suggest';
import { addTakeBackCommand } from './commands/take-back';
import { addUserCommands } from './commands/user';

/** `qadam`: the same services as the server's, from a terminal. */
export const createProgram = (): Command => {
  const program = new Command('qadam')
    .description('From what people say and what statistics measure to a Voluntary National Review.')
    .addHelpText(
      'after',
      `
Environment:
  QADAM_DATA    the data folder (default: .qadam in the repository)
  DATABASE_URL  a PostgreSQL server to use instead of the embedded one
  PORT, HOST    where "serve" listens (default: 3000 on 127.0.0.1)

Exit codes:
  0   done; with --skip-problems also when rows were left out as told, each named in the list of problems
  1   refused, with the reason on standard error; or the file has errors and nothing was taken; "ingest": one of
      the files was refused or its columns do not fit (the others are taken)
  2   wrong command line
  70  a defect of Qadam
With --json a refusal prints nothing on standard output; an import that found errors still prints them.
On an empty data folder every command but "suggest" first prepares the database and says so on standard
error.`,
    );
  program.exitOverride().showHelpAfterError('(add --help for what is possible)');
  addServeCommand(program);
  addMigrateCommand(program);
  addImportCommands(program);
  addImportTableCommand(program);
  addImportBoundariesCommand(program);
  addSdmxImportCommand(program);
  addTakeBackCommand(program);
  addIngestCommand(program);
  addProjectImportCommands(program);
  addExportCommand(program);
  addUserCommands(program);
  addCheckCommand(program);
  addCompileCommand(program);
  addProgressCommand(program);
  addSuggestCommand(program);
  addAgreementCommand(program);
  for (const command of program.commands) {
    command.exitOverride();
    for (const sub of command.commands) sub.exitOverride();
  }
  return program;
};
