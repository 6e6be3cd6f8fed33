import { PlaceLink, placeOfPath } from '@qadam/ui';
import { useLocation } from 'react-router';
import { useText } from '../text';
import type { Hold } from './outbox';
import type { WaitingAct } from './waiting-act';
import './waiting.css';

interface WaitingNoteProps {
  readonly waiting: readonly WaitingAct[];
  readonly hold: Hold;
}

/** Says what waits and for what, with the way there; nothing is lost meanwhile. */
export const WaitingNote = ({ waiting, hold }: WaitingNoteProps) => {
  const t = useText();
  const { pathname, search } = useLocation();
  const count = waiting.length;
  return (
    <div role="status" className="v-waiting-place">
      {count > 0 && hold === 'connection' && (
        <p className="v-waiting">
          <b>{t('waiting.count', { count })}</b> {t('waiting.safe')}
        </p>
      )}
      {count > 0 && hold !== 'connection' && (
        <p className="v-waiting">
          <b>
            <PlaceLink to={`/sign-in?to=${encodeURIComponent(placeOfPath(pathname) + search)}`}>
              {t('waiting.signIn')}
            </PlaceLink>
            ; {t('waiting.held', { count })}
          </b>{' '}
          {t(`waiting.${hold === 'person' ? 'other' : 'signedOut'}`)}
        </p>
      )}
    </div>
  );
};
