import { progressMethods } from '@qadam/indicators/domain';
import { Page } from '@qadam/ui';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../text';
import { MethodSection } from './method-section';
import { useMethodsText } from './text';
import './methods.css';

const reasons = ['few', 'direction', 'signs', 'time', 'missing', 'share'] as const;

/** A link from a status leads to the part that it is about: the view and the focus go there. */
const usePartOfAddress = () => {
  const { hash } = useLocation();
  useEffect(() => {
    const part = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }, [hash]);
};

/** How progress is judged: every method with its formulas, thresholds, results and source, and how they are summed up. */
export const MethodsPage = () => {
  const t = useMethodsText();
  const tIndicators = useText();
  usePartOfAddress();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <nav className="mth-contents" aria-labelledby="methods-contents">
        <h2 id="methods-contents">{t('contents')}</h2>
        <ul>
          <li>
            <a href="#inputs">{t('inputs.title')}</a>
          </li>
          {progressMethods.map((method) => (
            <li key={method}>
              <a href={`#${method}`}>{tIndicators(`methods.${method}.name`)}</a>
            </li>
          ))}
          {(['several', 'basis', 'none'] as const).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`${part}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="mth-section" aria-labelledby="inputs">
        <h2 id="inputs" tabIndex={-1}>
          {t('inputs.title')}
        </h2>
        <p>{t('inputs.points')}</p>
        <p>{t('inputs.settings')}</p>
        <p>
          {t('inputs.parity')} {tIndicators('method.parityShare')} {tIndicators('method.parityIndex')}
        </p>
        <p>{t('inputs.breaks')}</p>
      </section>
      {progressMethods.map((method) => (
        <MethodSection key={method} method={method} />
      ))}
      <section className="mth-section" aria-labelledby="several">
        <h2 id="several" tabIndex={-1}>
          {t('several.title')}
        </h2>
        <p>{tIndicators('goals.howScores')}</p>
        <p>{tIndicators('goals.howBands')}</p>
        <p>{t('several.series')}</p>
        <p>{t('several.contradiction')}</p>
        <p className="q-muted">{tIndicators('goals.howSource')}</p>
      </section>
      <section className="mth-section" aria-labelledby="basis">
        <h2 id="basis" tabIndex={-1}>
          {t('basis.title')}
        </h2>
        <p>{tIndicators('weak.explained')}</p>
        <p>{t('basis.text')}</p>
      </section>
      <section className="mth-section" aria-labelledby="none">
        <h2 id="none" tabIndex={-1}>
          {t('none.title')}
        </h2>
        <p>{t('none.lead')}</p>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{t(`none.${reason}`)}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
};
