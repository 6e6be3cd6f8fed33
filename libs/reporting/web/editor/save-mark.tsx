import { Button, useFailureText } from '@qadam/ui';
import { clockText, useMoment } from '../marks/moment';
import { useText } from '../text';
import type { SaveState } from './autosave';
import { placesOf } from './refused-notice';

interface SaveMarkProps {
  readonly state: SaveState;
  /** The newest version when the page was opened: what "saved" means before anything was written. */
  readonly savedAt: string | null;
  readonly onRetry: () => void;
}

/** `RefusedNotice` tells more. */
const hasPlaces = (state: SaveState): boolean => placesOf(state).length > 0;

/** Whether the text is saved, in words, always at the same place. */
export const SaveMark = ({ state, savedAt, onRetry }: SaveMarkProps) => {
  const t = useText();
  const moment = useMoment();
  const textOf = useFailureText();
  const words = (): string => {
    switch (state.kind) {
      case 'saved':
        if (state.at) return t('save.saved', { time: clockText(state.at) });
        return savedAt ? t('save.savedOn', { moment: moment(savedAt) }) : t('save.nothing');
      case 'unsaved':
        return t('save.unsaved');
      case 'saving':
        return t('save.saving');
      case 'offline':
        return t('save.offline');
      case 'conflict':
        return t('save.conflict');
      case 'refused':
        return hasPlaces(state) ? t('save.refusedShort') : textOf(state.failure);
    }
  };
  const isBad = state.kind === 'offline' || state.kind === 'conflict' || state.kind === 'refused';
  return (
    <div className="r-save" data-bad={isBad}>
      <span role="status" aria-label={t('save.label')}>
        {words()}
      </span>
      {(state.kind === 'offline' || (state.kind === 'refused' && !hasPlaces(state))) && (
        <Button onClick={onRetry}>{t('save.retry')}</Button>
      )}
    </div>
  );
};

interface ConflictDetails {
  readonly version: number;
  readonly versionId: number | null;
  readonly personName: string | null;
  readonly at: string | null;
}

/** Somebody saved in the meantime: both texts are there, the writer decides. */
export const ConflictNotice = ({
  state,
  onMine,
  onTheirs,
}: {
  readonly state: SaveState;
  readonly onMine: (version: number) => void;
  readonly onTheirs: (versionId: number, version: number) => void;
}) => {
  const t = useText();
  const moment = useMoment();
  if (state.kind !== 'conflict') return null;
  const { version, versionId, personName, at } = state.failure.details as unknown as ConflictDetails;
  if (typeof version !== 'number')
    return (
      <div className="r-notice r-conflict" role="alert">
        <p>{t('save.notADraft')}</p>
      </div>
    );
  return (
    <div className="r-notice r-conflict" role="alert">
      <p>
        <strong>{t('save.conflict')}</strong>{' '}
        {t('save.conflictMore', {
          person: personName ?? t('history.shipped'),
          moment: at ? moment(at) : '',
          version,
        })}
      </p>
      <div className="r-buttons">
        <Button kind="main" onClick={() => onMine(version)}>
          {t('save.keepMine')}
        </Button>
        {versionId !== null && (
          <Button onClick={() => onTheirs(versionId, version)}>{t('save.takeTheirs')}</Button>
        )}
      </div>
    </div>
  );
};
