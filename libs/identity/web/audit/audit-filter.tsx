import { useFormat, useLanguage, useServerData } from '@qadam/ui';
import { useId } from 'react';
import { useText } from '../text';
import type { AuditWish } from './audit-address';
import { useMessages } from './audit-messages';
import { AuditChoicesDocument } from './audit.generated';

const none = 'none';

interface AuditFilterProps {
  readonly wish: AuditWish;
  readonly onChange: (wish: AuditWish) => void;
}

/** By what was done, by whom, and on which day. */
export const AuditFilter = ({ wish, onChange }: AuditFilterProps) => {
  const t = useText();
  const id = useId();
  const language = useLanguage();
  const { number } = useFormat();
  const { actionName } = useMessages();
  const { data } = useServerData(AuditChoicesDocument, {}, { requestPolicy: 'cache-and-network' });
  const nameOf = (act: string) => {
    const [subject = '', action = ''] = act.split(' ');
    return actionName(subject, action) ?? act;
  };
  const acts = (data?.auditActs ?? [])
    .map(({ act, count }) => ({ value: act, name: nameOf(act), count }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  const people = (data?.auditActors ?? []).map(({ id: person, name, count }) => ({
    ...{ value: person, count },
    name: person === none ? t('audit.system') : (name ?? person),
  }));
  const lists = [
    { key: 'act', label: t('audit.what'), options: acts },
    { key: 'person', label: t('audit.who'), options: people },
  ] as const;
  const isFiltered = Object.values(wish).some((value) => value !== '');
  return (
    <div className="q-audit-filter" role="search" aria-label={t('audit.filter')}>
      {lists.map(({ key, label, options }) => (
        <div key={key} className="q-field">
          <label htmlFor={`${id}-${key}`}>{label}</label>
          <select
            id={`${id}-${key}`}
            className="q-input"
            value={wish[key]}
            onChange={({ target }) => onChange({ ...wish, [key]: target.value })}
          >
            <option value="">{t('audit.any')}</option>
            {options.map(({ value, name, count }) => (
              <option key={value} value={value}>
                {t('audit.option', { name, count: number(count) })}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="q-field">
        <label htmlFor={`${id}-day`}>{t('audit.day')}</label>
        <input
          id={`${id}-day`}
          className="q-input"
          type="date"
          value={wish.day}
          onChange={({ target }) => onChange({ ...wish, day: target.value })}
        />
      </div>
      {isFiltered && (
        <button type="button" className="q-button" onClick={() => onChange({ act: '', person: '', day: '' })}>
          {t('audit.all')}
        </button>
      )}
    </div>
  );
};
