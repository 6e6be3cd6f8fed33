import { Dropdown, type Failure, failureFrom, FileDrop, useFailureText, useLanguage } from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';

interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly row: number; readonly code: string; readonly message: string }[];
}

/** The code book as a file in three forms. */
export const CodeBookDownload = () => {
  const t = useText();
  return (
    <Dropdown button={t('codes.download')} buttonClass="q-button" label={t('codes.download')} align="end">
      <ul className="v-book-downloads">
        {(['xlsx', 'csv', 'json'] as const).map((format) => (
          <li key={format}>
            <a href={`/api/code-book/${format}`} download>
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </Dropdown>
  );
};

/** Takes a file in; says how much was taken, and which rows were not and why. */
export const CodeBookUpload = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useText();
  const language = useLanguage();
  const failureText = useFailureText();
  const [failure, setFailure] = useState<Failure>();
  const [imported, setImported] = useState<Imported>();
  const send = async (file: File) => {
    setFailure(undefined);
    setImported(undefined);
    const body = new FormData();
    body.set('file', file);
    try {
      const response = await fetch('/api/code-book', {
        ...{ method: 'POST', body, credentials: 'same-origin', headers: { 'accept-language': language } },
      });
      const answer = (await response.json()) as Record<string, unknown>;
      if (!response.ok) return setFailure(failureFrom(answer));
      setImported(answer as unknown as Imported);
      onDone();
    } catch {
      setFailure({ code: 'network' });
    }
  };
  return (
    <div className="v-form">
      <FileDrop
        label={t('codes.file')}
        note={t('codes.fileNote')}
        accept=".csv,.xlsx,.json"
        problem={failure && failureText(failure)}
        onFile={(file) => void send(file)}
      />
      {imported && (
        <div role="status">
          <p>{t('codes.imported', { ...imported })}</p>
          {imported.refused.length > 0 && (
            <>
              <p className="v-problem">{t('codes.refused', { count: imported.refused.length })}</p>
              <ul>
                {imported.refused.map(({ row, code, message }) => (
                  <li key={row}>
                    {t('codes.row', { row })} {code && <b>{code}: </b>}
                    {message}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  );
};
