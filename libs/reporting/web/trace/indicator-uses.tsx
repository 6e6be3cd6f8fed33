import { useAccount } from '@qadam/identity/web';
import { NotYetLoaded, PlaceLink, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { placeInText } from './sentence-place';
import { useTraceText } from './text';
import { IndicatorUsesDocument } from './trace.generated';
import './trace.css';

const Uses = ({ code }: { readonly code: string }) => {
  const t = useTraceText();
  const names = useText();
  const { data } = useServerData(IndicatorUsesDocument, { code }, { requestPolicy: 'cache-and-network' });
  const uses = data?.indicatorUses;
  if (!uses) return <NotYetLoaded />;
  return (
    <section aria-labelledby="indicator-uses" className="r-uses">
      <h2 id="indicator-uses">{t('uses.title')}</h2>
      {uses.length === 0 ? (
        <p className="q-muted">{t('uses.none')}</p>
      ) : (
        <ul>
          {uses.map(
            ({ reportCode, reportTitle, sectionKey, sectionNumber, sectionTitle, language, sentences }) => (
              <li key={`${reportCode} ${sectionKey} ${language}`}>
                <p>
                  {[sectionNumber, sectionTitle].filter(Boolean).join(' ')}{' '}
                  <span className="q-muted">
                    {reportTitle} · {names(`languages.${language as 'kk' | 'ru' | 'en'}`)}
                  </span>
                </p>
                <ul>
                  {sentences.map((sentence, index) => (
                    <li key={index}>
                      <PlaceLink to={placeInText(reportCode, sectionKey, language, sentence)}>
                        {sentence.text === '' ? (
                          t('uses.chart')
                        ) : (
                          <span lang={language}>{sentence.text}</span>
                        )}
                      </PlaceLink>
                    </li>
                  ))}
                </ul>
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
};

/** Where the texts of reviews show an indicator; for those who work on them. */
export const IndicatorUses = ({ code }: { readonly code: string }) => {
  const { holds } = useAccount();
  return holds('drafter', 'reviewer', 'administrator') ? <Uses code={code} /> : null;
};
