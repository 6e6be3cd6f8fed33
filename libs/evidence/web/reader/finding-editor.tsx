import type { Span } from '@qadam/evidence/domain';
import { announce, Button, Mark, PlaceLink, useLanguage } from '@qadam/ui';
import { useCallback, useRef, useState } from 'react';
import { type AreaChoice, AreaOptions, ChoiceField, GroupOptions, KindOptions, SexOptions } from '../choices';
import type { KnownCode } from '../codes/known-codes';
import type { FindingPartsFragment } from '../findings/finding.generated';
import type { FindingChange, FindingChanges } from '../findings/use-finding-changes';
import { NearList } from '../near/near-list';
import { SuggestionList } from '../suggestions/suggestion-list';
import { TagBox } from '../tags/tag-box';
import { TagList } from '../tags/tag-list';
import { useText } from '../text';
import { WithdrawButton } from '../withdrawal/withdraw-button';
import { OwnWords } from './own-words';
import { RecentCodes } from './recent-codes';
import { SaidOn } from './said-on';
import { SplitLine } from './split-line';
import type { Reading } from './use-reading';

export type Tag = FindingPartsFragment['tags'][number];

/** What an analyst does with a finding. */
export interface Writing {
  readonly changes: FindingChanges;
  readonly reading: Reading;
  readonly again: () => void;
  readonly codes: readonly KnownCode[];
  readonly toFinding: (step: number) => void;
  readonly reject: (id: string, isRejected: boolean) => void;
  /** The finding that is being cut. */
  readonly cutting: { readonly id: string; readonly near?: number | undefined } | null;
  readonly onCut: (cutting: { readonly id: string } | null) => void;
  readonly cut: (at: number) => void;
  readonly onReasons: (reasons: readonly Span[]) => void;
}

export interface FindingEditorProps {
  readonly finding: FindingPartsFragment;
  readonly areas: readonly AreaChoice[];
  readonly recent: readonly Tag[];
  readonly writing: Writing;
  /** Not yet known to the server. */
  readonly isWaiting: boolean;
  /** The finding after it in the text. */
  readonly next?: string | undefined;
}

/** Everything about a finding, kept as it is changed. */
export const FindingEditor = (props: FindingEditorProps) => {
  const { finding, areas, recent, writing, isWaiting, next } = props;
  const { changes, reading, again } = writing;
  const t = useText();
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const { id } = finding;
  const withdraw = useCallback(() => void changes.withdraw(id).then(again), [again, changes, id]);
  const taken = finding.tags.map(({ code }) => code);
  // Shown until the server's answer comes round: a choice must not jump back while it is on its way.
  const [chosen, setChosen] = useState<{
    readonly of: FindingPartsFragment;
    readonly change: FindingChange;
  }>();
  // Saved in this browser, and on its way to the server as soon as there is a connection.
  const isKeptHere = changes.acts.waiting.some((act) => act.id === id);
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
      {!isWaiting && <NearList finding={finding} changes={changes} onMerged={again} />}
      {writing.cutting?.id === id && (
        <SplitLine
          quote={finding.quote}
          near={writing.cutting.near}
          onCut={writing.cut}
          onCancel={() => writing.onCut(null)}
        />
      )}
      {!isWaiting && (
        <SuggestionList
          findingId={id}
          text={finding.quote || finding.summary}
          taken={taken}
          listRef={reading.suggestRef}
          asked={reading.asked}
          onAnswered={() => reading.setAsked(null)}
          onTake={(code) => void changes.tag(id, code, true).then(again)}
          onReject={(isRejected) => writing.reject(id, isRejected)}
          onReasons={writing.onReasons}
        />
      )}
      <TagBox
        taken={taken}
        known={writing.codes}
        inputRef={reading.tagRef}
        hint={t('reader.tagHint')}
        onPick={(code) => {
          void changes.tag(id, code).then((done) => {
            if (done) announce(t(changes.isKeeping() ? 'reader.taggedHere' : 'reader.tagged', { code }));
            again();
          });
        }}
        onTaken={reading.focusFinding}
        onDone={() => writing.toFinding(1)}
      />
      <TagList
        tags={finding.tags}
        onRemove={(code) =>
          void changes
            .untag(
              id,
              code,
              finding.tags.some((tag) => tag.code === code && tag.suggestionRank !== null),
            )
            .then(again)
        }
      />
      <RecentCodes recent={recent} taken={taken} onPick={(code) => void changes.tag(id, code).then(again)} />
      <OwnWords
        finding={finding}
        language={language}
        turns={changes.turns}
        fieldRef={reading.wordsRef}
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
      <SaidOn
        finding={finding}
        value={shown.saidOn ?? ''}
        onSave={(saidOn) => choose({ saidOn }, { saidOn: shown.saidOn ?? '' })}
      />
      <label className="q-check">
        <input
          type="checkbox"
          checked={shown.isPriority ?? false}
          onChange={({ target }) => choose({ isPriority: target.checked }, { isPriority: shown.isPriority })}
        />
        {t('finding.isPriority')}
      </label>
      <p className="v-actions">
        <Button onClick={() => writing.onCut({ id })}>
          {t('split.open')} <kbd>s</kbd>
        </Button>
        {next && (
          <Button onClick={() => void changes.merge([id, next]).then(again)}>
            {t('split.merge')} <kbd>u</kbd>
          </Button>
        )}
        {isWaiting ? (
          <Button onClick={withdraw}>{t('finding.withdraw')}</Button>
        ) : (
          <WithdrawButton id={id} withdraw={withdraw} />
        )}
        <PlaceLink to={`/voices/findings/${id}`}>{t('finding.open')}</PlaceLink>
        <span className="v-note" role="status">
          {state === 'idle' ? '' : t(`saving.${state === 'saved' && isKeptHere ? 'kept' : state}`)}
        </span>
      </p>
    </div>
  );
};
