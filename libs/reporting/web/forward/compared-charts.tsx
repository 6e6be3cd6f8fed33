import type { ReviewComparisonQuery } from './forward.generated';
import { useForwardText } from './text';

type Compared = ReviewComparisonQuery['reviewComparison'];

/** The charts of two reviews, those that draw the same beside each other. */
export const ComparedCharts = ({ before, after, language, charts }: Compared) => {
  const t = useForwardText();
  if (charts.length === 0) return null;
  const cell = (shown: string | null) => (shown === '' ? t('comparison.has') : (shown ?? '—'));
  return (
    <>
      <h2 className="r-forward-title">{t('comparison.charts')}</h2>
      <table className="q-table r-forward-table r-forward-named">
        <caption className="q-unseen">{t('comparison.charts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('comparison.chart')}</th>
            <th scope="col" lang={language}>
              {before}
            </th>
            <th scope="col" lang={language}>
              {after}
            </th>
            <th scope="col">{t('comparison.today')}</th>
          </tr>
        </thead>
        <tbody lang={language}>
          {charts.map((chart, index) => (
            <tr key={index}>
              <th scope="row">{chart.title}</th>
              <td data-name={before}>{cell(chart.before)}</td>
              <td data-name={after}>{cell(chart.after)}</td>
              <td data-name={t('comparison.today')}>{cell(chart.today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
