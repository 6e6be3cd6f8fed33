import { Button, notify, useFailureText, useServerChange, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { AreaOptions, GroupOptions, KindOptions, SexOptions } from '../choices';
import { NewDocumentChoicesDocument } from '../documents/documents.generated';
import type { FindingFilter } from '../findings/filter-address';
import { CodesField } from '../tags/codes-field';
import { useText } from '../text';
import { EffectsNote } from '../withdrawal/effects-note';
import { touchesOthers, useEffects } from '../withdrawal/use-effects';
import { changeOf, type BulkAction, bulkActions } from './bulk-action';
import {
  BulkPreviewDocument,
  ChangeFindingsDocument,
  type ChangeFindingsMutation,
  type ChangeFindingsMutationVariables,
  UndoFindingsChangeDocument,
} from './bulk.generated';

export type Selection = ChangeFindingsMutationVariables['selection'];

const saysAll: readonly BulkAction[] = ['noDay', 'priority', 'noPriority', 'withdraw'];

interface ValueFieldProps {
  readonly action: BulkAction;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the action is to set; nothing for those that say all by themselves. */
const ValueField = ({ action, value, onChange }: ValueFieldProps) => {
  const t = useText();
  const { data } = useServerData(NewDocumentChoicesDocument, {}, { paused: action !== 'area' });
  const label = t(`bulk.actions.${action}`);
  if (action === 'tag' || action === 'untag')
    return (
      <CodesField
        isSingle
        label={t('filters.code')}
        codes={value === '' ? [] : [value]}
        onChange={(codes) => onChange(codes.join(','))}
      />
    );
  if (saysAll.includes(action)) return null;
  if (action === 'day')
    return (
      <input
        type="date"
        className="q-input"
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  return (
    <select
      className="q-input"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t(action === 'area' ? 'choose' : 'bulk.takeAway')}</option>
      {action === 'group' && <GroupOptions />}
      {action === 'kind' && <KindOptions />}
      {action === 'area' && <AreaOptions areas={data?.areas ?? []} />}
      {action === 'sex' && <SexOptions />}
    </select>
  );
};

/** How many findings a change leaves as they are, by why. */
type Unchanged = Omit<ChangeFindingsMutation['changeFindings'], 'id' | 'changed'>;

interface BulkBarProps {
  readonly ids: readonly string[];
  readonly filter: FindingFilter;
  readonly total: number;
  readonly onDone: () => void;
}

/** One change for all selected findings, counted before it is made, taken back as a whole. */
export const BulkBar = ({ ids, filter, total, onDone }: BulkBarProps) => {
  const t = useText();
  const failureText = useFailureText();
  const [action, setAction] = useState<BulkAction>('tag');
  const [value, setValue] = useState('');
  const [isAll, setIsAll] = useState(false);
  const [make, { fetching }] = useServerChange(ChangeFindingsDocument);
  const [undo] = useServerChange(UndoFindingsChangeDocument);
  const selection: Selection = isAll ? { filter } : { ids: [...ids] };
  const change = changeOf(action, value);
  const { data, error } = useServerData(
    BulkPreviewDocument,
    { selection, change: change ?? {} },
    { paused: change === null || (ids.length === 0 && !isAll), requestPolicy: 'network-only' },
  );
  const preview = change === null ? undefined : data?.bulkPreview;
  const isWithdrawal = action === 'withdraw';
  const { effects } = useEffects(isWithdrawal && (isAll || ids.length > 0) ? { selection } : null);
  const unchanged = ({ same, inRound, outOfReach }: Unchanged) =>
    [
      same > 0 ? t('bulk.same', { count: same }) : '',
      inRound > 0 ? t('bulk.inRound', { count: inRound }) : '',
      outOfReach > 0 ? t('bulk.outOfReach', { count: outOfReach }) : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  const takeBack = async (id: string) => {
    const outcome = await undo({ id });
    if (outcome.error) {
      notify({ text: failureText(outcome.error), tone: 'bad' });
      return;
    }
    const { restored, changedSince } = outcome.data.undoFindingsChange;
    notify({
      text: [
        t('bulk.restored', { count: restored }),
        changedSince > 0 ? t('bulk.changedSince', { count: changedSince }) : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    });
    onDone();
  };
  const apply = async () => {
    if (!change) return;
    const outcome = await make({ selection, change });
    if (outcome.error) {
      notify({ text: failureText(outcome.error), tone: 'bad' });
      return;
    }
    const { id, changed } = outcome.data.changeFindings;
    // Somebody else was quicker.
    if (id === null) notify({ text: [t('bulk.nothing'), unchanged(outcome.data.changeFindings)].join(' ') });
    else
      notify({
        text: t('bulk.changed', { count: changed }),
        tone: 'good',
        undo: () => void takeBack(id),
      });
    onDone();
  };
  return (
    <div className="v-bulk" role="group" aria-label={t('bulk.title')}>
      <p className="v-bulk-count">
        <b>{t('bulk.selected', { count: isAll ? total : ids.length })}</b>
        {total > ids.length && (
          <button type="button" className="q-link-button" onClick={() => setIsAll(!isAll)}>
            {isAll ? t('bulk.onlySelected', { count: ids.length }) : t('bulk.all', { count: total })}
          </button>
        )}
      </p>
      <div className="v-bulk-choices">
        <select
          className="q-input"
          aria-label={t('bulk.title')}
          value={action}
          onChange={({ target }) => {
            setAction(bulkActions.find((each) => each === target.value) ?? 'tag');
            setValue('');
          }}
        >
          {bulkActions.map((each) => (
            <option key={each} value={each}>
              {t(`bulk.actions.${each}`)}
            </option>
          ))}
        </select>
        <ValueField action={action} value={value} onChange={setValue} />
        <Button
          kind="main"
          disabled={fetching || !preview || preview.changed === 0 || (isWithdrawal && !effects)}
          onClick={() => void apply()}
        >
          {preview && preview.changed > 0
            ? t(isWithdrawal ? 'bulk.withdraw' : 'bulk.apply', { count: preview.changed })
            : t(isWithdrawal ? 'bulk.withdrawNone' : 'bulk.applyNone')}
        </Button>
      </div>
      {effects && touchesOthers(effects) && (
        <div className="v-bulk-effects" role="status">
          <EffectsNote effects={effects} />
        </div>
      )}
      <p className="v-note" role="status">
        {error && change !== null ? failureText(error) : preview && unchanged(preview)}
      </p>
    </div>
  );
};
