import { FileDrop as Drop } from '@qadam/ui';
import { useText } from '../text';

export interface FileDropProps {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
  /** What is wrong, and what to do. */
  readonly problem?: string | undefined;
}

/** The file of a new document, chosen or dropped. */
export const FileDrop = ({ file, onFile, problem }: FileDropProps) => {
  const t = useText();
  return (
    <Drop
      label={t('documents.file')}
      note={file ? t('documents.chosen', { name: file.name }) : t('documents.fileNote')}
      problem={file ? undefined : problem}
      accept=".docx,.pdf,.xlsx,.csv,.tsv,.txt,.html,.htm,.json"
      onFile={onFile}
    />
  );
};
