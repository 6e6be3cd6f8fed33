import { beginningOf } from '@qadam/language/domain';
import {
  Button,
  type Failure,
  JobProgress,
  notify,
  PlaceLink,
  useDraft,
  useFailureText,
  useGoTo,
  useLanguage,
  useProblems,
  useServerChange,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { AreaOptions, ChoiceField } from '../choices';
import { useText } from '../text';
import { type NewDocumentChoicesQuery, PasteDocumentDocument } from './documents.generated';
import { FileDrop } from './file-drop';
import { uploadDocument } from './upload-document';
import { useUploadWatch } from './use-upload-watch';

type Way = 'paste' | 'file';

interface Draft {
  /** `null` until it is chosen: the address may name one. */
  readonly eventId: string | null;
  readonly areaCode: string;
  readonly title: string;
  readonly way: Way;
  readonly text: string;
}

const emptyDraft: Draft = { eventId: null, areaCode: '', title: '', way: 'paste', text: '' };

const shortTitle = (text: string): string => beginningOf(text.trim().split('\n')[0] ?? '', 80);

/** Where the text belongs, and the text itself in one of two ways. */
export const NewDocumentForm = ({ choices }: { readonly choices: NewDocumentChoicesQuery }) => {
  const t = useText();
  const language = useLanguage();
  const goTo = useGoTo();
  const failureText = useFailureText();
  const [search] = useSearchParams();
  const [paste] = useServerChange(PasteDocumentDocument);
  const [draft, setDraft, forgetDraft] = useDraft<Draft>('document', emptyDraft);
  const asked = search.get('event');
  const { areaCode, title, way, text } = draft;
  const eventId = draft.eventId ?? asked ?? '';
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });
  const { form, problems, accept } = useProblems<'area' | 'text' | 'file'>();
  const [file, setFile] = useState<File | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const { sent, watch, stop } = useUploadWatch();
  const [failure, setFailure] = useState<Failure>();

  const add = async () => {
    if (way === 'file' && file) return uploadDocument(file, { title, eventId, areaCode }, language, watch());
    const { data, error } = await paste({
      document: {
        title: title.trim() || shortTitle(text),
        text,
        eventId: eventId || null,
        areaCode: areaCode || null,
      },
    });
    return error
      ? { error }
      : { id: data.pasteDocument.document.id, isNew: data.pasteDocument.isNew, isTable: false };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isWhole = accept({
      area: eventId === '' && areaCode === '' && t('documents.chooseArea'),
      text: way === 'paste' && text.trim() === '' && t('documents.giveText'),
      file: way === 'file' && !file && t('documents.chooseFile'),
    });
    if (!isWhole) return;
    setIsWorking(true);
    setFailure(undefined);
    const result = await add();
    setIsWorking(false);
    if (!result) return notify({ text: t('documents.stopped') });
    if ('error' in result && result.error) return setFailure(result.error);
    if (!('id' in result)) return;
    forgetDraft();
    notify({ text: t(result.isNew ? 'documents.stored' : 'documents.known'), tone: 'good' });
    goTo(`/voices/documents/${result.id}${result.isTable && result.isNew ? '/columns' : ''}`);
  };

  return (
    <form ref={form} noValidate className="v-form" onSubmit={(event) => void submit(event)}>
      <ChoiceField
        label={t('documents.event')}
        value={eventId}
        onChange={({ target }) => change({ eventId: target.value })}
      >
        <option value="">{t('documents.noEvent')}</option>
        {choices.voiceEvents.map((event) => (
          <option key={event.id} value={event.id}>
            {event.title}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={t('finding.area')}
        hint={t('documents.areaNote')}
        value={areaCode}
        problem={problems.area}
        onChange={({ target }) => change({ areaCode: target.value })}
      >
        <option value="">{eventId ? t('documents.areaOfEvent') : t('choose')}</option>
        <AreaOptions areas={choices.areas} />
      </ChoiceField>
      <label className="q-field">
        <span>{t('documents.title')}</span>
        <input
          className="q-input"
          value={title}
          autoComplete="off"
          onChange={({ target }) => change({ title: target.value })}
        />
      </label>
      <fieldset className="v-fieldset">
        <legend>{t('documents.way')}</legend>
        <div className="v-ways">
          {(['paste', 'file'] as const).map((each) => (
            <label key={each} className="v-check">
              <input type="radio" name="way" checked={way === each} onChange={() => change({ way: each })} />{' '}
              {t(`documents.ways.${each}`)}
            </label>
          ))}
        </div>
        {way === 'paste' ? (
          <label className="q-field">
            <span>{t('documents.text')}</span>
            <textarea
              className="q-input"
              rows={14}
              value={text}
              aria-invalid={problems.text ? true : undefined}
              aria-describedby={problems.text ? 'text-problem' : undefined}
              onChange={({ target }) => change({ text: target.value })}
            />
            {problems.text && (
              <span id="text-problem" className="q-problem">
                {problems.text}
              </span>
            )}
          </label>
        ) : (
          <FileDrop file={file} onFile={setFile} problem={problems.file} />
        )}
      </fieldset>
      {failure && (
        <p role="alert" className="v-problem">
          {failureText(failure)}
        </p>
      )}
      {isWorking && way === 'file' && (
        <JobProgress
          doing={t(sent < 1 ? 'documents.sending' : 'documents.masking')}
          done={Math.floor(sent * 100)}
          {...(sent < 1 ? { total: 100 } : {})}
          onCancel={stop}
        />
      )}
      <p className="v-actions">
        <Button kind="main" type="submit" disabled={isWorking}>
          {isWorking ? t('documents.working') : t('documents.store')}
        </Button>
        {!(isWorking && way === 'file') && (
          <PlaceLink className="q-button" to="/voices/documents" onClick={forgetDraft}>
            {t('cancel')}
          </PlaceLink>
        )}
      </p>
    </form>
  );
};
