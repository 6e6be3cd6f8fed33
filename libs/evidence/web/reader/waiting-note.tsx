import { useText } from '../text';
import type { FindingAct } from '../waiting/waiting-act';

/** Says that the connection is gone and what waits for it; nothing is lost meanwhile. */
export const WaitingNote = ({ waiting }: { readonly waiting: readonly FindingAct[] }) => {
  const t = useText();
  return (
    <div role="status" className="v-waiting-place">
      {waiting.length > 0 && (
        <p className="v-waiting">
          <b>{t('waiting.count', { count: waiting.length })}</b> {t('waiting.safe')}
        </p>
      )}
    </div>
  );
};
