import { RequireRole } from '@qadam/identity/web';
import { isLanguage, languages } from '@qadam/language/domain';
import { sectionWithBroken, traceMatrix } from '@qadam/reporting/domain';
import { Dropdown, EmptyState, FailurePage, Page, Skeleton, useLanguage, useServerData } from '@qadam/ui';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ReviewTabs } from '../review-tabs';
import { useText } from '../text';
import '../reporting.css';
import '../section/section.css';
import '../section/text.css';
import { SectionTrace } from './section-trace';
import { useTraceText } from './text';
import { ReviewTraceDocument } from './trace.generated';
import { TraceMatrix } from './trace-matrix';
import { asTraced } from './traced';
import './trace.css';

const parts = ['sentences', 'matrix'] as const;
const formats = ['xlsx', 'csv'] as const;

const Downloads = ({ code, language }: { readonly code: string; readonly language: string }) => {
  const t = useTraceText();
  return (
    <Dropdown
      label={t('downloads')}
      button={t('downloads')}
      buttonClass="q-button"
      align="end"
      panelClass="r-trace-downloads"
    >
      {parts.flatMap((part) =>
        formats.map((format) => (
          <a
            key={`${part} ${format}`}
            href={`/downloads/traces/${encodeURIComponent(code)}/${format}?lang=${language}&part=${part}`}
            download
          >
            {t(`download.${part}-${format}`)}
          </a>
        )),
      )}
    </Dropdown>
  );
};

const LanguageTabs = ({ language }: { readonly language: string }) => {
  const t = useTraceText();
  const names = useText();
  const [search, setSearch] = useSearchParams();
  return (
    <div role="group" aria-label={t('language')} className="r-language-tabs">
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => {
            const changed = new URLSearchParams(search);
            changed.set('text', each);
            setSearch(changed, { replace: true });
          }}
        >
          {names(`languages.${each}`)}
        </button>
      ))}
    </div>
  );
};

const Trace = ({ code }: { readonly code: string }) => {
  const t = useTraceText();
  const names = useText();
  const here = useLanguage();
  const [search] = useSearchParams();
  const text = search.get('text');
  const language = isLanguage(text) ? text : here;
  const { data, error, again } = useServerData(
    ReviewTraceDocument,
    { code, language },
    { requestPolicy: 'cache-and-network' },
  );
  const trace = data?.reviewTrace;
  const sections = useMemo(() => trace?.sections.map(asTraced) ?? [], [trace]);
  const matrix = useMemo(() => traceMatrix(sections), [sections]);
  if (!trace)
    return error ? (
      <FailurePage
        failure={error}
        onRetry={again}
        back={{ to: `/reviews/${code}`, label: names('tabs.board') }}
      />
    ) : (
      <Skeleton shape="list" />
    );
  const [asked, only] = [search.get('section'), search.get('only')];
  const broken = asked === null && only === 'onlyBroken' ? sectionWithBroken(sections, null) : null;
  const wanted = asked ?? broken?.key;
  const chosen = matrix.rows.find(({ section }) => section.key === wanted) ?? matrix.rows[0];
  return (
    <Page
      title={t('title')}
      width="full"
      crumbs={[
        { to: '/reviews', label: names('reviews.title') },
        { to: `/reviews/${code}`, label: trace.reportTitle },
      ]}
      lead={t('lead')}
      actions={<Downloads code={code} language={language} />}
    >
      <ReviewTabs code={code} at="trace" />
      <LanguageTabs language={language} />
      {chosen ? (
        <>
          <TraceMatrix matrix={matrix} current={chosen.section.key} language={language} />
          <SectionTrace
            key={chosen.section.key}
            code={code}
            section={chosen.section}
            sections={sections}
            language={language}
          />
        </>
      ) : (
        <EmptyState title={t('empty')} />
      )}
    </Page>
  );
};

/** Sections against targets, and for each sentence what it rests on. */
export const TracePage = () => {
  const names = useText();
  const { code = '' } = useParams();
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: '/reviews', label: names('reviews.toList') }}
    >
      <Trace code={code} />
    </RequireRole>
  );
};
