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
import { useParams, useSearchParams } from 'react-router';
import '../reporting.css';
import './section.css';
import { useText } from '../text';
import { ShowSentence } from '../trace/show-sentence';
import { ComparePage } from '../translation/compare-page';
import { ReadingSection } from './reading-section';
import { SectionContents } from './section-contents';
import {
  SectionContentsDocument,
  SectionPageDocument,
  type SectionFieldsFragment,
} from './section.generated';
import { WritingSection } from './writing-section';

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
  const contents = useServerData(SectionContentsDocument, { code }, { requestPolicy: 'cache-and-network' });
  const section = data?.section;
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
        <SectionBody
          key={`${section.id} ${language} ${section.mayWrite}`}
          section={section}
          again={() => {
            again();
            // The contents show the state of each section.
            contents.again();
          }}
        />
      </div>
    </Page>
  );
};

const SectionBody = ({
  section,
  again,
}: {
  readonly section: SectionFieldsFragment;
  readonly again: () => void;
}) =>
  section.mayWrite ? (
    <WritingSection section={section} again={again} />
  ) : (
    <ReadingSection section={section} again={again} />
  );
