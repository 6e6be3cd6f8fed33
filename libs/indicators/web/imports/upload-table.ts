import { type Failure, failureFrom, noteOwnWrite } from '@qadam/ui';

export type UploadedTable = { readonly id: number; readonly error?: undefined } | { readonly error: Failure };

/** Sends a table to be looked at; the answer is the number of the import, or why it was refused. */
export const uploadTable = async (file: File): Promise<UploadedTable> => {
  const body = new FormData();
  body.set('file', file);
  try {
    const response = await fetch('/api/imports', { method: 'POST', body, credentials: 'same-origin' });
    noteOwnWrite();
    const answer = (await response.json()) as Record<string, unknown>;
    return response.ok ? { id: Number(answer['id']) } : { error: failureFrom(answer) };
  } catch {
    return { error: { code: 'network' } };
  }
};
