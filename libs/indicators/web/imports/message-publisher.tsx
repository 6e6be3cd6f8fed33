import { Button, type Failure, FailureState, Field, useServerChange } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useImportText } from './text';
import { PreviewMessageDocument, type ShownImportQuery } from './import.generated';

interface MessagePublisherProps {
  readonly shown: ShownImportQuery['figureImport'];
  readonly onBegun: (jobId: number) => void;
}

/** Who published the figures of a message without a sender; naming somebody compares it again. */
export const MessagePublisher = ({ shown, onBegun }: MessagePublisherProps) => {
  const t = useImportText();
  const [publisher, setPublisher] = useState(shown.publisher);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [preview] = useServerChange(PreviewMessageDocument);
  const compare = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    const { data, error } = await preview({ id: Number(shown.id), publisher });
    if (!error) return onBegun(data.previewSdmxImport);
    setFailure(error);
    setBusy(false);
  };
  const isMissing = shown.problemGroups.some(({ kind }) => kind === 'sender-missing');
  return (
    <form className="ind-import-form" onSubmit={(event) => void compare(event)}>
      {(isMissing || shown.publisher !== '') && (
        <Field
          label={t('publisher')}
          hint={t('senderHint')}
          value={publisher}
          onChange={({ target }) => setPublisher(target.value)}
        />
      )}
      {failure && <FailureState failure={failure} />}
      <p>
        <Button type="submit" isBusy={isBusy}>
          {t('again')}
        </Button>
      </p>
    </form>
  );
};
