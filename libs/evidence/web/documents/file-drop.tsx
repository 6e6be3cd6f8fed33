import { type DragEvent, useId, useState } from 'react';
import { useText } from '../text';

export interface FileDropProps {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  /** What is wrong, and what to do. */
  readonly problem?: string | undefined;
}

/** A file to choose or to drop. */
export const FileDrop = ({ file, onFile, problem }: FileDropProps) => {
  const t = useText();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFile(event.dataTransfer.files[0] ?? null);
  };
  return (
    <div
      className="v-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{t('documents.file')}</label>
      <input
        id={id}
        type="file"
        accept=".txt,.docx"
        aria-describedby={`${id}-note`}
        aria-invalid={problem ? true : undefined}
        onChange={({ target }) => onFile(target.files?.[0] ?? null)}
      />
      <p id={`${id}-note`} className={file ? undefined : problem ? 'v-problem' : 'v-note'}>
        {file ? t('documents.chosen', { name: file.name }) : (problem ?? t('documents.fileNote'))}
      </p>
    </div>
  );
};
