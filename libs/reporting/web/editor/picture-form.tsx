import { Button, Field, useFailureText, useFormat, useLanguage } from '@qadam/ui';
import type { ImageNode } from '@qadam/reporting/domain';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useText } from '../text';
import { uploadPicture, type UploadedPicture } from './upload-picture';

type Attrs = ImageNode['attrs'];

/** What a picture shows is asked for before it stands in the text: without it nothing can be inserted. */
export const PictureWords = ({
  before,
  imageId,
  verb,
  onDone,
  onCancel,
}: {
  readonly before: Omit<Attrs, 'imageId'>;
  /** `null` while it is on its way. */
  readonly imageId: string | null;
  readonly verb: string;
  readonly onDone: (attrs: Attrs) => void;
  readonly onCancel: () => void;
}) => {
  const t = useText();
  const [words, setWords] = useState(before);
  const [isTried, setTried] = useState(false);
  const lacks = !words.decorative && words.alt.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks || imageId === null) return;
    onDone({
      imageId,
      ...words,
      alt: words.decorative ? '' : words.alt.trim(),
      caption: words.caption.trim(),
    });
  };
  return (
    <form className="r-insert-form" onSubmit={submit} noValidate>
      <Field
        label={t('picture.alt')}
        hint={t('picture.altHint')}
        value={words.alt}
        maxLength={1000}
        disabled={words.decorative}
        data-autofocus
        problem={isTried && lacks ? t('picture.altProblem') : undefined}
        onChange={(event) => setWords({ ...words, alt: event.target.value })}
      />
      <label className="r-check">
        <input
          type="checkbox"
          checked={words.decorative}
          onChange={(event) => setWords({ ...words, decorative: event.target.checked })}
        />
        <span>{t('picture.decorative')}</span>
      </label>
      <Field
        label={t('picture.caption')}
        value={words.caption}
        maxLength={500}
        onChange={(event) => setWords({ ...words, caption: event.target.value })}
      />
      <div className="r-buttons">
        <Button kind="main" type="submit" disabled={imageId === null}>
          {verb}
        </Button>
        <Button onClick={onCancel}>{t('picture.cancel')}</Button>
      </div>
    </form>
  );
};

/** A picture that was dropped, pasted or picked: it goes up while its words are written. */
export const PictureForm = ({
  file,
  alt,
  onRefused,
  onDone,
  onCancel,
}: {
  readonly file: Blob;
  /** What its source says that it shows: offered, to be looked at. */
  readonly alt: string;
  /** Whether a refusal is being shown. */
  readonly onRefused: (isRefused: boolean) => void;
  readonly onDone: (attrs: Attrs) => void;
  readonly onCancel: () => void;
}) => {
  const t = useText();
  const format = useFormat();
  const textOf = useFailureText();
  const language = useLanguage();
  const [progress, setProgress] = useState(0);
  const [round, setRound] = useState(0);
  const [uploaded, setUploaded] = useState<UploadedPicture | null>(null);
  const report = useEffectEvent(setProgress);
  const settle = useEffectEvent((answer: UploadedPicture) => {
    setUploaded(answer);
    onRefused(answer.error !== undefined);
  });
  const form = useRef<HTMLElement>(null);
  // It opens above the text, where somebody who writes further down does not see it.
  useEffect(() => form.current?.scrollIntoView({ block: 'center' }), []);
  useEffect(() => {
    let isOld = false;
    void uploadPicture(file, language, (part) => !isOld && report(part)).then(
      (answer) => !isOld && settle(answer),
    );
    return () => {
      isOld = true;
    };
  }, [file, language, round]);
  const failure = uploaded?.error;
  const picture = uploaded && !uploaded.error ? uploaded : null;
  return (
    <section ref={form} className="r-notice r-picture-form" aria-label={t('picture.add')}>
      {failure ? (
        <div role="alert">
          <p>
            <strong>{t('picture.failed')}</strong> {textOf(failure)}
          </p>
          <div className="r-buttons">
            <Button
              onClick={() => {
                setUploaded(null);
                onRefused(false);
                setRound(round + 1);
              }}
            >
              {t('save.retry')}
            </Button>
            <Button onClick={onCancel}>{t('picture.cancel')}</Button>
          </div>
        </div>
      ) : (
        <>
          <p role="status">
            {picture
              ? (picture.note ?? t('picture.uploaded'))
              : t('picture.uploading', { part: format.number(Math.round(progress * 100)) })}
          </p>
          {!picture && <progress max={1} value={progress} aria-label={t('picture.add')} />}
          {picture && <img className="r-picture-preview" src={`/api/report-images/${picture.id}`} alt="" />}
          <PictureWords
            before={{ alt, caption: '', decorative: false }}
            imageId={picture?.id ?? null}
            verb={t('picture.insert')}
            onDone={onDone}
            onCancel={onCancel}
          />
        </>
      )}
    </section>
  );
};
