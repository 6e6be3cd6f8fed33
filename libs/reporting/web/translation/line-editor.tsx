import type { RichText } from '@qadam/reporting/domain';
import { Button, Skeleton } from '@qadam/ui';
import { lazy, Suspense, useRef } from 'react';
import type { EditorHandle } from '../editor/text-editor';
import type { Evidence } from '../marks/evidence';
import { useTranslationText } from './text';

const TextEditor = lazy(() => import('../editor/text-editor'));

interface LineEditorProps {
  readonly content: RichText;
  readonly evidence: Evidence;
  readonly language: string;
  readonly isBusy: boolean;
  readonly onSave: (content: RichText) => void;
  readonly onCancel: () => void;
}

/** The editor for one block of the translation. */
export const LineEditor = ({ content, evidence, language, isBusy, onSave, onCancel }: LineEditorProps) => {
  const t = useTranslationText();
  const handle = useRef<EditorHandle>(null);
  const written = useRef(content);
  return (
    <>
      <Suspense fallback={<Skeleton shape="text" />}>
        <TextEditor
          content={content}
          evidence={evidence}
          language={language}
          onChange={(changed) => {
            written.current = changed;
          }}
          handle={handle}
        />
      </Suspense>
      <div className="r-buttons">
        <Button
          kind="main"
          disabled={isBusy}
          onClick={() => {
            handle.current?.tell();
            onSave(written.current);
          }}
        >
          {t('save')}
        </Button>
        <Button disabled={isBusy} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </>
  );
};
