import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { type BoundaryReport, BoundaryService, readYears } from '@qadam/geography/server';
import { unreadableFile } from '@qadam/platform/server';
import { print, say, withServices } from '../session';

interface Options {
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly json?: boolean;
}

const readBytes = (path: string): Buffer => {
  try {
    return readFileSync(resolve(path));
  } catch (error) {
    throw unreadableFile(path, error, 'Give the path of a GeoJSON file.');
  }
};

/** In English, as everything on the terminal. */
const inEnglish = (report: BoundaryReport) => ({
  ...report,
  joined: report.joined.map((one) => ({ ...one, name: one.name.en })),
  unjoined: report.unjoined.map((one) => ({ ...one, nearest: one.nearest?.code ?? null })),
  missing: report.missing.map(({ code }) => code),
  problems: report.problems.map(({ fault, feature, message }) => ({ fault, feature, message: message.en })),
});

const saySummary = ({
  joined,
  unjoined,
  missing,
  fromYear,
  toYear,
  ...report
}: ReturnType<typeof inEnglish>) => {
  for (const { feature, text, nearest } of unjoined)
    say(
      `note: shape ${feature}${text === null ? '' : ` (${text})`} joins no region and is left out${nearest === null ? '' : `; the nearest name is ${nearest}`}.`,
    );
  if (report.turnedRings > 0)
    say(`note: ${report.turnedRings} rings ran the wrong way round and were turned.`);
  if (missing.length > 0) say(`note: without a boundary in these years: ${missing.join(', ')}.`);
  for (const { feature, message } of report.problems)
    say(`error: ${feature === null ? '' : `shape ${feature}: `}${message}`);
  if (report.id !== null)
    say(
      `Boundaries: ${joined.length} regions, ${fromYear ?? '…'} to ${toYear ?? '…'}${report.yearsInferred ? ' (told by the regions of the file)' : ''}; ${report.positions.kept} of ${report.positions.read} points kept.`,
    );
};

export const addImportBoundariesCommand = (program: Command): void => {
  program.commands
    .find((command) => command.name() === 'import')
    ?.command('boundaries')
    .description('Boundaries of the regions from GeoJSON in WGS 84, for the map; all or nothing.')
    .argument('<file>', 'a FeatureCollection of polygons')
    .option('--valid-from <year>', 'first year for which they hold')
    .option(
      '--valid-to <year>',
      'last year; without both, the years of the one time whose regions the file holds exactly',
    )
    .option('--json', 'print {"id","features","joined":[…],"unjoined":[…],"missing":[…],"problems":[…]}')
    .action(async (path: string, { validFrom, validTo, json }: Options) => {
      const years = readYears(validFrom, validTo);
      const file = { fileName: basename(path), bytes: readBytes(path) };
      await withServices(async ({ services, operator }) => {
        const report = inEnglish(await services.get(BoundaryService).keep(operator, file, years));
        if (json) print(report);
        else saySummary(report);
        if (report.id !== null) return;
        say('Nothing was imported. Mend what is named above and try again.');
        process.exitCode = 1;
      });
    });
};
