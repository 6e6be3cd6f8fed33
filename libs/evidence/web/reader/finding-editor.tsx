import { type Language, isLanguage } from '@qadam/language/domain';
import { Button, Mark, PlaceLink, useLanguage } from '@qadam/ui';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type AreaChoice, AreaOptions, ChoiceField, GroupOptions, KindOptions } from '../choices';
import type { FindingPartsFragment } from '../findings/finding.generated';
import type { FindingChange, FindingChanges } from '../findings/use-finding-changes';
import { TagBox } from '../tags/tag-box';
import { TagList } from '../tags/tag-list';
import { useText } from '../text';

const pauseMs = 900;

interface SummaryProps {
  readonly finding: FindingPartsFragment;
  readonly language: Language;
  readonly onSave: (summary: string) => void;
}

/** The analyst's own words; kept a moment after typing, on leaving the field, and when the editor closes. */
const Summary = ({ finding, language, onSave }: SummaryProps) => {
  const t = useText();
  const own = finding.summaryLanguage === language ? finding.summary : '';
  const [typed, setTyped] = useState(own);
  const saved = useRef(own);
  const latest = useRef({ typed, onSave });
  useEffect(() => {
    latest.current = { typed, onSave };
  });
  const keep = useCallback(() => {
    const { typed: now, onSave: save } = latest.current;
    if (now === saved.current) return;
    saved.current = now;
    save(now);
  }, []);
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
  const save = async (change: FindingChange) => {
    setState('saving');
    setState((await changes.update(id, change)) ? 'saved' : 'failed');
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
      <Summary finding={finding} language={language} onSave={(summary) => void save({ summary })} />
      <ChoiceField
        label={t('finding.kind')}
        value={finding.kind ?? ''}
        onChange={({ target }) => void save({ kind: target.value })}
      >
        <option value="">{t('choose')}</option>
        <KindOptions />
      </ChoiceField>
      <ChoiceField
        label={t('finding.group')}
        value={finding.group ?? ''}
        onChange={({ target }) => void save({ group: target.value })}
      >
        <option value="">{t('choose')}</option>
        <GroupOptions />
      </ChoiceField>
      <ChoiceField
        label={t('finding.area')}
        value={finding.areaCode}
        onChange={({ target }) => void save({ areaCode: target.value })}
      >
        <AreaOptions areas={areas} />
      </ChoiceField>
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
