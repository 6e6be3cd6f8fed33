import {
  ageBandLabels,
  ageBands,
  disabilities,
  disabilityLabels,
  participantSexes,
  speakerSexLabels,
  stakeholderGroups,
} from '@qadam/evidence/domain';
import { Button, Field, SelectField, useLanguage, useServerChange, useServerData } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { AreaOptions, GroupOptions } from '../choices';
import { useSaid } from '../codes/use-code-change';
import { NewDocumentChoicesDocument } from '../documents/documents.generated';
import { useLabels } from '../labels';
import { NoteField } from '../personal/note-field';
import { useText } from '../text';
import {
  countsOf,
  detailOf,
  type DetailRow,
  emptyRow,
  emptyVote,
  prioritiesOf,
  totalName,
  totalsOf,
  type VoteRow,
  votesOf,
} from './participation-rows';
import { CountParticipantsDocument, type ParticipationPartsFragment } from './participants.generated';

const changedAt = <Row,>(rows: readonly Row[], at: number, change: Partial<Row>): Row[] =>
  rows.map((row, place) => (place === at ? { ...row, ...change } : row));

export interface Place {
  readonly areaCode: string;
  readonly name: string;
}

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}

/** One group and sex after the other, so that the whole is typed with Tab. */
const Totals = ({ totals }: { readonly totals: ReadonlyMap<string, number> }) => {
  const t = useText();
  const labels = useLabels();
  const language = useLanguage();
  return (
    <table className="q-table v-totals">
      <caption className="q-unseen">{t('participants.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('participants.group')}</th>
          {participantSexes.map((sex) => (
            <th key={sex} scope="col" data-figures="true">
              {speakerSexLabels[sex][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stakeholderGroups.map((group) => (
          <tr key={group}>
            <th scope="row">{labels.group(group)}</th>
            {participantSexes.map((sex) => (
              <td key={sex}>
                <input
                  className="q-input"
                  type="number"
                  min={0}
                  step={1}
                  inputMode="numeric"
                  name={totalName(group, sex)}
                  aria-label={`${labels.group(group)}, ${speakerSexLabels[sex][language]}`}
                  defaultValue={totals.get(totalName(group, sex)) ?? ''}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Where the event was held stands first: most people who came are from there. */
const Detail = ({ rows, onChange, places }: RowsProps<DetailRow> & { readonly places: readonly Place[] }) => {
  const t = useText();
  const language = useLanguage();
  const { data } = useServerData(NewDocumentChoicesDocument, {});
  const set = (at: number, change: Partial<DetailRow>) => onChange(changedAt(rows, at, change));
  return (
    <fieldset className="v-fieldset">
      <legend>{t('participants.detail')}</legend>
      <p className="v-note">{t('participants.detailNote')}</p>
      {rows.map((row, at) => (
        <div className="v-detail-row" key={at}>
          <SelectField
            label={t('participants.group')}
            value={row.group}
            onChoose={(group) => set(at, { group })}
          >
            <GroupOptions />
          </SelectField>
          <SelectField label={t('participants.sex')} value={row.sex} onChoose={(sex) => set(at, { sex })}>
            {participantSexes.map((sex) => (
              <option key={sex} value={sex}>
                {speakerSexLabels[sex][language]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('participants.age')}
            value={row.ageBand}
            onChoose={(ageBand) => set(at, { ageBand })}
          >
            <option value="">{t('participants.anyAge')}</option>
            {ageBands.map((band) => (
              <option key={band} value={band}>
                {ageBandLabels[band][language]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('participants.disability')}
            value={row.disability}
            onChoose={(disability) => set(at, { disability })}
          >
            <option value="">{t('participants.anyDisability')}</option>
            {disabilities.map((each) => (
              <option key={each} value={each}>
                {disabilityLabels[each][language]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('finding.area')}
            value={row.areaCode}
            onChoose={(areaCode) => set(at, { areaCode })}
          >
            <option value="">{t('participants.anyPlace')}</option>
            {places.length > 0 && (
              <optgroup label={t('participants.placesOfEvent')}>
                {places.map(({ areaCode, name }) => (
                  <option key={areaCode} value={areaCode}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
            <AreaOptions areas={data?.areas ?? []} />
          </SelectField>
          <Field
            label={t('participants.number')}
            type="number"
            min={1}
            step={1}
            value={row.people}
            onChange={({ target }) => set(at, { people: target.value })}
          />
        </div>
      ))}
      <Button onClick={() => onChange([...rows, rows.at(-1) ?? emptyRow])}>
        {t('participants.addDetail')}
      </Button>
    </fieldset>
  );
};

const Votes = ({ rows, onChange }: RowsProps<VoteRow>) => {
  const t = useText();
  const set = (at: number, change: Partial<VoteRow>) => onChange(changedAt(rows, at, change));
  return (
    <fieldset className="v-fieldset">
      <legend>{t('participants.priorities')}</legend>
      <p className="v-note">{t('participants.prioritiesNote')}</p>
      {rows.map((row, at) => (
        <div className="v-detail-row" key={at}>
          <Field
            label={t('filters.code')}

            placeholder="5, 6.1"
            autoComplete="off"
            value={row.code}
            onChange={({ target }) => set(at, { code: target.value })}
          />
          <SelectField
            label={t('participants.group')}
            value={row.group}
            onChoose={(group) => set(at, { group })}
          >
            <option value="">{t('participants.everyone')}</option>
            <GroupOptions />
          </SelectField>
          <Field
            label={t('participants.voteCount')}
            type="number"
            min={1}
            step={1}
            value={row.votes}
            onChange={({ target }) => set(at, { votes: target.value })}
          />
        </div>
      ))}
      <Button onClick={() => onChange([...rows, emptyVote])}>{t('participants.addVotes')}</Button>
    </fieldset>
  );
};

/** The first number field that says no number that it can take; it gets the focus. */
const wrongNumber = (form: HTMLFormElement) => {
  const field = [...form.querySelectorAll<HTMLInputElement>('input[type="number"]')].find(
    ({ validity }) => !validity.valid,
  );
  field?.focus();
  return field && { field: field.ariaLabel ?? field.labels?.[0]?.textContent ?? '', least: field.min };
};

interface ParticipationFormProps {
  readonly participation: ParticipationPartsFragment;
  readonly places: readonly Place[];
  readonly onDone: () => void;
}

/** Totals by group and sex, detail where it was counted, notes, and votes; saved as a whole. */
export const ParticipationForm = ({ participation, places, onDone }: ParticipationFormProps) => {
  const t = useText();
  const said = useSaid();
  const labels = useLabels();
  const [detail, setDetail] = useState(() => detailOf(participation));
  const [votes, setVotes] = useState(() => votesOf(participation));
  const [send, { fetching }] = useServerChange(CountParticipantsDocument);
  const [problem, setProblem] = useState<string>();
  const menAmongWomen = totalName('women', 'men');
  const [menTyped, setMenTyped] = useState(() => totalsOf(participation).get(menAmongWomen) ?? 0);
  const hasMen =
    menTyped > 0 ||
    detail.some(({ group, sex, people }) => group === 'women' && sex === 'men' && Number(people) > 0);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = wrongNumber(event.currentTarget);
    setProblem(wrong && t('participants.notNumber', wrong));
    if (wrong) return;
    const form = new FormData(event.currentTarget);
    const valueOf = (name: string): string => String(form.get(name) ?? '');
    const sent = send({
      event: participation.eventId,
      participation: {
        counts: [...countsOf(valueOf, detail)],
        priorities: prioritiesOf(votes),
        consentNote: valueOf('consentNote'),
        anonymityNote: valueOf('anonymityNote'),
      },
    });
    if (await said(sent, t('participants.saved'))) onDone();
  };
  return (
    // What a number field does not take is said in our words, not in the browser's.
    <form
      noValidate
      className="v-form v-participants"
      onInput={({ currentTarget }) => {
        setProblem(undefined);
        setMenTyped(Number(new FormData(currentTarget).get(menAmongWomen)));
      }}
      onSubmit={(event) => void submit(event)}
    >
      <p className="v-note">{t('participants.totalsNote')}</p>
      <Totals totals={totalsOf(participation)} />
      <div role="status">
        {hasMen && (
          <p className="v-doubt">{t('participants.menAmongWomen', { group: labels.group('women') })}</p>
        )}
      </div>
      <Detail rows={detail} onChange={setDetail} places={places} />
      <Votes rows={votes} onChange={setVotes} />
      {(['consentNote', 'anonymityNote'] as const).map((name) => (
        <NoteField
          key={name}
          label={t(name === 'consentNote' ? 'participants.consent' : 'participants.anonymity')}
          {...{ name, rows: 2, defaultValue: participation[name] }}
        />
      ))}
      {problem && (
        <p role="alert" className="v-problem">
          {problem}
        </p>
      )}
      <p className="v-actions">
        <Button kind="main" type="submit" disabled={fetching}>
          {t('participants.save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </p>
    </form>
  );
};
