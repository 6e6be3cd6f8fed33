import { isRunningText } from '@qadam/evidence/domain';
import type { Language } from '@qadam/language/domain';
import { type Failure, failureFrom } from '@qadam/ui';

export interface DocumentToAdd {
  readonly title: string;
  readonly eventId: string;
  readonly areaCode: string;
}

export type Uploaded =
  | {
      readonly id: string;
      readonly isNew: boolean;
      /** A table as a whole; a text with tables in it is read first. */
      readonly isTable: boolean;
      readonly error?: undefined;
    }
  | { readonly error: Failure };

export interface UploadWatch {
  /** How much of the file is sent, 0 to 1. */
  readonly onSent: (share: number) => void;
  /** Stops it: the server keeps nothing then. */
  readonly signal: AbortSignal;
}

const answerOf = (request: XMLHttpRequest): Uploaded => {
  const answer = JSON.parse(request.responseText) as Record<string, unknown>;
  if (request.status >= 400) return { error: failureFrom(answer) };
  const { document, isNew } = answer as {
    document: { id: number; tableCount: number; mediaType: string };
    isNew: boolean;
  };
  const isTable = document.tableCount > 0 && !isRunningText(document.mediaType);
  return { id: String(document.id), isNew, isTable };
};

/** Sends a file; the answer is the stored document, why it was refused, or `null` where it was stopped. */
export const uploadDocument = (
  file: File,
  { title, eventId, areaCode }: DocumentToAdd,
  language: Language,
  { onSent, signal }: UploadWatch,
): Promise<Uploaded | null> =>
  new Promise((resolve) => {
    const body = new FormData();
    body.set('title', title);
    body.set('eventId', eventId);
    body.set('areaCode', areaCode);
    body.set('file', file);
    // Not `fetch`: it does not tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/documents');
    request.setRequestHeader('accept-language', language);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent(1);
    request.onload = () => {
      try {
        resolve(answerOf(request));
      } catch {
        resolve({ error: { code: 'network' } });
      }
    };
    request.onerror = () => resolve({ error: { code: 'network' } });
    request.onabort = () => resolve(null);
    signal.addEventListener('abort', () => request.abort());
    request.send(body);
  });
