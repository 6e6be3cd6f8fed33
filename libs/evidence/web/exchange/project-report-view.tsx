import { PlaceLink, useFormat } from '@qadam/ui';
import { useText } from '../text';
import { ParticipantsBrought } from './participants-brought';
import { exchangeCounts, type ProjectReport } from './send-project';
import { WithdrawnHere } from './withdrawn-here';
import './exchange.css';

const refusedShown = 20;

/** Elements of REFI-QDA for which there are words. */
const keptKinds = [
  ...(['PictureSource', 'PDFSource', 'AudioSource', 'VideoSource', 'TextSource', 'Case'] as const),
  ...(['Note', 'Link', 'Set', 'Graph', 'Variable'] as const),
] as const;

/** What a coded project brings, or brought: new and known parts, coders, what is refused and what is kept as it came. */
export const ProjectReportView = ({ report }: { readonly report: ProjectReport }) => {
  const t = useText();
  const { number } = useFormat();
  const { made, known, kept, coders, refused, removedHere, withdrawnHere, participants, origin } = report;
  const rows = [
    ...exchangeCounts.map((what) => ({ what, made: made[what], known: known[what] })),
    { what: 'participants' as const, made: participants.added, known: participants.kept },
  ].filter((row) => row.made + row.known > 0);
  const keptNames = Object.entries(kept).map(([name, count]) => {
    const known = keptKinds.find((kind) => kind === name);
    return `${known ? t(`exchange.kinds.${known}`) : name} (${number(count)})`;
  });
  return (
    <div className="v-report">
      {origin !== '' && <p className="q-muted">{t('exchange.origin', { origin })}</p>}
      {rows.length > 0 && (
        <table className="q-table">
          <caption className="q-unseen">{t('exchange.brings')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('exchange.part')}</th>
              <th scope="col" className="v-number">
                {t('exchange.new')}
              </th>
              <th scope="col" className="v-number">
                {t('exchange.known')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.what}>
                <th scope="row">{t(`exchange.parts.${row.what}`)}</th>
                <td className="v-number">{number(row.made)}</td>
                <td className="v-number">{number(row.known)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {coders.length > 0 && <p>{t('exchange.coders', { names: coders.join(', ') })}</p>}
      {coders.length > 1 && made.codings > 0 && <p>{t('exchange.apart')}</p>}
      {keptNames.length > 0 && <p>{t('exchange.kept', { names: keptNames.join(', ') })}</p>}
      {removedHere.length > 0 && (
        <section aria-labelledby="removed-here">
          <h3 id="removed-here">{t('exchange.removedHere', { count: removedHere.length })}</h3>
          <ul>
            {removedHere.slice(0, refusedShown).map(({ finding, code }) => (
              <li key={`${finding} ${code}`}>
                <PlaceLink to={`/voices/findings/${finding}`}>
                  {t('finding.one', { number: finding })}
                </PlaceLink>
                : {code}
              </li>
            ))}
          </ul>
          {removedHere.length > refusedShown && (
            <p className="q-muted">
              {t('exchange.moreRefused', { count: removedHere.length - refusedShown })}
            </p>
          )}
        </section>
      )}
      <ParticipantsBrought participants={participants} />
      <WithdrawnHere withdrawn={withdrawnHere} />
      {refused.length > 0 && (
        <section aria-labelledby="refused">
          <h3 id="refused">{t('exchange.refused', { count: refused.length })}</h3>
          <ul className="v-refused">
            {refused.slice(0, refusedShown).map(({ place, message, remedy }) => (
              <li key={`${place} ${message}`}>
                <b>{message}</b> {remedy}
                <br />
                <span className="q-muted">{place}</span>
              </li>
            ))}
          </ul>
          {refused.length > refusedShown && (
            <p className="q-muted">{t('exchange.moreRefused', { count: refused.length - refusedShown })}</p>
          )}
        </section>
      )}
    </div>
  );
};
