import { RequireRole } from '@qadam/identity/web';
import { existsAtEndOf } from '@qadam/geography/domain';
import type { Trilingual } from '@qadam/language/domain';
import {
  Button,
  type Failure,
  FailurePage,
  Field,
  notify,
  Page,
  Skeleton,
  useFailureText,
  useGoTo,
  useLanguage,
  useProblems,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ownToday } from '../marks/own-due';
import { useText } from '../text';
import '../reporting.css';
import './templates.css';
import { ReviewStartDocument, type ReviewStartQuery, StartReviewDocument } from './templates.generated';
import { ThreeTexts } from './three-texts';

/** A template for a region ends in its code (`vlr-ulytau`); every other is the country's. */
const areaOfTemplate = (key: string, areas: ReviewStartQuery['areas']): string =>
  areas.find(({ code }) => key.endsWith(`-${code}`))?.code ??
  areas.find(({ level }) => level === 'country')?.code ??
  '';

/** What a review of the year can be about: a region that was dissolved before is none of its places. */
const placesIn = (areas: ReviewStartQuery['areas'], year: number): ReviewStartQuery['areas'] =>
  areas.filter(
    ({ level, validFrom, validTo }) =>
      ['country', 'region', 'city'].includes(level) &&
      existsAtEndOf({ validFrom: validFrom ?? null, validTo: validTo ?? null }, year),
  );

const Form = ({
  templates,
  areas: known,
}: {
  readonly templates: ReviewStartQuery['reportTemplates'];
  readonly areas: ReviewStartQuery['areas'];
}) => {
  const t = useText();
  const language = useLanguage();
  const goTo = useGoTo();
  const textOf = useFailureText();
  const [search] = useSearchParams();
  const [start, { fetching }] = useServerChange(StartReviewDocument);
  const [title, setTitle] = useState<Trilingual>({ kk: '', ru: '', en: '' });
  const [failure, setFailure] = useState<Failure>();
  const [template, setTemplate] = useState(search.get('template') ?? templates[0]?.key ?? '');
  const [due, setDue] = useState('');
  const today = ownToday();
  const areas = placesIn(known, Number((due || today).slice(0, 4)));
  const [chosen, setChosen] = useState<string | null>(null);
  // The year may change after a place was chosen that it does not have.
  const area = areas.some(({ code }) => code === chosen) ? (chosen ?? '') : areaOfTemplate(template, areas);
  const { form, problems, accept } = useProblems<'code' | 'title'>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const code = String(given.get('code')).trim();
    const isWhole = accept({
      code: !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) && t('start.giveCode'),
      title: Object.values(title).some((text) => text.trim() === '') && t('start.giveTitle'),
    });
    if (!isWhole) return;
    const { data, error } = await start({
      review: {
        ...{ code, title },
        template,
        areaCode: area,
        dueOn: due || null,
      },
    });
    if (error) return setFailure(error);
    notify({ text: t('start.started'), tone: 'good' });
    goTo(`/reviews/${data.startReview}`);
  };
  return (
    <form ref={form} className="r-form r-start" noValidate onSubmit={(event) => void submit(event)}>
      <label className="q-field">
        <span>{t('start.template')}</span>
        <select
          className="q-input"
          value={template}
          onChange={({ target }) => {
            setTemplate(target.value);
            setChosen(null);
          }}
        >
          {templates.map((template) => (
            <option key={template.id} value={template.key}>
              {`${template.title[language]}, ${t('templates.version', { number: template.number })}`}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={t('start.code')}
        name="code"
        hint={t('start.codeHint')}
        problem={problems.code}
        autoComplete="off"
      />
      <ThreeTexts
        value={title}
        onChange={setTitle}
        labelOf={(each) => t(`templates.titleIn.${each}`)}
        problem={problems.title}
      />
      <label className="q-field">
        <span>{t('start.area')}</span>
        <select className="q-input" value={area} onChange={({ target }) => setChosen(target.value)}>
          {areas.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={t('start.due')}
        type="date"
        value={due}
        hint={due !== '' && due < today ? t('assign.past') : undefined}
        onChange={({ target }) => setDue(target.value)}
      />
      {failure && <p role="alert">{textOf(failure)}</p>}
      <p>
        <Button kind="main" type="submit" disabled={fetching}>
          {t('start.start')}
        </Button>
      </p>
    </form>
  );
};

const Start = () => {
  const t = useText();
  const { data, error, again } = useServerData(ReviewStartDocument, {});
  const back = { to: '/reviews', label: t('reviews.toList') };
  if (error && !data) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  return (
    <Page
      title={t('start.title')}
      lead={t('start.lead')}
      crumbs={[
        { to: '/reviews', label: t('reviews.title') },
        { to: '/reviews/templates', label: t('templates.title') },
      ]}
    >
      <Form templates={data.reportTemplates} areas={data.areas} />
    </Page>
  );
};

/** A new review from a template: code, titles, country or region, deadline. */
export const StartReviewPage = () => {
  const t = useText();
  return (
    <RequireRole roles={['administrator']} back={{ to: '/reviews', label: t('reviews.toList') }}>
      <Start />
    </RequireRole>
  );
};
