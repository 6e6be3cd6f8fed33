import { type Language } from '@qadam/language/domain';
import { type RichText, wordCounter } from '@qadam/reporting/domain';
import { notify, Skeleton, useFormat } from '@qadam/ui';
import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { DeskCompany } from '../desk/desk-notice';
import { KeptTexts } from '../desk/kept-texts';
import type { DeskView } from '../desk/use-desk';
import { useHandOver } from '../desk/use-hand-over';
import { RefusedNotice } from '../editor/refused-notice';
import { ConflictNotice, SaveMark } from '../editor/save-mark';
import { writtenText } from '../editor/written-text';
import type { EditorHandle } from '../editor/text-editor';
import { useAutosave } from '../editor/use-autosave';
import { type Evidence, openText } from '../marks/evidence';
import { EvidencePanel } from '../panel/evidence-panel';
import { FiguresTab } from '../panel/figures-tab';
import { HistoryTab } from '../panel/history-tab';
import { usePanelKeys } from '../panel/use-panel-keys';
import { useRememberedTab } from '../panel/use-remembered-tab';
import { VoicesTab } from '../panel/voices-tab';
import { PreviewTab } from '../preview/preview-tab';
import { CommentsTab } from '../review/comments-tab';
import type { ComparedVersions } from '../review/compare-form';
import { CompareView } from '../review/compare-view';
import { SelectionBar } from '../review/selection-bar';
import { useSectionReview } from '../review/use-section-review';
import { useText } from '../text';
import { KeptFigures } from './kept-figures';
import { KeptNotice } from './kept-notice';
import { Guidance, SectionFacts } from './section-facts';
import {
  SectionPageDocument,
  SectionVersionPageDocument,
  type SectionFieldsFragment,
} from './section.generated';
import { VersionView } from './version-view';
import { WorkflowButtons } from './workflow-buttons';

const writingTabs = ['voices', 'figures', 'comments', 'history', 'preview'] as const;

const TextEditor = lazy(() => import('../editor/text-editor'));

interface WritingSectionProps {
  readonly section: SectionFieldsFragment;
  readonly again: () => void;
  readonly view: DeskView;
  readonly keptRound: number;
  /** Counts what was said about the section while it is open. */
  readonly remarkRound: number;
  /** The pen goes, or has gone, to somebody else: what is not saved is handed in, then `onHandedOver` is called. */
  readonly isLosing: boolean;
  readonly onHandedOver: () => void;
}

/** A draft in the hands of its drafter: the text in the middle, evidence at the side, saved as it is written. */
export const WritingSection = ({
  section,
  again,
  view,
  keptRound,
  remarkRound,
  isLosing,
  onHandedOver,
}: WritingSectionProps) => {
  const t = useText();
  const { id, newest, key } = section;
  const language = section.language as Language;
  const client = useClient();
  const editor = useRef<EditorHandle>(null);
  // What the editor begins with; later answers of the server must not disturb the writer.
  const [start] = useState(() => openText(section.text));
  const [block, setBlock] = useState(0);
  const [current, setCurrent] = useState(start.content);
  const [count] = useState(() => wordCounter());
  const [words, setWords] = useState(() => count(start.content));
  const [version, setVersion] = useState<number | null>(null);
  const [compared, setCompared] = useState<ComparedVersions | null>(null);
  const [tab, setTab] = useRememberedTab(writingTabs);
  usePanelKeys(tab, setTab);
  const toComments = useCallback(() => setTab('comments'), [setTab]);
  const [live, setLive] = useState(start.evidence);
  // A remark may quote a figure as it stood before it was changed.
  const evidence = useMemo(
    (): Evidence => ({ ...live, reading: (attrs) => live.reading(attrs) ?? start.evidence.reading(attrs) }),
    [live, start],
  );
  const review = useSectionReview(Number(id), language, writtenText, evidence, toComments, remarkRound);
  const gather = useCallback(() => editor.current?.tell(), []);
  const saving = useAutosave(id, language, newest?.number ?? 0, view.tab, gather);
  const area = useMemo(() => (key.startsWith('localisation/') ? (key.split('/')[1] ?? 'kz') : 'kz'), [key]);

  // With its first version a section can be sent to review: the server is asked what may be done now.
  const isFirstSaved = newest === null && saving.state.kind === 'saved' && saving.state.at !== null;
  const askAgain = useEffectEvent(again);
  useEffect(() => {
    if (isFirstSaved) askAgain();
  }, [isFirstSaved]);

  useHandOver({ sectionId: id, language, view, isLosing, handOver: saving.handOver, onHandedOver });

  const change = (content: RichText) => {
    setCurrent(content);
    setWords(count(content));
    saving.change(content);
  };
  const restore = (content: RichText) => {
    setVersion(null);
    editor.current?.replace(content);
    notify({ text: t('history.restored'), tone: 'good' });
  };
  const takeTheirs = async (versionId: number, number: number) => {
    const { data } = await client.query(SectionVersionPageDocument, { id: versionId }).toPromise();
    // The own text was never a version: it is kept beside the newer one.
    if (!data || !(await saving.keepAside())) return;
    editor.current?.replace(openText(data.sectionVersion.text).content);
    saving.accept(number);
  };

  const takeNewest = async () => {
    const { data } = await client
      .query(
        SectionPageDocument,
        { report: section.reportCode, key, language },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    const taken = data?.section.newest;
    if (!data || !taken) return;
    editor.current?.replace(openText(data.section.text).content);
    saving.accept(taken.number);
  };
  const openComments = () => {
    toComments();
    document.getElementById('r-tab-comments')?.scrollIntoView({ block: 'start' });
  };

  return (
    <>
      <div className="r-middle">
        <SectionFacts section={section} />
        <Guidance section={section} />
        <div className="r-bar-line">
          <SaveMark
            state={saving.state}
            savedAt={newest?.createdAt ?? null}
            onRetry={() => void saving.flush()}
          />
          <WordCount words={words} limit={section.wordLimit} />
          <DeskCompany view={view} />
          <WorkflowButtons section={section} again={again} before={saving.flush} words={words} />
        </div>
        <ConflictNotice
          state={saving.state}
          onMine={saving.saveOver}
          onTheirs={(versionId, number) => void takeTheirs(versionId, number)}
        />
        <RefusedNotice state={saving.state} editor={editor} />
        {isLosing && (
          <div className="r-notice r-desk" role="alert">
            <p>
              {t('desk.handingOver', { person: (view.desk?.asked ?? view.desk?.writer)?.personName ?? '' })}
            </p>
          </div>
        )}
        <KeptTexts
          sectionId={id}
          language={language}
          current={current}
          evidence={start.evidence}
          round={keptRound}
          onTake={(blocks) => editor.current?.append(blocks)}
        />
        <KeptFigures section={section} />
        <KeptNotice
          section={section}
          start={start.content}
          current={current}
          evidence={start.evidence}
          onReplace={(content) => editor.current?.replace(content)}
          onAppend={(blocks) => editor.current?.append(blocks)}
        />
        {version !== null && (
          <VersionView id={version} onClose={() => setVersion(null)} onRestore={restore} />
        )}
        {compared && <CompareView {...compared} onClose={() => setCompared(null)} />}
        <div hidden={version !== null || compared !== null}>
          <Suspense fallback={<Skeleton shape="text" />}>
            <TextEditor
              content={start.content}
              evidence={start.evidence}
              language={language}
              onChange={change}
              onTyping={saving.touch}
              sectionId={Number(id)}
              handle={editor}
              onBlock={setBlock}
              isFrozen={isLosing}
              onDecided={again}
              onEvidence={setLive}
            />
          </Suspense>
        </div>
      </div>
      <SelectionBar isShown={review.selected !== null} onOpen={openComments} />
      <EvidencePanel
        tabs={writingTabs}
        current={tab}
        onCurrent={setTab}
        counts={{ comments: review.open }}
        onLeave={() => editor.current?.focus()}
      >
        {(shown) =>
          shown === 'voices' ? (
            <VoicesTab
              language={language}
              targets={section.targetCodes}
              onInsert={(findingId) => editor.current?.insertCitation(findingId)}
            />
          ) : shown === 'figures' ? (
            <FiguresTab
              language={language}
              targets={section.targetCodes}
              area={area}
              onFigure={(attrs) => editor.current?.insertFigure(attrs)}
              onChart={(attrs) => editor.current?.insertChart(attrs)}
            />
          ) : shown === 'comments' ? (
            <CommentsTab
              review={review}
              place={writtenText}
              evidence={evidence}
              before={saving.flush}
              onTaken={() => void takeNewest()}
            />
          ) : shown === 'preview' ? (
            <PreviewTab sectionId={id} language={language} content={current} block={block} />
          ) : (
            <HistoryTab section={section} shown={version} onShow={setVersion} onCompare={setCompared} />
          )
        }
      </EvidencePanel>
    </>
  );
};

const WordCount = ({ words, limit }: { readonly words: number; readonly limit: number | null }) => {
  const t = useText();
  const format = useFormat();
  const isOver = limit !== null && words > limit;
  return (
    <span className="q-muted q-figures" data-over={isOver}>
      {limit === null
        ? t('history.words', { count: words })
        : t('section.wordsOf', { words: format.number(words), limit: format.number(limit) })}
    </span>
  );
};
