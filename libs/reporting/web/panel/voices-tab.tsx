import { EmptyState, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { VoiceCard } from '../marks/citation-mark';
import { useText } from '../text';
import { SearchVoicesDocument } from './panel.generated';
import { moveInList, PanelSearch } from './panel-search';
import { useLate } from './use-late';

interface VoicesTabProps {
  readonly language: string;
  readonly targets: readonly string[];
  readonly onInsert: (findingId: string) => void;
}

/** Findings of the section's targets; a click puts a citation where the cursor stands. */
export const VoicesTab = ({ language, targets, onInsert }: VoicesTabProps) => {
  const t = useText();
  const [text, setText] = useState('');
  const [isWide, setWide] = useState(false);
  const wished = useLate(text);
  const { data, fetching, error, again } = useServerData(SearchVoicesDocument, {
    language,
    text: wished,
    targets: isWide ? [] : [...targets],
  });
  const voices = data?.searchVoices;
  return (
    <>
      <PanelSearch
        label={t('panel.searchVoices')}
        text={text}
        onText={setText}
        targets={targets}
        isWide={isWide}
        onWide={setWide}
        isBehind={fetching || wished !== text}
      />
      {error && <FailureState failure={error} onRetry={again} />}
      {!voices && !error && <Skeleton shape="list" />}
      {voices?.length === 0 && <EmptyState title={t('panel.noVoices')}>{t('panel.noVoicesMore')}</EmptyState>}
      <ul className="r-results" aria-label={t('panel.voicesFound')}>
        {voices?.map((voice) => (
          <li key={voice.id}>
            <button
              type="button"
              data-item
              className="r-result"
              onKeyDown={moveInList}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onInsert(voice.id)}
            >
              <span className="q-unseen">{t('panel.insertVoice')}</span>
              <VoiceCard voice={voice} />
              {voice.targets.length > 0 && <p className="q-muted q-figures">{voice.targets.join(' · ')}</p>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
