import type { Language } from '@qadam/language/domain';
import { type Failure, failureFrom } from '@qadam/ui';

export interface DocumentToAdd {
  readonly title: string;
  readonly eventId: string;
  readonly areaCode: string;
}

export type Uploaded =
  | { readonly id: string; readonly isNew: boolean; readonly hasTables: boolean; readonly error?: undefined }
  | { readonly error: Failure };

/** Sends a file; the answer is the stored document or why it was refused. */
export const uploadDocument = async (
  file: File,
  { title, eventId, areaCode }: DocumentToAdd,
  language: Language,
): Promise<Uploaded> => {
  const body = new FormData();
  body.set('title', title);
  body.set('eventId', eventId);
  body.set('areaCode', areaCode);
  body.set('file', file);
  try {
    const response = await fetch('/api/documents', {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'accept-language': language },
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok) return { error: failureFrom(answer) };
    const { document, isNew } = answer as { document: { id: number; tableCount: number }; isNew: boolean };
    return { id: String(document.id), isNew, hasTables: document.tableCount > 0 };
  } catch {
    return { error: { code: 'network' } };
  }
};
