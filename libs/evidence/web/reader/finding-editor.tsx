import { type Language, isLanguage } from '@qadam/language/domain';
import { Button, Mark, PlaceLink, useLanguage } from '@qadam/ui';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type AreaChoice, AreaOptions, ChoiceField, GroupOptions, KindOptions, SexOptions } from '../choices';
import type { FindingPartsFragment } from '../findings/finding.generated';
import type { FindingChange, FindingChanges } from '../findings/use-finding-changes';
import { TagBox } from '../tags/tag-box';
import { TagList } from '../tags/tag-list';
import { useText } from '../text';

const pauseMs = 900;

interface SummaryProps {
  readonly finding: FindingPartsFragment;
  readonly language: Language;
  /** From `changes`: words that come after a new turn were brought back, not typed. */
  readonly turns: number;
  readonly onSave: (summary: string, before: string) => void;
}

/** The analyst's own words; kept a moment after typing, on leaving the field, and when the editor closes. */
const Summary = ({ finding, language, turns, onSave }: SummaryProps) => {
  const t = useText();
  const own = finding.summaryLanguage === language ? finding.summary : '';
  const [typed, setTyped] = useState(own);
  const saved = useRef(own);
  const latest = useRef({ typed, turns, onSave });
  const seenTurns = useRef(turns);
  useEffect(() => {
    latest.current = { typed, turns, onSave };
  });
  const keep = useCallback(() => {
    const { typed: now, onSave: save } = latest.current;
    if (now === saved.current) return;
    const before = saved.current;
    saved.current = now;
    seenTurns.current = latest.current.turns;
    save(now, before);
  }, []);
  useEffect(() => {
    if (seenTurns.current === latest.current.turns || own === saved.current) return;
    seenTurns.current = latest.current.turns;
    saved.current = own;
    setTyped(own);
  }, [own]);
  useEffect(() => {
    const timer = setTimeout(keep, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, keep]);
  useEffect(() => keep, [keep]);
  const other =
    finding.summary !== '' && isLanguage(finding.summaryLanguage) && finding.summaryLanguage !== language;
  return (
    <label className="q-field">
      <span>{t('finding.summary', { language: t(`languages.${language}`) })}</span>
      <textarea
        className="q-input"
        rows={3}
        lang={language}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
      />
      {other && (
        <span lang={finding.summaryLanguage ?? undefined} className="v-note">
          {finding.summary}
        </span>
      )}
    </label>
  );
};

export interface FindingEditorProps {
  readonly finding: FindingPartsFragment;
  readonly areas: readonly AreaChoice[];
  readonly changes: FindingChanges;
  readonly tagRef: RefObject<HTMLInputElement | null>;
}

/** Everything about a finding, kept as it is changed. */
export const FindingEditor = ({ finding, areas, changes, tagRef }: FindingEditorProps) => {
  const t = useText();
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const { id } = finding;
  // Shown until the server's answer comes round: a choice must not jump back while it is on its way.
  const [chosen, setChosen] = useState<{
    readonly of: FindingPartsFragment;
    readonly change: FindingChange;
  }>();
  const underWay = useRef(0);
  const waits = chosen !== undefined && (chosen.of === finding || state === 'saving');
  const shown = { ...finding, ...(waits ? chosen.change : {}) };
  const save = async (change: FindingChange, before: FindingChange) => {
    underWay.current += 1;
    setState('saving');
    const done = await changes.update(id, change, before);
    underWay.current -= 1;
    if (underWay.current === 0) setState(done ? 'saved' : 'failed');
    if (!done) setChosen(undefined);
  };
  const choose = (change: FindingChange, before: FindingChange) => {
    setChosen({ of: finding, change: { ...(waits ? chosen.change : {}), ...change } });
    void save(change, before);
  };
  return (
    <div className="v-editor">
      {finding.isIllustrative && <Mark kind="illustrative" />}
      <TagBox
        taken={finding.tags.map(({ code }) => code)}
        inputRef={tagRef}
        onPick={(code) => void changes.tag(id, code)}
      />
      <TagList tags={finding.tags} onRemove={(code) => void changes.untag(id, code)} />
      <Summary
        finding={finding}
        language={language}
        turns={changes.turns}
        onSave={(summary, before) => void save({ summary }, { summary: before })}
      />
      <ChoiceField
        label={t('finding.kind')}
        value={shown.kind ?? ''}
        onChange={({ target }) => choose({ kind: target.value }, { kind: shown.kind ?? '' })}
      >
        <option value="">{t('choose')}</option>
        <KindOptions />
      </ChoiceField>
      <ChoiceField
        label={t('finding.group')}
        value={shown.group ?? ''}
        onChange={({ target }) => choose({ group: target.value }, { group: shown.group ?? '' })}
      >
        <option value="">{t('choose')}</option>
        <GroupOptions />
      </ChoiceField>
      <ChoiceField
        label={t('finding.sex')}
        value={shown.sex ?? ''}
        onChange={({ target }) => choose({ sex: target.value }, { sex: shown.sex ?? '' })}
      >
        <option value="">{t('choose')}</option>
        <SexOptions />
      </ChoiceField>
      <ChoiceField
        label={t('finding.area')}
        value={shown.areaCode ?? finding.areaCode}
        onChange={({ target }) =>
          choose({ areaCode: target.value }, { areaCode: shown.areaCode ?? finding.areaCode })
        }
      >
        <AreaOptions areas={areas} />
      </ChoiceField>
      <label className="q-check">
        <input
          type="checkbox"
          checked={shown.isPriority ?? false}
          onChange={({ target }) => choose({ isPriority: target.checked }, { isPriority: shown.isPriority })}
        />
        {t('finding.isPriority')}
      </label>
      <p className="v-actions">
        <Button onClick={() => void changes.withdraw(id)}>{t('finding.withdraw')}</Button>
        <PlaceLink to={`/voices/findings/${id}`}>{t('finding.open')}</PlaceLink>
        <span className="v-note" role="status">
          {state === 'idle' ? '' : t(`saving.${state}`)}
        </span>
      </p>
    </div>
  );
};
