import { Button, Field } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useText } from '../text';

export interface ImportFormProps {
  readonly folder: string;
  readonly isBusy: boolean;
  readonly onStart: (folder: string, skipProblems: boolean) => void;
}

/** Which folder, and what becomes of its errors. */
export const ImportForm = ({ folder, isBusy, onStart }: ImportFormProps) => {
  const t = useText();
  const [path, setPath] = useState(folder);
  const [skips, setSkips] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const start = (event: FormEvent) => {
    event.preventDefault();
    setMissing(path.trim() === '');
    if (path.trim() !== '') onStart(path.trim(), skips);
  };
  return (
    <form className="ind-import-form" onSubmit={start} noValidate>
      <Field
        label={t('imports.folder')}
        hint={t('imports.folderHint')}
        problem={isMissing ? t('imports.folderMissing') : undefined}
        value={path}
        spellCheck={false}
        autoComplete="off"
        required
        onChange={({ target }) => setPath(target.value)}
      />
      <div>
        <label className="q-check">
          <input
            type="checkbox"
            checked={skips}
            aria-describedby="import-skip-note"
            onChange={({ target }) => setSkips(target.checked)}
          />
          {t('imports.skip')}
        </label>
        <p id="import-skip-note" className="q-muted ind-note">
          {t('imports.skipNote')}
        </p>
      </div>
      <p>
        <Button type="submit" kind="main" disabled={isBusy}>
          {t('imports.start')}
        </Button>
      </p>
    </form>
  );
};
