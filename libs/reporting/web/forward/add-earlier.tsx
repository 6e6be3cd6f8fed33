import { type Language, languages } from '@qadam/language/domain';
import {
  Button,
  type Failure,
  FileDrop,
  notify,
  useFailureText,
  useLanguage,
  useServerChange,
} from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';
import { RollForwardDocument } from './forward.generated';
import { useForwardText } from './text';
import { uploadEarlier } from './upload-earlier';

interface AddEarlierProps {
  readonly code: string;
  readonly reports: readonly { readonly code: string; readonly title: string }[];
  readonly onAdded: (id: number) => void;
}

/** A review of the house or a Word file, in one of the languages. */
export const AddEarlier = ({ code, reports, onAdded }: AddEarlierProps) => {
  const t = useForwardText();
  const names = useText();
  const textOf = useFailureText();
  const here = useLanguage();
  const [language, setLanguage] = useState<Language>(here);
  const [earlier, setEarlier] = useState(reports[0]?.code ?? '');
  const [problem, setProblem] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [rollForward] = useServerChange(RollForwardDocument);

  const added = (id: number) => {
    notify({ text: t('begun'), tone: 'good' });
    onAdded(id);
  };
  const take = async () => {
    setBusy(true);
    const { data, error } = await rollForward({ code, earlier, language });
    setBusy(false);
    if (error) notify({ text: textOf(error), tone: 'bad' });
    else if (data) added(data.rollForward);
  };
  const upload = async (file: File) => {
    setBusy(true);
    setProblem(null);
    const answer = await uploadEarlier(code, file, language, here);
    setBusy(false);
    if ('error' in answer) setProblem(answer.error);
    else added(answer.id);
  };

  return (
    <div className="r-forward-form">
      <label className="q-field">
        <span>{t('language')}</span>
        <select
          className="q-input"
          value={language}
          onChange={({ target }) => setLanguage(languages.find((one) => one === target.value) ?? here)}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {names(`languages.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {reports.length > 0 && (
        <div className="r-forward-line">
          <label className="q-field">
            <span>{t('fromHouse')}</span>
            <select className="q-input" value={earlier} onChange={({ target }) => setEarlier(target.value)}>
              {reports.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.title} ({one.code})
                </option>
              ))}
            </select>
          </label>
          <Button disabled={isBusy} onClick={() => void take()}>
            {t('takeUp')}
          </Button>
        </div>
      )}
      <FileDrop
        label={t('fromFile')}
        note={t('fileNote')}
        accept=".docx"
        isDisabled={isBusy}
        problem={problem ? textOf(problem) : undefined}
        onFile={(file) => void upload(file)}
      />
    </div>
  );
};
