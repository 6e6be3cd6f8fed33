import { RequireRole } from '@qadam/identity/web';
import { isLanguage, type Language } from '@qadam/language/domain';
import {
  FailurePage,
  GoalTile,
  type GoalNumber,
  Page,
  Skeleton,
  useLanguage,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import '../reporting.css';
import './section.css';
import './text.css';
import '../editor/editor.css';
import '../panel/panel.css';
import '../preview/preview.css';
import '../review/review.css';
import { SectionDesk } from '../desk/section-desk';
import { ReferencesProvider } from '../marks/references';
import { useText } from '../text';
import { ShowSentence } from '../trace/show-sentence';
import { ComparePage } from '../translation/compare-page';
import { SectionContents } from './section-contents';
import { SectionPageDocument, type SectionFieldsFragment } from './section.generated';
import { useReviewReferences } from './use-review-references';

/** A section with its text, its evidence and its history; or beside its source, as `compare` in the address asks. */
export const SectionPage = () => {
  const t = useText();
  const [search] = useSearchParams();
  const { code = '' } = useParams();
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: `/reviews/${code}`, label: t('section.toReview') }}
    >
      {isLanguage(search.get('compare')) ? <ComparePage /> : <Section />}
    </RequireRole>
  );
};

const Section = () => {
  const { code = '', '*': key = '' } = useParams();
  const here = useLanguage();
  const [search] = useSearchParams();
  const asked = search.get('text');
  const language: Language = isLanguage(asked) ? asked : here;
  const t = useText();
  const { data, error, again } = useServerData(
    SectionPageDocument,
    { report: code, key, language },
    { requestPolicy: 'network-only' },
  );
  const { contents, references } = useReviewReferences(code, language);
  // A question that fails later must not take the text from under the writer's hands.
  const [last, setLast] = useState<SectionFieldsFragment | null>(null);
  const answered = data?.section;
  if (answered && answered !== last) setLast(answered);
  const section = answered ?? last;
  const isHere = section?.key === key && section.language === language;
  if (!section || !isHere)
    return error ? (
      <FailurePage
        failure={error}
        onRetry={again}
        back={{ to: `/reviews/${code}`, label: t('section.toReview') }}
      />
    ) : (
      <Skeleton shape="text" />
    );
  const name = section.number ? `${section.number} ${section.title}` : section.title;
  return (
    <Page
      title={name}
      width="full"
      crumbs={[
        { to: '/reviews', label: t('reviews.title') },
        { to: `/reviews/${code}`, label: contents.data?.report.report.title ?? code },
      ]}
      heading={
        <span className="r-heading">
          {section.goal !== null && <GoalTile goal={section.goal as GoalNumber} size={32} />}
          {section.number && <span className="q-muted">{section.number}</span>}
          <span lang={language}>{section.title}</span>
        </span>
      }
    >
      <ShowSentence />
      <div className="r-workplace">
        <SectionContents code={code} current={key} sections={contents.data?.report.sections ?? []} />
        <ReferencesProvider value={references}>
          <SectionDesk
            key={`${section.id} ${language}`}
            section={section}
            again={() => {
              again();
              // The contents show the state of each section.
              contents.again();
            }}
          />
        </ReferencesProvider>
      </div>
    </Page>
  );
};
