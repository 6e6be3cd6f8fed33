import type { RichText } from '@qadam/reporting/domain';
import { Button, Skeleton } from '@qadam/ui';
import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import type { DeskView } from '../desk/use-desk';
import { useHandOver } from '../desk/use-hand-over';
import { RefusedNotice } from '../editor/refused-notice';
import { SaveMark } from '../editor/save-mark';
import type { EditorHandle } from '../editor/text-editor';
import type { Evidence } from '../marks/evidence';
import { useText } from '../text';
import { LineConflict, type Settlement } from './line-conflict';
import { useTranslationText } from './text';
import { toFirstPlace } from './to-first-place';
import { type LineSection, type LineStart, useLine } from './use-line';

const TextEditor = lazy(() => import('../editor/text-editor'));

interface LineWritingProps {
  readonly section: LineSection;
  readonly start: LineStart;
  /** What the editor begins with: the block of the text, or that of the source with its words left to translate. */
  readonly content: RichText;
  readonly evidence: Evidence;
  readonly savedAt: string | null;
  readonly view: DeskView;
  readonly isLosing: boolean;
  readonly onHandedOver: () => void;
  /** With the number of the newest version that is known here. */
  readonly onDone: (version: number) => void;
}

const longestLeaveMs = 3_000;

/** One block of the translation in the hands of its writer, saved as it is written. */
export const LineWriting = ({
  section,
  start,
  content,
  evidence,
  savedAt,
  view,
  isLosing,
  onHandedOver,
  onDone,
}: LineWritingProps) => {
  const t = useTranslationText();
  const names = useText();
  const { id, language } = section;
  const handle = useRef<EditorHandle>(null);
  const gather = useCallback(() => handle.current?.tell(), []);
  const [first] = useState({ start, content, evidence });
  const line = useLine(section, first.start, view.tab, gather);
  const { saving, state } = line;
  const [isClosing, setClosing] = useState(false);
  useHandOver({ sectionId: id, language, view, isLosing, handOver: saving.handOver, onHandedOver });

  const close = async (isReady: () => Promise<boolean>) => {
    setClosing(true);
    const isDone = await isReady();
    setClosing(false);
    if (isDone) onDone(saving.baseVersion());
  };
  const isTouched = useRef(false);
  const save = async (): Promise<boolean> => {
    gather();
    // A line without words, as that of a chart, is carried over as it is.
    if (!isTouched.current && first.start.place.count === 0) line.change(first.content);
    return saving.flush();
  };
  // Another page would begin with the text as it was: what was typed a moment ago goes to the server first.
  const leaving = useBlocker(() => saving.hasUnsaved());
  const leave = useEffectEvent(async () => {
    // A server that does not answer holds nobody: the words are in the browser and are offered again.
    await Promise.race([saving.flush(), new Promise((done) => setTimeout(done, longestLeaveMs))]);
    leaving.proceed?.();
  });
  useEffect(() => {
    if (leaving.state === 'blocked') void leave();
  }, [leaving.state]);
  const settle = (settlement: Settlement) => void close(() => line.settle(settlement));
  return (
    <div className="r-beside-writing">
      <RefusedNotice state={state} editor={handle} />
      {isLosing && (
        <div className="r-notice r-desk" role="alert">
          <p>
            {names('desk.handingOver', {
              person: (view.desk?.asked ?? view.desk?.writer)?.personName ?? '',
            })}
          </p>
        </div>
      )}
      <Suspense fallback={<Skeleton shape="text" />}>
        <TextEditor
          content={first.content}
          evidence={first.evidence}
          language={language}
          sectionId={Number(id)}
          onChange={(written) => {
            isTouched.current = true;
            line.change(written);
          }}
          onTyping={saving.touch}
          handle={handle}
          isFrozen={isLosing}
          onReady={(editor) => toFirstPlace(editor, language)}
        />
      </Suspense>
      <LineConflict
        state={state}
        clash={line.clash}
        language={language}
        isBusy={line.isBusy || isClosing}
        onSettle={settle}
        onRetry={line.look}
      />
      {line.mergedWith && <p role="status">{t('merged', { person: line.mergedWith })}</p>}
      <div className="r-buttons">
        <Button
          kind="main"
          disabled={isClosing || isLosing || state.kind === 'conflict'}
          onClick={() => void close(save)}
        >
          {t('save')}
        </Button>
        <Button disabled={isClosing || isLosing} onClick={() => void close(line.giveUp)}>
          {t('cancel')}
        </Button>
        <SaveMark state={state} savedAt={savedAt} onRetry={() => void saving.flush()} />
      </div>
    </div>
  );
};
