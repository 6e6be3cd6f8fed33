import { useAccount } from '@qadam/identity/web';
import { Button, type Failure, FailureState, Field, FileDrop, JobProgress, useServerChange } from '@qadam/ui';
import { type FormEvent, useId, useState } from 'react';
import { useImportText } from './text';
import { PreviewFolderDocument } from './import.generated';
import { Limits } from './limits';
import { uploadTable } from './upload-table';

interface StartProps {
  readonly onLoaded: (id: number) => void;
}

const PasteTable = ({
  isBusy,
  onFile,
}: {
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}) => {
  const t = useImportText();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details className="ind-import-other">
      <summary>{t('paste')}</summary>
      <div className="q-field">
        <label htmlFor={id}>{t('pasted')}</label>
        <textarea
          id={id}
          className="q-input"
          rows={6}
          value={text}
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <p>
        <Button
          isBusy={isBusy}
          disabled={text.trim() === ''}
          onClick={() => onFile(new File([text], t('pastedName'), { type: 'text/plain' }))}
        >
          {t('look')}
        </Button>
      </p>
    </details>
  );
};

const ServerFolder = ({
  onLoaded,
  onFailure,
}: StartProps & { readonly onFailure: (failure: Failure) => void }) => {
  const t = useImportText();
  const [folder, setFolder] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [preview] = useServerChange(PreviewFolderDocument);
  const [isBusy, setBusy] = useState(false);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(folder.trim() === '');
    if (folder.trim() === '') return;
    setBusy(true);
    const { data, error } = await preview({ folder: folder.trim() });
    if (!error) return onLoaded(data.previewOpenSdgImport);
    onFailure(error);
    setBusy(false);
  };
  return (
    <details className="ind-import-other">
      <summary>{t('folderOther')}</summary>
      <form className="ind-import-form" onSubmit={(event) => void start(event)} noValidate>
        <Field
          label={t('folder')}
          hint={t('folderHint')}
          problem={isMissing ? t('folderMissing') : undefined}
          value={folder}
          spellCheck={false}
          autoComplete="off"
          required
          onChange={({ target }) => setFolder(target.value)}
        />
        <p>
          <Button type="submit" isBusy={isBusy}>
            {t('compare')}
          </Button>
        </p>
      </form>
    </details>
  );
};

/** A file to drop or choose, a table to paste; for administrators also a folder on the server. */
export const StartImport = ({ onLoaded }: StartProps) => {
  const t = useImportText();
  const { holds } = useAccount();
  const [sent, setSent] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (file: File) => {
    setSent(file.name);
    setFailure(null);
    const answer = await uploadTable(file);
    if (!answer.error) return onLoaded(answer.id);
    setFailure(answer.error);
    setSent(null);
  };
  const props = { isBusy: sent !== null, onFile: (file: File) => void send(file) };
  return (
    <div className="ind-stack">
      {failure && <FailureState failure={failure} />}
      <FileDrop
        label={t('file')}
        note={t('fileNote')}
        accept=".csv,.tsv,.txt,.xlsx,.xml,.json,.zip"
        isDisabled={props.isBusy}
        onFile={props.onFile}
      />
      {sent !== null && <JobProgress doing={t('uploading', { file: sent })} done={0} />}
      <div>
        <PasteTable {...props} />
        {holds('administrator') && <ServerFolder onLoaded={onLoaded} onFailure={setFailure} />}
        <Limits />
      </div>
    </div>
  );
};
