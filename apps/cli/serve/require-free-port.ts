import { createServer } from 'node:net';
import { Failure } from '@qadam/platform/server';

export const explainListening = (error: unknown, host: string, port: number): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new Failure(
      'start-up',
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start.`,
    );
  if (code === 'EACCES')
    return new Failure(
      'start-up',
      `This account may not listen on port ${port}. Choose a port above 1023: PORT=3000 npm start.`,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Failure('start-up', `HOST=${host} is not an address of this machine.`);
  return error;
};

/** Asks early, before a minute of preparation, whether the port can be had. */
export const requireFreePort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explainListening(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
