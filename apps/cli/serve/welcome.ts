import type { DemoAccount } from '@qadam/identity/server';

/** What a person sees in the terminal once the server answers. */
export const welcome = (address: string, demo: readonly DemoAccount[], startedInMs: number): string => {
  const lines = [`Qadam is ready at ${address} (started in ${(startedInMs / 1000).toFixed(1)} s)`];
  if (demo.length > 0) {
    lines.push('', 'Demo sign-ins:');
    const width = Math.max(...demo.map(({ email }) => email.length));
    for (const { role, email, password } of demo)
      lines.push(`  ${role.padEnd(14)} ${email.padEnd(width)}  ${password}`);
  }
  lines.push('', 'Stop with Ctrl-C.');
  return lines.join('\n');
};
