import { type Command, Option } from 'commander';
import { type Language, languages } from '@qadam/language/domain';
import { ReviewCheck } from '@qadam/reporting/server';
import { print, say, withServices } from '../session';

interface CheckOptions {
  readonly lang?: Language;
  readonly words: Language;
  readonly json?: boolean;
}

export const addCheckCommand = (program: Command): void => {
  program
    .command('check')
    .description('What keeps a review from being complete and borne out.')
    .argument('<report>', 'its code, such as vnr-2025')
    .addOption(new Option('--lang <language>', 'only the text in this language').choices(languages))
    .addOption(
      new Option('--words <language>', 'language of places, messages and remedies')
        .choices(languages)
        .default('en'),
    )
    .option('--json', 'print [{"section","lang","kind","severity","place","message","remedy"}]')
    .action(async (report: string, { lang, words, json }: CheckOptions) =>
      withServices(async ({ services, operator }) => {
        const results = (await services.get(ReviewCheck).check(operator, report))
          .filter(({ language }) => lang === undefined || language === null || language === lang)
          .map(({ section, language, kind, severity, place, message, remedy }) => ({
            ...{ section, lang: language, kind, severity },
            ...{ place: place[words], message: message[words], remedy: remedy[words] },
          }));
        if (json) return print(results);
        for (const { section, lang: of, severity, place, message, remedy } of results)
          process.stdout.write(
            `${[severity, section ?? '-', of ?? '-', place, `${message} ${remedy}`].join('\t')}\n`,
          );
        const count = (wanted: string) => results.filter(({ severity }) => severity === wanted).length;
        say(`${count('error')} errors, ${count('warning')} warnings, ${count('notice')} notices.`);
      }),
    );
};
