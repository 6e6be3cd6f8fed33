import { type Command, InvalidArgumentError } from 'commander';
import { isRole, type Role, roles } from '@qadam/identity/domain';
import { PeopleService } from '@qadam/identity/server';
import { Failure } from '@qadam/platform/server';
import { print, say, withServices } from '../session';

const readRoles = (text: string): Role[] =>
  text.split(',').map((name) => {
    if (!isRole(name)) throw new InvalidArgumentError(`"${name}" is not one of ${roles.join(', ')}.`);
    return name;
  });

const readPassword = async (): Promise<string> => {
  if (process.env['QADAM_PASSWORD']) return process.env['QADAM_PASSWORD'];
  if (process.stdin.isTTY)
    throw new Failure(
      'invalid-input',
      'Give the password on standard input or in QADAM_PASSWORD; arguments are visible to others.',
    );
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  return text.replace(/\r?\n$/, '');
};

export const addUserCommands = (program: Command): void => {
  const user = program.command('user').description('People with an account.');
  user
    .command('add')
    .description('Give a person an account; the password comes from standard input or QADAM_PASSWORD.')
    .argument('<email>')
    .requiredOption('--name <name>', 'how others see the person')
    .requiredOption('--role <roles>', `one or more of ${roles.join(', ')}, separated by commas`, readRoles)
    .option('--area <code>', 'limit the roles to this area and all within it, such as ulytau')
    .option('--json', 'print {"id","email","name","grants"}')
    .action(async (email: string, options: { name: string; role: Role[]; area?: string; json?: boolean }) => {
      const password = await readPassword();
      await withServices(async ({ services, store, operator }) => {
        const people = services.get(PeopleService);
        const grants = options.role.map((role) => ({ role, areaCode: options.area ?? null }));
        const id = await store.database.transaction(() =>
          people.add(operator, { email, name: options.name, password, grants }),
        );
        const person = await people.find(id);
        if (options.json)
          print({ id: person.id, email: person.email, name: person.name, grants: person.grants });
        else say(`Added ${person.name} <${person.email}>.`);
      });
    });
  user
    .command('list')
    .description('Everyone with an account.')
    .option('--json', 'print [{"id","email","name","isDemo","grants"}]')
    .action(async ({ json }: { json?: boolean }) =>
      withServices(async ({ services }) => {
        const everyone = await services.get(PeopleService).list();
        if (json) return print(everyone);
        for (const { email, name, grants } of everyone)
          process.stdout.write(
            `${email}\t${name}\t${grants.map(({ role, areaCode }) => (areaCode ? `${role}@${areaCode}` : role)).join(',')}\n`,
          );
      }),
    );
};
