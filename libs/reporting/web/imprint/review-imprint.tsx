import type { Trilingual } from '@qadam/language/domain';
import { type Imprint, isLicence, licenceNames, licences } from '@qadam/reporting/domain';
import {
  Button,
  type Failure,
  notify,
  Skeleton,
  useFailureText,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { ThreeTexts } from '../templates/three-texts';
import '../templates/templates.css';
import { useText } from '../text';
import './imprint.css';
import {
  ReviewImprintDocument,
  type ReviewImprintQuery,
  SetReviewImprintDocument,
} from './imprint.generated';

type Kept = ReviewImprintQuery['reviewImprint'];

/** Nothing but the words: what the answer says of itself no change takes. */
const wordsOf = ({ kk, ru, en }: Kept['publisher']): Trilingual => ({ kk, ru, en });

const imprintOf = ({ publisher, contact, licence, licenceWords }: Kept): Imprint => ({
  publisher: wordsOf(publisher),
  contact: wordsOf(contact),
  licence: licence !== null && isLicence(licence) ? licence : null,
  licenceWords: wordsOf(licenceWords),
});

const Form = ({ code, kept }: { readonly code: string; readonly kept: Imprint }) => {
  const t = useText();
  const language = useLanguage();
  const textOf = useFailureText();
  const [imprint, setImprint] = useState(kept);
  const [failure, setFailure] = useState<Failure>();
  const [save, { fetching }] = useServerChange(SetReviewImprintDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, error } = await save({ code, imprint });
    setFailure(error);
    if (!data) return;
    setImprint(imprintOf(data.setReviewImprint));
    notify({ text: t('imprint.saved'), tone: 'good' });
  };
  return (
    <form className="r-form" onSubmit={(event) => void submit(event)}>
      <ThreeTexts
        value={imprint.publisher}
        onChange={(publisher) => setImprint({ ...imprint, publisher })}
        labelOf={(each) => t(`imprint.publisherIn.${each}`)}
      />
      <ThreeTexts
        value={imprint.contact}
        onChange={(contact) => setImprint({ ...imprint, contact })}
        labelOf={(each) => t(`imprint.contactIn.${each}`)}
      />
      <label className="q-field">
        <span>{t('imprint.licence')}</span>
        <select
          className="q-input"
          value={imprint.licence ?? ''}
          onChange={({ target }) =>
            setImprint({ ...imprint, licence: isLicence(target.value) ? target.value : null })
          }
        >
          <option value="">{t('imprint.noLicence')}</option>
          {licences.map((licence) => (
            <option key={licence} value={licence}>
              {licence === 'own' ? t('imprint.ownLicence') : licenceNames[licence][language]}
            </option>
          ))}
        </select>
      </label>
      {imprint.licence === 'own' && (
        <ThreeTexts
          value={imprint.licenceWords}
          onChange={(licenceWords) => setImprint({ ...imprint, licenceWords })}
          labelOf={(each) => t(`imprint.licenceIn.${each}`)}
        />
      )}
      {failure && <p role="alert">{textOf(failure)}</p>}
      <p>
        <Button type="submit" disabled={fetching}>
          {t('imprint.save')}
        </Button>
      </p>
    </form>
  );
};

const OpenForm = ({ code }: { readonly code: string }) => {
  const { data } = useServerData(ReviewImprintDocument, { code }, { requestPolicy: 'network-only' });
  return data ? <Form code={code} kept={imprintOf(data.reviewImprint)} /> : <Skeleton shape="text" />;
};

/** Publisher, contact and licence, as the compiled review prints them; asked for once it is opened. */
export const ReviewImprint = ({ code }: { readonly code: string }) => {
  const t = useText();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className="r-imprint"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>{t('imprint.title')}</summary>
      <p className="q-muted">{t('imprint.lead')}</p>
      {wasOpened && <OpenForm code={code} />}
    </details>
  );
};
