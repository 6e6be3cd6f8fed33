import { codeHeadInWords } from '@qadam/evidence/domain';
import {
  Button,
  Dropdown,
  type Failure,
  failureFrom,
  FileDrop,
  noteOwnWrite,
  useFailureText,
  useLanguage,
} from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';

interface Row {
  readonly code: string;
  readonly title: string;
  readonly outcome: 'added' | 'changed';
  readonly cells: readonly { readonly head: string; readonly before: string; readonly after: string }[];
  readonly isRetired: boolean;
}

/** Longer lists are closed at first. */
const shortList = 12;

interface Imported {
  readonly isTaken: boolean;
  readonly rows: readonly Row[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly columns: readonly { readonly column: number; readonly message: string }[];
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

const sendBook = async (
  file: File,
  isPreview: boolean,
  language: string,
): Promise<{ readonly book: Imported } | { readonly failure: Failure }> => {
  const body = new FormData();
  body.set('file', file);
  try {
    const response = await fetch(`/api/code-book${isPreview ? '?preview' : ''}`, {
      ...{ method: 'POST', body, credentials: 'same-origin', headers: { 'accept-language': language } },
    });
    if (!isPreview) noteOwnWrite();
    const answer = (await response.json()) as Record<string, unknown>;
    return response.ok ? { book: answer as unknown as Imported } : { failure: failureFrom(answer) };
  } catch {
    return { failure: { code: 'network' } };
  }
};

/** How many codes the file brings, which ones, and which rows cannot be taken and why. */
const BookReport = ({ book }: { readonly book: Imported }) => {
  const t = useText();
  const language = useLanguage();
  const rowsOf = (outcome: Row['outcome']) => book.rows.filter((row) => row.outcome === outcome);
  return (
    <>
      <p>{t(book.isTaken ? 'codes.imported' : 'codes.wouldImport', { ...book })}</p>
      {(['added', 'changed'] as const).map(
        (outcome) =>
          rowsOf(outcome).length > 0 && (
            <details key={outcome} open={rowsOf(outcome).length <= shortList}>
              <summary>{t(`codes.rows.${outcome}`)}</summary>
              <ul>
                {rowsOf(outcome).map(({ code, title, cells, isRetired }) => (
                  <li key={code}>
                    <code>{code}</code> {title}{' '}
                    {isRetired && <span className="q-mark">{t('codes.stillRetired')}</span>}
                    {cells.map(({ head, before, after }) => (
                      <p key={head} className="v-note">
                        {codeHeadInWords(head, language)}: <del>{before || '—'}</del> →{' '}
                        <ins>{after || '—'}</ins>
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
      {book.columns.length > 0 && (
        <>
          <p className="v-problem">{t('codes.columns', { count: book.columns.length })}</p>
          <ul>
            {book.columns.map(({ column, message }) => (
              <li key={column}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {book.refused.length > 0 && (
        <>
          <p className="v-problem">{t('codes.refused', { count: book.refused.length })}</p>
          <ul>
            {book.refused.map(({ row, code, message }) => (
              <li key={row}>
                {t('codes.row', { row })} {code && <b>{code}: </b>}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Shows what a file would add and change before it does, and takes it in. */
export const CodeBookUpload = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useText();
  const language = useLanguage();
  const failureText = useFailureText();
  const [file, setFile] = useState<File | null>(null);
  const [failure, setFailure] = useState<Failure>();
  const [book, setBook] = useState<Imported>();
  const [isWorking, setIsWorking] = useState(false);
  const send = async (chosen: File, isPreview: boolean) => {
    setIsWorking(true);
    setFailure(undefined);
    setBook(undefined);
    const answer = await sendBook(chosen, isPreview, language);
    setIsWorking(false);
    if ('failure' in answer) return setFailure(answer.failure);
    setBook(answer.book);
    setFile(isPreview ? chosen : null);
    if (!isPreview) onDone();
  };
  const isNew = book !== undefined && book.rows.length > 0;
  return (
    <div className="v-form">
      <FileDrop
        label={t('codes.file')}
        note={file ? t('documents.chosen', { name: file.name }) : t('codes.fileNote')}
        accept=".csv,.tsv,.txt,.xlsx,.json"
        isDisabled={isWorking}
        problem={failure && failureText(failure)}
        onFile={(chosen) => void send(chosen, true)}
      />
      <div role="status">{book && <BookReport book={book} />}</div>
      {file && book && !book.isTaken && (
        <p className="v-actions">
          {isNew ? (
            <Button kind="main" disabled={isWorking} onClick={() => void send(file, false)}>
              {t('codes.take')}
            </Button>
          ) : (
            <span className="q-muted">{t('codes.nothingNew')}</span>
          )}
          <Button
            onClick={() => {
              setFile(null);
              setBook(undefined);
            }}
          >
            {t('cancel')}
          </Button>
        </p>
      )}
    </div>
  );
};
