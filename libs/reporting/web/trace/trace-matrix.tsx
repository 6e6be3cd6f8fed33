import type { TraceMatrix as Matrix, TracedSection } from '@qadam/reporting/domain';
import { useFormat } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { useTraceText } from './text';

interface TraceMatrixProps {
  readonly matrix: Matrix;
  readonly current: string;
  readonly language: string;
}

export const sectionName = ({ number, title }: TracedSection): string =>
  [number, title].filter(Boolean).join(' ');

/** Sections against targets; a press on a section or cell lists its sentences below. */
export const TraceMatrix = ({ matrix, current, language }: TraceMatrixProps) => {
  const t = useTraceText();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const { targets, rows } = matrix;
  const open = (section: string, target: string | null) => {
    const changed = new URLSearchParams(search);
    changed.set('section', section);
    changed.delete('only');
    if (target === null) changed.delete('target');
    else changed.set('target', target);
    setSearch(changed, { replace: true, preventScrollReset: true });
  };
  const count = (value: number) => (value === 0 ? '' : format.number(value));
  return (
    <section aria-labelledby="trace-matrix">
      <h2 id="trace-matrix" className="r-trace-head">
        {t('matrix.title')}
      </h2>
      <p className="q-muted">{t('matrix.legend')}</p>
      <div className="r-matrix-frame" role="region" aria-labelledby="trace-matrix" tabIndex={0}>
        <table className="r-matrix">
          <caption className="q-unseen">{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.section')}</th>
              {targets.map((target) => (
                <th key={target} scope="col" className="q-figures">
                  {target}
                </th>
              ))}
              <th scope="col">{t('matrix.bare')}</th>
              <th scope="col">{t('matrix.broken')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ section, cells, bare, broken }) => (
              <tr key={section.key} aria-current={section.key === current ? 'true' : undefined}>
                <th scope="row">
                  <button type="button" lang={language} onClick={() => open(section.key, null)}>
                    {sectionName(section)}
                  </button>
                </th>
                {targets.map((target) => {
                  const cell = cells.get(target);
                  return (
                    <td key={target}>
                      {cell && (
                        <button
                          type="button"
                          aria-label={`${t('matrix.open', {
                            section: sectionName(section),
                            target,
                            sentences: cell.sentences,
                          })}; ${t('matrix.figures', { count: cell.figures })}, ${t('matrix.voices', { count: cell.voices })}`}
                          aria-pressed={section.key === current && search.get('target') === target}
                          onClick={() => open(section.key, target)}
                        >
                          <b className="q-figures">{format.number(cell.sentences)}</b>
                          <span className="q-figures">
                            {format.number(cell.figures)} · {format.number(cell.voices)}
                          </span>
                        </button>
                      )}
                    </td>
                  );
                })}
                <td className="q-figures">{count(bare)}</td>
                <td className="q-figures" data-broken={broken > 0}>
                  {count(broken)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
