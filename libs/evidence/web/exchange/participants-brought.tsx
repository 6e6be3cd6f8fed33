import { PlaceLink } from '@qadam/ui';
import { useText } from '../text';
import type { ProjectReport } from './send-project';

/** Events of the file that are counted otherwise here, and what they get where they lack it. */
export const ParticipantsBrought = ({
  participants: { different, notesAdded },
}: {
  readonly participants: ProjectReport['participants'];
}) => {
  const t = useText();
  return (
    <>
      {notesAdded > 0 && <p>{t('exchange.notesAdded', { count: notesAdded })}</p>}
      {different.length > 0 && (
        <section aria-labelledby="counted-otherwise">
          <h3 id="counted-otherwise">{t('exchange.countedOtherwise', { count: different.length })}</h3>
          <ul>
            {different.map(({ event, title, here, inFile }) => (
              <li key={event}>
                {here === null ? (
                  `${title}: ${t('exchange.countedInFile', { inFile })}`
                ) : (
                  <>
                    <PlaceLink to={`/voices/events/${event}`}>{title}</PlaceLink>
                    {': '}
                    {t('exchange.countedBoth', { here, inFile })}
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
