import { Button, Field, notify, useFailureText, useServerChange } from '@qadam/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { RenameEarlierReviewDocument } from './forward.generated';
import { useForwardText } from './text';

interface EarlierTitleProps {
  readonly id: number;
  readonly title: string;
  readonly language: string;
  /** A document may be called otherwise; a review in the house has its own page. */
  readonly isEditable: boolean;
  readonly again: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** What an earlier review is called, and a form to call it otherwise. */
export const EarlierTitle = ({ id, title, language, isEditable, again, children }: EarlierTitleProps) => {
  const t = useForwardText();
  const textOf = useFailureText();
  const [written, setWritten] = useState<string | null>(null);
  const [rename, renaming] = useServerChange(RenameEarlierReviewDocument);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { error } = await rename({ id, title: written ?? title });
    if (error) return notify({ text: textOf(error), tone: 'bad' });
    setWritten(null);
    notify({ text: t('rename.saved') });
    again();
  };
  if (written !== null)
    return (
      <form className="r-forward-form" onSubmit={(event) => void save(event)}>
        <Field
          label={t('rename.title')}
          lang={language}
          value={written}
          required
          onChange={({ target }) => setWritten(target.value)}
        />
        <div className="r-buttons">
          <Button kind="main" type="submit" disabled={renaming.fetching}>
            {t('rename.save')}
          </Button>
          <Button onClick={() => setWritten(null)}>{t('rename.cancel')}</Button>
        </div>
      </form>
    );
  return (
    <div className="r-forward-head">
      <h2 className="r-forward-title" lang={language}>
        {title}
      </h2>
      {isEditable && <Button onClick={() => setWritten(title)}>{t('rename.open')}</Button>}
      {children}
    </div>
  );
};
