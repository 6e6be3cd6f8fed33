import { PlaceLink } from '@qadam/ui';
import { useMoment } from '../marks/moment';
import { useText } from '../text';
import type { SectionFieldsFragment } from './section.generated';

/** Says of an approved section which new figures are asked for, by whom and why, and who may reopen it. */
export const AskedFigures = ({ section }: { readonly section: SectionFieldsFragment }) => {
  const t = useText();
  const moment = useMoment();
  if (section.state !== 'approved') return null;
  const asked = section.decisions.filter(({ isAsked }) => isAsked);
  const isHeads = !section.actions.includes('reopen');
  return (
    <>
      {asked.length > 0 && (
        <div className="r-notice" role="note">
          <p>{t('asked.title')}</p>
          <ul className="r-problems">
            {asked.map(({ key, figure, reason, personName, at }) => (
              <li key={key}>
                <b>{figure ?? t('history.ofTables')}</b>{' '}
                <span className="q-muted">{t('history.by', { person: personName, moment: moment(at) })}</span>
                <p className="r-reason">{reason}</p>
              </li>
            ))}
          </ul>
          <p>
            <PlaceLink to={`/reviews/${section.reportCode}/figures`}>{t('asked.decide')}</PlaceLink>
          </p>
        </div>
      )}
      {isHeads && <p className="q-muted r-who-reopens">{t('asked.whoReopens')}</p>}
    </>
  );
};
