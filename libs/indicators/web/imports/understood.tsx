import type { TableMapping } from '@qadam/indicators/domain';
import {
  Button,
  type Failure,
  FailureState,
  Field,
  JobProgress,
  SentenceWith,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useRef, useState } from 'react';
import { useImportText } from './text';
import { ImportTableDocument, type ImportTableQuery, PreviewTableDocument } from './import.generated';
import { MappingCodes } from './mapping-codes';
import { MappingColumns } from './mapping-columns';
import { type Answer, missingAnswers } from './missing-answers';
import { type Choice, nothingSaid, type Place, TablePlace } from './table-place';
import { askedOf, keyOf, type Proposed, ProposedConstants } from './proposed-constants';

interface UnderstoodProps {
  readonly id: number;
  readonly onBegun: (jobId: number) => void;
}

const Constants = ({
  mapping,
  proposed,
  missing,
  onChange,
}: {
  readonly mapping: TableMapping;
  readonly proposed: readonly Proposed[];
  /** What was left open when somebody wanted to compare. */
  readonly missing: readonly Answer[];
  readonly onChange: (mapping: TableMapping) => void;
}) => {
  const t = useImportText();
  const has = (use: string) => mapping.columns.some((column) => column.use === use);
  const set = (name: 'indicator' | 'unit', value: string) => {
    const { [name]: _, ...others } = mapping.constants;
    onChange({ ...mapping, constants: value.trim() === '' ? others : { ...others, [name]: value.trim() } });
  };
  const { indicator = '', unit = '' } = mapping.constants;
  const lastTime = (name: 'indicator' | 'unit') => {
    const found = proposed.find(({ constant }) => constant === name);
    return found === undefined || mapping.constants[name] !== undefined ? null : (
      <button type="button" className="q-plain-button" onClick={() => set(name, found.value)}>
        <SentenceWith language={found.language} sentence={(name) => t('lastTime', { name })}>
          {found.label}
        </SentenceWith>
      </button>
    );
  };
  return (
    <>
      {!has('indicator') &&
        (indicator === 'as-known' ? (
          <p className="q-muted">{t('indicatorAsKnown')}</p>
        ) : (
          <div>
            <Field
              label={t('constantIndicator')}
              hint={t('constantIndicatorHint')}
              problem={missing.includes('indicator') ? t('missing.indicator') : undefined}
              value={indicator}
              spellCheck={false}
              onChange={({ target }) => set('indicator', target.value)}
            />
            {lastTime('indicator')}
          </div>
        ))}
      {!has('unit') &&
        (unit === 'as-known' ? (
          <p className="q-muted">{t('unitAsKnown')}</p>
        ) : (
          <div>
            <Field
              label={t('constantUnit')}
              hint={t('constantUnitHint')}
              problem={missing.includes('unit') ? t('missing.unit') : undefined}
              value={unit}
              spellCheck={false}
              onChange={({ target }) => set('unit', target.value)}
            />
            {lastTime('unit')}
          </div>
        ))}
    </>
  );
};

const Understanding = ({
  id,
  look,
  place,
  last,
  onPlace,
  onBegun,
}: UnderstoodProps & {
  readonly look: ImportTableQuery['importTable'];
  readonly place: Place;
  readonly last: Choice | null;
  readonly onPlace: (place: Place, choice: Choice) => void;
}) => {
  const t = useImportText();
  const [mapping, setMapping] = useState(() => JSON.parse(look.mapping) as TableMapping);
  const [publisher, setPublisher] = useState(look.publisher);
  const [preview] = useServerChange(PreviewTableDocument);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<Readonly<Record<string, boolean>>>({});
  const asked = askedOf(look.proposed);
  const missing = isAsked ? missingAnswers(mapping) : [];
  const compare = async () => {
    setAsked(true);
    if (missingAnswers(mapping).length > 0 || asked.some((one) => said[keyOf(one)] === undefined)) {
      // After the marks are drawn: the first of them is where to go on.
      setTimeout(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .q-problem')?.focus(),
      );
      return;
    }
    setBusy(true);
    setFailure(null);
    const { data, error } = await preview({ id, mapping: JSON.stringify(mapping), publisher });
    if (!error) return onBegun(data.previewTableImport);
    setFailure(error);
    setBusy(false);
  };
  return (
    <section className="ind-stack" aria-labelledby="import-understood" ref={form}>
      <div>
        <h2 id="import-understood">{t('understood')}</h2>
        <p className="q-muted">
          {t(look.isRemembered ? 'remembered' : 'guessed')} {t('rows', { count: look.rows })}
        </p>
      </div>
      {look.questions.length > 0 && (
        <ul className="ind-import-questions">
          {look.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <TablePlace {...{ look, mapping, place, last, onPlace }} />
      <MappingColumns look={look} mapping={mapping} onChange={setMapping} />
      {missing.some((answer) => answer === 'year' || answer === 'value') && (
        <p className="q-problem" role="alert" tabIndex={-1}>
          {(['year', 'value'] as const)
            .filter((answer) => missing.includes(answer))
            .map((answer) => t(`missing.${answer}`))
            .join(' ')}
        </p>
      )}
      <ProposedConstants
        proposed={asked}
        answers={said}
        isAsked={isAsked}
        mapping={mapping}
        onAnswer={(answers, next) => {
          setSaid(answers);
          setMapping(next);
        }}
      />
      <div className="ind-import-form">
        <Constants mapping={mapping} proposed={look.proposed} missing={missing} onChange={setMapping} />
        <Field
          label={t('publisher')}
          hint={t('publisherHint')}
          value={publisher}
          onChange={({ target }) => setPublisher(target.value)}
        />
      </div>
      <MappingCodes look={look} mapping={mapping} onChange={setMapping} />
      {failure && <FailureState failure={failure} />}
      <p>
        <Button kind="main" isBusy={isBusy} onClick={() => void compare()}>
          {t('compare')}
        </Button>
      </p>
    </section>
  );
};

/**
 * What was understood of a table; when it is asked for once the table has been compared, so that the report stays where
 * it is read, and of a long one, or one that somebody did not want to wait for.
 */
export const UnderstoodBefore = ({
  isFolded,
  ...props
}: UnderstoodProps & { readonly isFolded: boolean }) => {
  const t = useImportText();
  const [isOpen, setOpen] = useState(!isFolded);
  if (isOpen) return <Understood {...props} />;
  return (
    <p>
      <Button onClick={() => setOpen(true)}>{t('changeReading')}</Button>
    </p>
  );
};

/** What was understood of a table: columns, codes, languages; all of it can be changed before it is compared. */
export const Understood = ({ id, onBegun }: UnderstoodProps) => {
  const t = useImportText();
  const [{ place, last }, setPlace] = useState<{ readonly place: Place; readonly last: Choice | null }>({
    ...{ place: nothingSaid, last: null },
  });
  const { data, error, fetching } = useServerData(
    ImportTableDocument,
    { id, ...place },
    { requestPolicy: 'network-only' },
  );
  if (error) return <FailureState failure={error} />;
  if (!data || fetching) return <JobProgress doing={t('opening')} done={0} />;
  return (
    <Understanding
      key={JSON.stringify(place)}
      {...{ id, place, last, onBegun }}
      look={data.importTable}
      onPlace={(next, choice) => setPlace({ place: next, last: choice })}
    />
  );
};
