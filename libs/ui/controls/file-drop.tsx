import { type DragEvent, useId, useState } from 'react';

export interface FileDropProps {
  readonly label: string;
  /** Which files, how large; or what was chosen. */
  readonly note: string;
  /** As of an input for files: `.txt,.docx`. */
  readonly accept: string;
  readonly isDisabled?: boolean;
  /** What is wrong, and what to do. */
  readonly problem?: string | undefined;
  readonly onFile: (file: File) => void;
}

/** A file to choose or to drop; the whole field can be pressed, and no word in it is the browser's. */
export const FileDrop = ({ label, note, accept, isDisabled = false, problem, onFile }: FileDropProps) => {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (file: File | undefined) => {
    setIsOver(false);
    if (file && !isDisabled) onFile(file);
  };
  return (
    <div
      className="q-drop"
      data-over={isOver}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={isDisabled}
        aria-describedby={`${id}-note`}
        aria-invalid={problem ? true : undefined}
        onChange={({ target }) => take(target.files?.[0])}
      />
      <p id={`${id}-note`} className={problem ? 'q-problem' : 'q-muted'}>
        {problem ?? note}
      </p>
    </div>
  );
};
