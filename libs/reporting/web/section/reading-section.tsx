import type { Language } from '@qadam/language/domain';
import { useMemo, useState } from 'react';
import { DeskNotice } from '../desk/desk-notice';
import { KeptTexts } from '../desk/kept-texts';
import type { DeskView } from '../desk/use-desk';
import { citationNumbers, openText } from '../marks/evidence';
import { ProblemList } from '../marks/problem-list';
import { RichTextView } from '../marks/rich-text-view';
import { EvidencePanel } from '../panel/evidence-panel';
import { HistoryTab } from '../panel/history-tab';
import { PreviewTab } from '../preview/preview-tab';
import { useText } from '../text';
import { Guidance, SectionFacts } from './section-facts';
import type { SectionFieldsFragment } from './section.generated';
import { VersionView } from './version-view';
import { WorkflowButtons } from './workflow-buttons';

interface ReadingSectionProps {
  readonly section: SectionFieldsFragment;
  readonly again: () => void;
  readonly view: DeskView;
  readonly keptRound: number;
}

/** A section that is not written now: in review, approved, or of somebody who only reads. */
export const ReadingSection = ({ section, again, view, keptRound }: ReadingSectionProps) => {
  const t = useText();
  const [version, setVersion] = useState<number | null>(null);
  const { content, evidence } = useMemo(() => openText(section.text), [section.text]);
  const numbers = useMemo(() => citationNumbers([content]), [content]);
  return (
    <>
      <div className="r-middle">
        <SectionFacts section={section} />
        <Guidance section={section} />
        <WorkflowButtons section={section} again={again} />
        <DeskNotice view={view} mayWrite={section.mayWrite} />
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
        {version !== null ? (
          <VersionView id={version} onClose={() => setVersion(null)} />
        ) : content.content.length === 0 ? (
          <p className="q-muted">{t('section.nothing')}</p>
        ) : (
          <RichTextView
            content={content}
            evidence={evidence}
            numbers={numbers}
            language={section.language as Language}
            level={1}
          />
        )}
      </div>
      <EvidencePanel tabs={['history', 'preview']}>
        {(tab) =>
          tab === 'preview' ? (
            <PreviewTab sectionId={section.id} language={section.language} content={content} block={0} />
          ) : (
            <HistoryTab section={section} shown={version} onShow={setVersion} />
          )
        }
      </EvidencePanel>
    </>
  );
};
