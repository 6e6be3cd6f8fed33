import {
  bookKeepingOf,
  type ColumnRole,
  columnRoles,
  sameHeading,
  sheetInWords,
} from '@qadam/evidence/domain';
import { RequireRole } from '@qadam/identity/web';
import {
  Button,
  EmptyState,
  type Failure,
  FailurePage,
  notify,
  Page,
  PlaceLink,
  Skeleton,
  useFailureText,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useParams } from 'react-router';
import { ChoiceField } from '../choices';
import { useText } from '../text';
import {
  MakeColumnFindingsDocument,
  type MakeColumnFindingsMutation,
  VoiceTablesDocument,
  type VoiceTablesQuery,
  VoiceUnclearAreasDocument,
} from './columns.generated';
import { type AreasMeant, UnclearAreas } from './unclear-areas';
import '../voices.css';
import './columns.css';

type Table = VoiceTablesQuery['voiceTables'][number];
type Made = MakeColumnFindingsMutation['makeColumnFindings'];
type Choice = Record<ColumnRole, string>;

/** Questions, and for the day also when the form was filled in and sent; what links its rows is nobody's answer. */
const headingsFor = (role: ColumnRole, { headings, inherited }: Table): readonly string[] =>
  [...headings, ...(role === 'finding' ? [] : inherited)].filter((heading) => {
    const kept = bookKeepingOf(heading);
    return heading !== '' && (kept === null || (kept === 'time' && role === 'date'));
  });

const rowsShown = 3;
const problemsShown = 20;

const guessOf = ({ columns }: Table): Choice => ({
  ...{ finding: columns?.finding ?? '', area: columns?.area ?? '', group: columns?.group ?? '' },
  ...{ sex: columns?.sex ?? '', date: columns?.date ?? '', kind: columns?.kind ?? '' },
});

/** The first rows under their headings, with what each column has been made. */
const Preview = ({ table, choice }: { readonly table: Table; readonly choice: Choice }) => {
  const t = useText();
  const roleOf = (heading: string) => columnRoles.find((role) => heading !== '' && choice[role] === heading);
  return (
    // Wide tables scroll by the keyboard too.
    <div className="v-preview" role="region" aria-label={t('columns.preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('columns.row')}</th>
            {table.headings.map((heading, at) => {
              const role = roleOf(heading);
              return (
                <th key={at} scope="col" data-role={role}>
                  {heading}
                  {role && <span className="q-mark">{t(`columns.roles.${role}`)}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.sample.slice(0, rowsShown).map(({ row, cells }) => (
            <tr key={row}>
              <td data-title={t('columns.row')}>{row}</td>
              {cells.map((cell, at) => {
                const heading = table.headings[at] ?? '';
                // The title too, for phones, where a row is a card with what was said on top.
                return (
                  <td key={at} data-title={heading} data-role={roleOf(heading)}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface OutcomeProps {
  readonly id: string;
  readonly made: Made;
  readonly dateColumn: string;
}

const Outcome = ({ id, made, dateColumn }: OutcomeProps) => {
  const t = useText();
  const language = useLanguage();
  return (
    <section className="v-outcome" role="status">
      <p>
        <b>{t('columns.made', { count: made.made })}</b>{' '}
        {made.known > 0 && <span>{t('columns.known', { count: made.known })}</span>}
      </p>
      {made.missing.length > 0 && <p>{t('columns.missing', { columns: made.missing.join(', ') })}</p>}
      {made.problems.length > 0 && (
        <>
          <p>{t('columns.problems', { count: made.problems.length })}</p>
          <ul>
            {made.problems.slice(0, problemsShown).map(({ sheet, row, column, value, areas, refusedDay }) => (
              <li key={`${sheet ?? ''} ${row} ${column}`}>
                {sheet ? `${sheetInWords(sheet, language)}, ` : ''}
                {t('columns.place', { row, column, value })}
                {areas.length > 0 &&
                  `: ${t('columns.perhaps', { areas: areas.map(({ name }) => name).join(' / ') })}`}
                {(refusedDay === 'to-come' || refusedDay === 'too-early') &&
                  `: ${t(`columns.refusedDay.${refusedDay}`)}`}
              </li>
            ))}
          </ul>
          <p className="v-note">{t('columns.remedy')}</p>
          {made.problems.some(({ column }) => sameHeading(column, dateColumn)) && (
            <p className="v-note">{t('columns.remedyDay')}</p>
          )}
        </>
      )}
      <PlaceLink className="q-button" to={`/voices/documents/${id}`}>
        {t('columns.toText')}
      </PlaceLink>
    </section>
  );
};

const TableForm = ({ id, table }: { readonly id: string; readonly table: Table }) => {
  const t = useText();
  const language = useLanguage();
  const failureText = useFailureText();
  const [make, { fetching }] = useServerChange(MakeColumnFindingsDocument);
  const [choice, setChoice] = useState<Choice>(() => guessOf(table));
  const [meant, setMeant] = useState<AreasMeant>({});
  const [made, setMade] = useState<{ readonly outcome: Made; readonly dateColumn: string }>();
  const [failure, setFailure] = useState<Failure>();
  const unclear = useServerData(
    VoiceUnclearAreasDocument,
    { documentId: id, columns: choice },
    { paused: choice.finding === '' || choice.area === '' },
  );
  const names = choice.finding === '' || choice.area === '' ? [] : (unclear.data?.voiceUnclearAreas ?? []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(undefined);
    const { data, error } = await make({
      ...{ documentId: id, columns: choice },
      areas: names.flatMap(({ name }) => (meant[name] ? [{ name, areaCode: meant[name] }] : [])),
    });
    if (error) return setFailure(error);
    unclear.again();
    setMade({ outcome: data.makeColumnFindings, dateColumn: choice.date });
    notify({ text: t('columns.made', { count: data.makeColumnFindings.made }), tone: 'good' });
  };
  return (
    <section className="v-columns">
      {table.sheet && <h2>{sheetInWords(table.sheet, language)}</h2>}
      <p className="q-muted">
        {t('columns.rowCount', { count: table.rowCount })} {table.isRemembered && t('columns.remembered')}
      </p>
      <Preview table={table} choice={choice} />
      {table.columns === null && <p className="v-note">{t('columns.noGuess')}</p>}
      <form className="v-form" onSubmit={(event) => void submit(event)}>
        <div className="v-column-choices">
          {columnRoles.map((role) => (
            <ChoiceField
              key={role}
              label={t(`columns.roles.${role}`)}
              value={choice[role]}
              required={role === 'finding'}
              onChange={({ target }) => setChoice({ ...choice, [role]: target.value })}
            >
              <option value="">{t(role === 'finding' ? 'choose' : 'columns.none')}</option>
              {headingsFor(role, table).map((heading) => (
                <option key={heading} value={heading}>
                  {heading}
                </option>
              ))}
            </ChoiceField>
          ))}
        </div>
        {names.length > 0 && <UnclearAreas {...{ names, meant }} onMeant={setMeant} />}
        {failure && (
          <p role="alert" className="v-problem">
            {failureText(failure)}
          </p>
        )}
        <p className="v-actions">
          <Button kind="main" type="submit" disabled={fetching || choice.finding === ''}>
            {t('columns.make')}
          </Button>
        </p>
      </form>
      {made && <Outcome id={id} made={made.outcome} dateColumn={made.dateColumn} />}
    </section>
  );
};

const Columns = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { data, error, again } = useServerData(VoiceTablesDocument, { documentId: id });
  const back = { to: `/voices/documents/${id}`, label: t('columns.toText') };
  if (error) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  // A table of nothing but marks of its form has no finding to choose.
  const tables = data.voiceTables.filter((table) => headingsFor('finding', table).length > 0);
  if (tables.length === 0) return <EmptyState title={t('columns.noTables')} />;
  return tables.map((table, at) => <TableForm key={at} id={id} table={table} />);
};

/** What the columns of a table-like document are: each row becomes a finding. */
export const ColumnsPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  return (
    <Page
      title={t('columns.title')}
      lead={t('columns.lead')}
      crumbs={[
        { label: t('title'), to: '/voices' },
        { label: t('tabs.documents'), to: '/voices/documents' },
        { label: t('columns.document'), to: `/voices/documents/${id}` },
        { label: t('columns.title') },
      ]}
    >
      <RequireRole roles={['analyst']}>
        <Columns id={id} />
      </RequireRole>
    </Page>
  );
};
