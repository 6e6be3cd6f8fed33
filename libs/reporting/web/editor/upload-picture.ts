import type { Language } from '@qadam/language/domain';
import { type Failure, failureFrom } from '@qadam/ui';

export type UploadedPicture =
  | { readonly id: string; readonly note: string | null; readonly error?: undefined }
  | { readonly error: Failure };

/** Sends a picture; says how much has gone, from 0 to 1. */
export const uploadPicture = (
  file: Blob,
  language: Language,
  onProgress: (part: number) => void,
): Promise<UploadedPicture> =>
  new Promise((resolve) => {
    const body = new FormData();
    body.set('file', file, 'picture');
    // The only way in browsers to hear how an upload goes on.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/report-images');
    // A note that comes with the picture is in the language of the page.
    request.setRequestHeader('accept-language', language);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => resolve({ error: { code: 'network' } });
    request.onload = () => {
      const answer = (request.response ?? undefined) as Record<string, unknown> | undefined;
      if (request.status < 300 && typeof answer?.['id'] === 'string')
        resolve({ id: answer['id'], note: typeof answer['note'] === 'string' ? answer['note'] : null });
      else resolve({ error: failureFrom(answer) });
    };
    request.send(body);
  });
