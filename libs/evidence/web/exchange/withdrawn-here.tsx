import { PlaceLink } from '@qadam/ui';
import { useText } from '../text';
import type { ProjectReport } from './send-project';

const shown = 20;

/** What a file holds and what is withdrawn here: how much, which, and what stands in its place. */
export const WithdrawnHere = ({ withdrawn }: { readonly withdrawn: ProjectReport['withdrawnHere'] }) => {
  const t = useText();
  const { findings, documents, broughtBack } = withdrawn;
  return (
    <>
      {findings.length > 0 && (
        <section aria-labelledby="withdrawn-here">
          <h3 id="withdrawn-here">
            {broughtBack > 0
              ? t('exchange.broughtBack', { count: broughtBack })
              : t('exchange.withdrawnHere', { count: findings.length })}
          </h3>
          <ul>
            {findings.slice(0, shown).map(({ finding, gaveWayTo }) => (
              <li key={finding}>
                <PlaceLink to={`/voices/findings/${finding}`}>
                  {t('finding.one', { number: finding })}
                </PlaceLink>
                {gaveWayTo.length > 0 && ` · ${t('finding.inItsPlace')} ${gaveWayTo.join(', ')}`}
              </li>
            ))}
          </ul>
          {findings.length > shown && (
            <p className="q-muted">{t('exchange.moreRefused', { count: findings.length - shown })}</p>
          )}
        </section>
      )}
      {documents.length > 0 && (
        <section aria-labelledby="withdrawn-documents-here">
          <h3 id="withdrawn-documents-here">
            {t('exchange.withdrawnDocuments', { count: documents.length })}
          </h3>
          <ul>
            {documents.map(({ document, title }) => (
              <li key={document}>
                <PlaceLink to={`/voices/documents/${document}`}>{title}</PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
