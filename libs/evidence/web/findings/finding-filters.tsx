import { languages } from '@qadam/language/domain';
import { Button, Field, useServerData } from '@qadam/ui';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { AreaOptions, ChoiceField, GroupOptions, KindOptions, SexOptions } from '../choices';
import { FilterDocumentsDocument, NewDocumentChoicesDocument } from '../documents/documents.generated';
import { distinctions } from '../documents/distinct-titles';
import { CodesField } from '../tags/codes-field';
import { useText } from '../text';
import { type FilterName, filterNames, withFilter } from './filter-address';

const pauseMs = 350;

/** Words to search for; the address follows a moment after typing. */
const Words = ({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (words: string) => void;
}) => {
  const t = useText();
  const [typed, setTyped] = useState(value);
  const known = useRef(value);
  // The address changed by itself: the filter was cleared, or one went back.
  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => {
      known.current = typed;
      onChange(typed);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label className="q-field v-wide">
      <span>{t('filters.text')}</span>
      <input
        className="q-input"
        type="search"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  );
};

/** Filters of the findings; all of them stand in the address. */
export const FindingFilters = ({ mayWithdraw }: { readonly mayWithdraw: boolean }) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const { data } = useServerData(NewDocumentChoicesDocument, {});
  const documents = useServerData(FilterDocumentsDocument, {}).data?.voiceDocuments ?? [];
  const apart = distinctions(documents);
  const set = (name: FilterName, value: string) =>
    setSearch((now) => withFilter(now, name, value), { replace: true });
  const [setWords] = useState(
    () => (words: string) => setSearch((now) => withFilter(now, 'q', words), { replace: true }),
  );
  const valueOf = (name: FilterName) => search.get(name) ?? '';
  const isFiltered = filterNames.some((name) => search.has(name));
  const flags = mayWithdraw ? (['untagged', 'withdrawn'] as const) : (['untagged'] as const);
  return (
    <form
      className="v-filters"
      role="search"
      aria-label={t('filters.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Words value={valueOf('q')} onChange={setWords} />
      <ChoiceField
        label={t('finding.area')}
        value={valueOf('area')}
        onChange={(e) => set('area', e.target.value)}
      >
        <option value="">{t('filters.all')}</option>
        <AreaOptions areas={data?.areas ?? []} />
      </ChoiceField>
      <CodesField
        label={t('filters.code')}
        codes={valueOf('code')
          .split(',')
          .filter((code) => code !== '')}
        onChange={(codes) => set('code', codes.join(','))}
      />
      <ChoiceField
        label={t('documents.event')}
        value={valueOf('event')}
        onChange={(e) => set('event', e.target.value)}
      >
        <option value="">{t('filters.all')}</option>
        {data?.voiceEvents.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={t('columns.document')}
        value={valueOf('document')}
        onChange={(e) => set('document', e.target.value)}
      >
        <option value="">{t('filters.all')}</option>
        {documents.map(({ id, title }) => (
          <option key={id} value={id}>
            {[title, apart.get(id)].filter(Boolean).join(', ')}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={t('filters.language')}
        value={valueOf('language')}
        onChange={(e) => set('language', e.target.value)}
      >
        <option value="">{t('filters.all')}</option>
        {languages.map((language) => (
          <option key={language} value={language}>
            {t(`languages.${language}`)}
          </option>
        ))}
        <option value="none">{t('filters.notGiven')}</option>
      </ChoiceField>
      {(['from', 'to'] as const).map((name) => (
        <Field
          key={name}
          label={t(`filters.${name}`)}
          type="date"
          value={valueOf(name)}
          max={name === 'from' ? valueOf('to') : undefined}
          min={name === 'to' ? valueOf('from') : undefined}
          onChange={({ target }) => set(name, target.value)}
        />
      ))}
      <ChoiceField
        label={t('finding.group')}
        value={valueOf('group')}
        onChange={(e) => set('group', e.target.value)}
      >
        <option value="">{t('filters.all')}</option>
        <GroupOptions />
        <option value="none">{t('filters.notGiven')}</option>
      </ChoiceField>
      <ChoiceField
        label={t('finding.sex')}
        value={valueOf('sex')}
        onChange={(e) => set('sex', e.target.value)}
      >
        <option value="">{t('filters.all')}</option>
        <SexOptions />
        <option value="none">{t('filters.notGiven')}</option>
      </ChoiceField>
      <ChoiceField
        label={t('finding.kind')}
        value={valueOf('kind')}
        onChange={(e) => set('kind', e.target.value)}
      >
        <option value="">{t('filters.all')}</option>
        <KindOptions />
        <option value="none">{t('filters.notGiven')}</option>
      </ChoiceField>
      <div className="v-flags">
        {flags.map((name) => (
          <label key={name} className="v-check">
            <input
              type="checkbox"
              checked={valueOf(name) === '1'}
              onChange={({ target }) => set(name, target.checked ? '1' : '')}
            />{' '}
            {t(`filters.${name}`)}
          </label>
        ))}
        {isFiltered && (
          <Button kind="quiet" onClick={() => setSearch({}, { replace: true })}>
            {t('filters.clear')}
          </Button>
        )}
      </div>
    </form>
  );
};
