import type { Language } from '@qadam/language/domain';
import { generatedAnnexOf } from '@qadam/reporting/domain';
import { useCallback, useMemo, useState } from 'react';
import { DeskNotice } from '../desk/desk-notice';
import { KeptTexts } from '../desk/kept-texts';
import type { DeskView } from '../desk/use-desk';
import { openText } from '../marks/evidence';
import { ProblemList } from '../marks/problem-list';
import { EvidencePanel } from '../panel/evidence-panel';
import { HistoryTab } from '../panel/history-tab';
import { useRememberedTab } from '../panel/use-remembered-tab';
import { PreviewTab } from '../preview/preview-tab';
import { CommentsTab } from '../review/comments-tab';
import type { ComparedVersions } from '../review/compare-form';
import { CompareView } from '../review/compare-view';
import { MarkedTextView, ReadTextPlace } from '../review/marked-text';
import { SelectionBar } from '../review/selection-bar';
import { useSectionReview } from '../review/use-section-review';
import { WordDocument } from '../review/word-document';
import { useText } from '../text';
import { AnnexTables } from './annex-tables';
import { AskedFigures } from './asked-figures';
import { OverLongList } from './over-long';
import { Guidance, SectionFacts } from './section-facts';
import type { SectionFieldsFragment } from './section.generated';
import { VersionView } from './version-view';
import { WorkflowButtons } from './workflow-buttons';

const readingTabs = ['comments', 'history', 'preview'] as const;

interface ReadingSectionProps {
  readonly section: SectionFieldsFragment;
  readonly again: () => void;
  readonly view: DeskView;
  readonly keptRound: number;
  /** Counts what was said about the section while it is open. */
  readonly remarkRound: number;
}

/** A section that is not written now: in review, approved, or of somebody who only reads. */
export const ReadingSection = ({ section, again, view, keptRound, remarkRound }: ReadingSectionProps) => {
  const t = useText();
  const [version, setVersion] = useState<number | null>(null);
  const { content, evidence } = useMemo(() => openText(section.text), [section.text]);
  const [compared, setCompared] = useState<ComparedVersions | null>(null);
  const [tab, setTab] = useRememberedTab(readingTabs);
  const place = useMemo(() => new ReadTextPlace(content), [content]);
  const toComments = useCallback(() => setTab('comments'), [setTab]);
  const review = useSectionReview(
    Number(section.id),
    section.language,
    place,
    evidence,
    toComments,
    remarkRound,
  );
  const openComments = () => {
    toComments();
    document.getElementById('r-tab-comments')?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <div className="r-middle">
        <SectionFacts section={section} />
        <Guidance section={section} />
        {/* A form that was open before the section moved on is not the one for where it stands now. */}
        <WorkflowButtons key={section.state} section={section} again={again} />
        <AskedFigures section={section} />
        {section.state === 'draft' && <DeskNotice view={view} mayWrite={section.mayWrite} />}
        {section.mayWrite && (
          <KeptTexts
            sectionId={section.id}
            language={section.language as Language}
            current={content}
            evidence={evidence}
            round={keptRound}
          />
        )}
        {section.problems.length > 0 && (
          <div className="r-notice">
            <ProblemList problems={section.problems} />
          </div>
        )}
        {/* Whoever may approve is told in the form of the approval. */}
        {section.overLong.length > 0 && !section.actions.includes('approve') && (
          <div className="r-notice" role="note">
            <p>{t('tooLong.name')}</p>
            <OverLongList texts={section.overLong} />
          </div>
        )}
        {section.state === 'approved' && section.newest && (
          <WordDocument section={section} onUploaded={review.again} />
        )}
        {compared ? (
          <CompareView {...compared} onClose={() => setCompared(null)} />
        ) : version !== null ? (
          <VersionView id={version} onClose={() => setVersion(null)} />
        ) : content.content.length === 0 ? (
          generatedAnnexOf(section.key) === null && <p className="q-muted">{t('section.nothing')}</p>
        ) : (
          <MarkedTextView
            content={content}
            evidence={evidence}
            language={section.language as Language}
            place={place}
          />
        )}
        {!compared && version === null && <AnnexTables key={`annex ${section.state}`} section={section} />}
      </div>
      <SelectionBar isShown={review.selected !== null} onOpen={openComments} />
      <EvidencePanel tabs={readingTabs} current={tab} onCurrent={setTab} counts={{ comments: review.open }}>
        {(shown) =>
          shown === 'comments' ? (
            <CommentsTab review={review} place={place} evidence={evidence} onTaken={again} />
          ) : shown === 'preview' ? (
            <PreviewTab sectionId={section.id} language={section.language} content={content} block={0} />
          ) : (
            <HistoryTab section={section} shown={version} onShow={setVersion} onCompare={setCompared} />
          )
        }
      </EvidencePanel>
    </>
  );
};
