import { Button } from '@qadam/ui';
import { useAccount } from '@qadam/identity/web';
import { useText } from '../text';
import type { DeskView } from './use-desk';

/** To those who look on: who writes, and how to take over. */
export const DeskNotice = ({ view, mayWrite }: { readonly view: DeskView; readonly mayWrite: boolean }) => {
  const t = useText();
  const { account } = useAccount();
  const { desk, tab, take, isConnected } = view;
  if (desk === null) return null;
  const { writer, asked } = desk;
  if (writer === null)
    return mayWrite ? (
      <div className="r-notice r-desk" role="status">
        <p>{t('desk.nobody')}</p>
        <div className="r-buttons">
          <Button kind="main" disabled={!isConnected} onClick={take}>
            {t('desk.write')}
          </Button>
        </div>
      </div>
    ) : null;
  const isOwn = String(writer.personId) === account?.id;
  const isAsking = asked?.tab === tab;
  return (
    <div className="r-notice r-desk" role="status">
      <p>
        <strong>{isOwn ? t('desk.ownWindow') : t('desk.writes', { person: writer.personName })}</strong>{' '}
        {isAsking ? t('desk.asking') : writer.awaySinceMs === null ? t('desk.follow') : t('desk.away')}
      </p>
      {mayWrite && (
        <div className="r-buttons">
          <Button disabled={!isConnected || isAsking} onClick={take}>
            {t('desk.takeOver')}
          </Button>
        </div>
      )}
    </div>
  );
};

/** To the writer, on the line of the saving: who else has the section open. */
export const DeskCompany = ({ view }: { readonly view: DeskView }) => {
  const t = useText();
  const others = [
    ...new Set(
      (view.desk?.here ?? []).filter(({ tab }) => tab !== view.tab).map(({ personName }) => personName),
    ),
  ];
  if (others.length === 0) return null;
  return (
    <span className="q-muted" role="status">
      {t('desk.company', { people: others.join(', ') })}
    </span>
  );
};
