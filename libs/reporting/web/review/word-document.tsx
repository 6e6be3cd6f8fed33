import type { Language } from '@qadam/language/domain';
import {
  Button,
  type Failure,
  failureFrom,
  noteOwnWrite,
  notify,
  useFailureText,
  useLanguage,
} from '@qadam/ui';
import { useRef, useState } from 'react';
import type { SectionFieldsFragment } from '../section/section.generated';
import { useText } from '../text';

type Uploaded =
  | { readonly suggestions: number; readonly warnings: number; readonly known: number }
  | { readonly error: Failure };

const upload = async (address: string, file: File, language: Language): Promise<Uploaded> => {
  const body = new FormData();
  body.set('file', file);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'accept-language': language },
    });
    noteOwnWrite();
    const answer = (await response.json()) as Record<string, unknown>;
    return response.ok
      ? {
          suggestions: Number(answer['suggestions']),
          warnings: Number(answer['warnings']),
          known: Number(answer['known']),
        }
      : { error: failureFrom(answer) };
  } catch {
    return { error: { code: 'network' } };
  }
};

interface WordDocumentProps {
  readonly section: SectionFieldsFragment;
  readonly onUploaded: () => void;
}

/** An approved section to take along to Word, and what was changed there back as suggestions. */
export const WordDocument = ({ section, onUploaded }: WordDocumentProps) => {
  const t = useText();
  const language = useLanguage();
  const textOf = useFailureText();
  const field = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const address = `/api/sections/${section.id}/${section.language}/document`;
  const take = async (file: File) => {
    setBusy(true);
    const answer = await upload(address, file, language);
    setBusy(false);
    if (field.current) field.current.value = '';
    if ('error' in answer) return notify({ text: textOf(answer.error), tone: 'bad' });
    const known = answer.known > 0 ? t('word.known', { count: answer.known }) : '';
    if (answer.suggestions === 0) return notify({ text: known || t('word.nothing'), tone: 'good' });
    const found = t('word.found', { count: answer.suggestions });
    const warnings = answer.warnings > 0 ? t('word.warnings', { count: answer.warnings }) : '';
    notify({ text: [found, known, warnings].filter(Boolean).join(' '), tone: 'good' });
    onUploaded();
  };
  return (
    <div className="r-buttons r-word">
      <a className="q-button" href={address} download>
        {t('word.download')}
      </a>
      <input
        ref={field}
        type="file"
        accept=".docx"
        hidden
        aria-label={t('word.upload')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void take(file);
        }}
      />
      <Button disabled={isBusy} onClick={() => field.current?.click()}>
        {t('word.upload')}
      </Button>
    </div>
  );
};
