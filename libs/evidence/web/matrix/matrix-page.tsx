import { matrixColumns, matrixRows, shareBases } from '@qadam/evidence/domain';
import { RequireRole } from '@qadam/identity/web';
import {
  Button,
  EmptyState,
  FailureState,
  Mark,
  Page,
  printWhole,
  Skeleton,
  useFormat,
  useLanguage,
  useServerData,
} from '@qadam/ui';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { ChoiceField } from '../choices';
import { FindingFilters } from '../findings/finding-filters';
import { filterNames } from '../findings/filter-address';
import { VoiceList } from '../findings/voice-list';
import { useText } from '../text';
import { readers, VoicesTabs } from '../voices-tabs';
import { HeardLists } from './heard-lists';
import { filterOfCell, type MatrixView, viewOfAddress, withChoice } from './matrix-address';
import { type Matrix, MatrixGrid, nameOfRow } from './matrix-grid';
import { VoiceMatrixPageDocument } from './matrix.generated';
import { Timeline } from './timeline';
import '../voices.css';
import '../exchange/exchange.css';
import './matrix.css';

const Choices = ({ view }: { readonly view: MatrixView }) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string) =>
    setSearch((now) => withChoice(now, name, value), { replace: true });
  const isFiltered = filterNames.some((name) => search.has(name));
  return (
    <>
      <div className="v-filters v-matrix-choices">
        <ChoiceField
          label={t('matrix.rows')}
          value={view.rows}
          onChange={({ target }) => set('rows', target.value)}
        >
          {matrixRows.map((each) => (
            <option key={each} value={each}>
              {t(`matrix.rowsOf.${each}`)}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          label={t('matrix.columns')}
          value={view.columns}
          onChange={({ target }) => set('columns', target.value)}
        >
          {matrixColumns.map((each) => (
            <option key={each} value={each}>
              {t(`matrix.columnsOf.${each}`)}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          label={t('matrix.share')}
          value={view.share}
          onChange={({ target }) => set('share', target.value)}
        >
          {shareBases.map((each) => (
            <option key={each} value={each}>
              {t(`matrix.shareOf.${each}`)}
            </option>
          ))}
        </ChoiceField>
      </div>
      <details className="v-matrix-filter" open={isFiltered}>
        <summary>{t('filters.label')}</summary>
        <FindingFilters mayWithdraw={false} />
      </details>
    </>
  );
};

const Downloads = () => {
  const t = useText();
  const language = useLanguage();
  const [search] = useSearchParams();
  const asked = new URLSearchParams(search);
  asked.set('lang', language);
  return (
    <p className="v-downloads">
      <span>{t('matrix.download')}</span>
      {(['xlsx', 'csv'] as const).map((format) => (
        <a key={format} href={`/api/voices/matrix/${format}?${asked}`} download>
          {format.toUpperCase()}
        </a>
      ))}
      <Button kind="quiet" onClick={() => void printWhole()}>
        {t('matrix.print')}
      </Button>
    </p>
  );
};

/** The findings behind the chosen cell; the page goes there once one is chosen. */
const Behind = ({ matrix, view }: { readonly matrix: Matrix; readonly view: MatrixView }) => {
  const t = useText();
  const [, setSearch] = useSearchParams();
  const heading = useRef<HTMLHeadingElement>(null);
  const { cell } = view;
  const key = cell ? `${cell.row}~${cell.column}` : '';
  useEffect(() => {
    if (key === '') return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [key]);
  const row = matrix.rows.find(({ code }) => code === cell?.row);
  const column = matrix.columns.find(({ code }) => code === cell?.column);
  return (
    <section className="v-section" aria-labelledby="matrix-behind">
      <h2 id="matrix-behind" ref={heading} tabIndex={-1}>
        {cell
          ? t('matrix.behind', {
              row: row ? nameOfRow(row) : cell.row,
              column: column?.title ?? cell.column,
            })
          : t('tabs.findings')}
      </h2>
      {cell && (
        <p>
          <Button onClick={() => setSearch((now) => withChoice(now, 'cell', ''), { replace: true })}>
            {t('matrix.all')}
          </Button>
        </p>
      )}
      <VoiceList key={key + JSON.stringify(view.filter)} filter={filterOfCell(view)} step={cell ? 20 : 5} />
    </section>
  );
};

const Content = () => {
  const t = useText();
  const { number } = useFormat();
  const [search, setSearch] = useSearchParams();
  const view = viewOfAddress(search);
  const { rows, columns, filter } = view;
  const { data, error, again } = useServerData(
    VoiceMatrixPageDocument,
    { by: { rows, columns }, filter },
    { requestPolicy: 'cache-and-network' },
  );
  const matrix = data?.voiceMatrix;
  // Another area of the filter has other columns.
  const isThere = matrix?.columns.some(({ code }) => code === view.cell?.column);
  return (
    <>
      <Choices view={view} />
      {error && <FailureState failure={error} onRetry={again} />}
      {!error && !matrix && <Skeleton shape="list" />}
      {matrix && (
        <>
          <p className="v-facts v-before">
            <span role="status">{t('findings.count', { count: matrix.findings })}</span>
            {matrix.illustrative > 0 && (
              <>
                <Mark kind="illustrative" />
                <span>{t('matrix.illustrative', { count: number(matrix.illustrative) })}</span>
              </>
            )}
          </p>
          {matrix.rows.length === 0 ? (
            <EmptyState title={t('matrix.none')}>{t('findings.noneHint')}</EmptyState>
          ) : (
            <MatrixGrid
              matrix={matrix}
              view={view}
              onPick={({ row, column }) => setSearch((now) => withChoice(now, 'cell', `${row}~${column}`))}
            />
          )}
          <p className="v-note v-after">{t(`matrix.note.${view.share}`)}</p>
          <Downloads />
          <Behind matrix={matrix} view={isThere ? view : { ...view, cell: null }} />
        </>
      )}
      <HeardLists filter={filter} />
      <Timeline filter={filter} />
    </>
  );
};

/** What people spoke of, by where and by whom; every count leads to its findings. */
export const MatrixPage = () => {
  const t = useText();
  return (
    <Page title={t('title')} lead={t('matrix.lead')}>
      <VoicesTabs />
      <RequireRole roles={readers}>
        <Content />
      </RequireRole>
    </Page>
  );
};
