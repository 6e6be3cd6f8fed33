import { primaryProgressMethod, type ProgressMethod } from '@qadam/indicators/domain';
import { useText } from '../text';
import { citationsOf } from './citations';
import { Formula } from './formula';
import { formulasOf, type SymbolWords } from './formulas';
import { ResultsTable } from './results-table';
import { useMethodsText } from './text';

const useSymbolWords = (): ((words: SymbolWords) => string) => {
  const t = useMethodsText();
  const tIndicators = useText();
  return (words) => {
    switch (words) {
      case 'wanted':
      case 'meanValue':
      case 'meanYear':
      case 'everyValue':
      case 'everyYear':
      case 'recentScore':
        return t(`symbol.${words}`);
      default:
        return tIndicators(`method.values.${words}`);
    }
  };
};

/** One method: what it does, its formulas, what the letters stand for, its results, and who published it. */
export const MethodSection = ({ method }: { readonly method: ProgressMethod }) => {
  const t = useMethodsText();
  const tIndicators = useText();
  const wordsOf = useSymbolWords();
  const { formulas, symbols } = formulasOf[method];
  const { published, version } = citationsOf[method];
  return (
    <section className="mth-section" aria-labelledby={method}>
      <h2 id={method} tabIndex={-1}>
        {tIndicators(`methods.${method}.name`)}
      </h2>
      {method === primaryProgressMethod && (
        <p>
          <strong>{t('primary')}</strong>
        </p>
      )}
      <p>{tIndicators(`methods.${method}.withTarget`)}</p>
      <p>{tIndicators(`methods.${method}.withoutTarget`)}</p>
      <p>{t(`notes.${method}`)}</p>
      <div className="mth-formulas">
        <div>
          <h3>{t('formulas')}</h3>
          <ul>
            {formulas.map((term, at) => (
              <li key={at}>
                <Formula term={term} isBlock />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('symbols')}</h3>
          <dl>
            {symbols.map(([term, words], at) => (
              <div key={at}>
                <dt>
                  <Formula term={term} />
                </dt>
                <dd>{wordsOf(words)}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <h3>{t('results')}</h3>
      <p className="q-muted">{t('firstHolds')}</p>
      <ResultsTable method={method} />
      <p className="q-muted">
        {t('cites')}: <cite lang="en">{published}</cite>. {t('version', { version })}
      </p>
    </section>
  );
};
