import { type Failure, failureFrom, noteOwnWrite } from '@qadam/ui';

/** Sends the DOCX of an earlier review; the answer is its id here, or why it was refused. */
export const uploadEarlier = async (
  code: string,
  file: File,
  textLanguage: string,
  readerLanguage: string,
): Promise<{ readonly id: number } | { readonly error: Failure }> => {
  const body = new FormData();
  // The server reads the parts in order: the language must stand before the file.
  body.set('language', textLanguage);
  body.set('file', file);
  try {
    const response = await fetch(`/api/reports/${encodeURIComponent(code)}/earlier`, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'accept-language': readerLanguage },
    });
    noteOwnWrite();
    const answer = (await response.json()) as Record<string, unknown>;
    return response.ok ? { id: Number(answer['id']) } : { error: failureFrom(answer) };
  } catch {
    return { error: { code: 'network' } };
  }
};
