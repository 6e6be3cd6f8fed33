import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { type ExchangeReport, exchangeCounts, ProjectImport } from '@qadam/evidence/server';
import { unreadableFile } from '@qadam/platform/server';
import { print, say, withServices } from '../session';

interface Options {
  readonly area?: string;
  readonly skipProblems?: boolean;
  readonly bringBack?: boolean;
  readonly json?: boolean;
}

const problemsShown = 40;

const readBytes = (path: string): Buffer => {
  try {
    return readFileSync(resolve(path));
  } catch (error) {
    throw unreadableFile(path, error, 'Give the path of a file.');
  }
};

const sayWithdrawn = ({ findings, documents, broughtBack }: ExchangeReport['withdrawnHere']): void => {
  for (const { finding, gaveWayTo } of findings) {
    const now = gaveWayTo.length > 0 ? `gave way to ${gaveWayTo.join(', ')}` : 'is withdrawn';
    say(`finding ${finding} ${now} here, and ${broughtBack > 0 ? 'was brought back' : 'stays away'}`);
  }
  if (findings.length > 0 && broughtBack === 0) say('Add --bring-back to bring them back.');
  for (const { document, title } of documents)
    say(`document ${document} (${title}) is withdrawn here and stays away; restore it first`);
};

const sayParticipants = ({ added, kept, different, notesAdded }: ExchangeReport['participants']): void => {
  if (added + kept > 0) say(`participants of events: ${added} added, ${kept} known`);
  for (const { event, title, here, inFile } of different)
    say(
      `event ${event} (${title}): ${inFile} participants in the file, ${here ?? 'others'} here, which stay`,
    );
  if (notesAdded > 0) say(`notes on consent and anonymity: added to ${notesAdded}`);
};

const sayReport = (
  {
    made,
    known,
    kept,
    coders,
    round,
    refused,
    removedHere,
    withdrawnHere,
    participants,
    isTaken,
  }: ExchangeReport,
  json: boolean,
): void => {
  if (!json)
    for (const { place, message, remedy } of refused.slice(0, problemsShown))
      say(`error: ${place}: ${message} ${remedy}`);
  if (!json && refused.length > problemsShown)
    say(`… and ${refused.length - problemsShown} more; --json lists them all.`);
  if (!isTaken) {
    const found = refused.length === 1 ? '1 error. Mend it' : `${refused.length} errors. Mend them`;
    say(`Nothing was imported: ${found}, or add --skip-problems to take the rest.`);
    process.exitCode = 1;
    return;
  }
  if (json) return;
  for (const what of exchangeCounts)
    if (made[what] + known[what] > 0) say(`${what}: ${made[what]} new, ${known[what]} known`);
  for (const [name, count] of Object.entries(kept)) say(`kept as it came, to be handed on: ${count} ${name}`);
  for (const { finding, code } of removedHere)
    say(`finding ${finding}: tag ${code} was removed here after it was given, and stays away`);
  sayParticipants(participants);
  sayWithdrawn(withdrawnHere);
  if (round !== null) say(`Codings of ${coders.join(', ')} stand in round ${round}.`);
};

const kinds = [
  {
    name: 'qdpx',
    description: 'A coded project of other qualitative software (REFI-QDA, .qdpx), all or nothing.',
    take: 'importQdpx',
  },
  {
    name: 'taguette',
    description:
      'What Taguette exports: a project (.sqlite3), highlights (CSV, XLSX, HTML, DOCX), the code book (CSV, XLSX, .qdc), .qdpx; all or nothing.',
    take: 'importTaguette',
  },
] as const;

/** Join the group `import`, which must have been added before. */
export const addProjectImportCommands = (program: Command): void => {
  const group = program.commands.find((command) => command.name() === 'import');
  for (const { name, description, take } of kinds)
    group
      ?.command(name)
      .description(description)
      .argument('<file>', 'the file')
      .option('--area <code>', 'the area of texts that name none (default: the country)')
      .option('--skip-problems', 'leave out what is refused and take the rest')
      .option('--bring-back', 'bring findings back that are withdrawn here and that the file holds')
      .option(
        '--json',
        'print {"file","origin","made":{…},"known":{…},"kept":{…},"coders","round","refused":[…],"removedHere":[…],"withdrawnHere":{"findings":[…],"documents":[…],"broughtBack"},"participants":{"added","kept","different":[…],"notesAdded"},"isTaken"}',
      )
      .action(
        async (path: string, { area, skipProblems = false, bringBack = false, json = false }: Options) => {
          const bytes = readBytes(path);
          await withServices(async ({ services, operator }) => {
            const options = { skipProblems, bringBack, areaCode: area ?? null };
            const report = await services.get(ProjectImport)[take](operator, basename(path), bytes, options);
            if (json) print(report);
            sayReport(report, json);
          });
        },
      );
};
