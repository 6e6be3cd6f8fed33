import type { Span } from '@qadam/evidence/domain';
import { useServerData } from '@qadam/ui';
import { type CSSProperties, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { AreaChoice } from '../choices';
import { ProjectCodesDocument } from '../codes/codes.generated';
import type { FindingPartsFragment } from '../findings/finding.generated';
import { useFindingChanges } from '../findings/use-finding-changes';
import { useRejection } from '../suggestions/use-rejection';
import { useText } from '../text';
import { withActs } from '../waiting/waiting-act';
import { WaitingNote } from '../waiting/waiting-note';
import { DocumentQueue } from './document-queue';
import { DocumentText } from './document-text';
import { FindingPanel } from './finding-panel';
import { PaneDivider } from './pane-divider';
import { recentTags } from './recent-codes';
import { caretOffset } from './selection';
import { type Pane, useReading } from './use-reading';
import { useReaderKeys } from './use-reader-keys';
import { useToDocument } from './use-to-document';
import { useToFinding } from './use-to-finding';
import { useWordChoice } from './use-word-choice';

export interface ReaderProps {
  readonly documentId: string;
  /** Where the document is from. */
  readonly areaCode: string;
  readonly paragraphCount: number;
  /** As the server has them. */
  readonly findings: readonly FindingPartsFragment[];
  readonly areas: readonly AreaChoice[];
  readonly mayWrite: boolean;
  readonly again: () => void;
  /** Asks for the findings once more: what had waited was sent. */
  readonly onFlushed: () => void;
  /** How often that was answered. */
  readonly refreshes: number;
}

const panes: readonly Pane[] = ['text', 'findings', 'documents'];
const noSpans: readonly Span[] = [];

/** Three panes side by side; on a narrow screen one at a time. */
export const Reader = (props: ReaderProps) => {
  const { documentId, areaCode, paragraphCount, areas, mayWrite } = props;
  const t = useText();
  const changes = useFindingChanges(props.onFlushed);
  const { waiting, unseen, hold } = changes.acts;
  const { forgetSent } = changes;
  useEffect(() => {
    if (props.refreshes > 0) forgetSent();
  }, [props.refreshes, forgetSent]);
  // What waits is already shown; asking for the list without a connection would only fail.
  const again = () => {
    if (unseen.length === 0 && navigator.onLine) props.again();
  };
  const findings = useMemo(
    () => withActs(props.findings, unseen, { id: documentId, areaCode }),
    [props.findings, unseen, documentId, areaCode],
  );
  const reading = useReading({ documentId, paragraphCount, findings, changes, again });
  const { selectedId } = reading;
  const chosenAt = findings.findIndex(({ id }) => id === selectedId);
  const chosen = findings[chosenAt];
  const { data: codes } = useServerData(ProjectCodesDocument, {}, { paused: !mayWrite });
  const [reasons, setReasons] = useState<readonly Span[]>(noSpans);
  const [cutting, setCutting] = useState<{ readonly id: string; readonly near?: number | undefined } | null>(
    null,
  );
  const reject = useRejection();
  const toDocument = useToDocument(documentId);
  const toFinding = useToFinding(findings, reading);
  const choosing = useWordChoice(reading, chosen?.paragraph ?? null);
  const recent = useMemo(() => recentTags(findings), [findings]);

  const toTurned = useEffectEvent(() => {
    if (changes.turned === null) return;
    again();
    reading.select(changes.turned);
  });
  useEffect(() => {
    if (changes.turns > 0) toTurned();
  }, [changes.turns]);

  const cut = (at: number) => {
    if (!chosen || chosen.start === null) return;
    setCutting(null);
    void reading.hold(
      changes.split(chosen.id, chosen.start + at).then((done) => {
        again();
        if (done?.made[0]) reading.select(done.made[0].id);
      }),
    );
  };
  useReaderKeys({
    ...{ reading, findings, changes, mayWrite, again, onDocument: toDocument, toFinding, choosing },
    recent: recent.map(({ code }) => code),
    onSplit: () => {
      const caret = reading.textRef.current && caretOffset(reading.textRef.current);
      if (!chosen || chosen.start === null || chosen.end === null) return;
      const isInside = caret !== null && caret > chosen.start && caret < chosen.end;
      setCutting({ id: chosen.id, near: isInside ? caret - chosen.start : undefined });
    },
    onMerge: () => {
      const next = findings[chosenAt + 1];
      if (!chosen || !next) return;
      void reading.hold(
        changes.merge([chosen.id, next.id]).then((done) => {
          again();
          if (done?.made[0]) reading.select(done.made[0].id);
        }),
      );
    },
  });
  const [widths, setWidths] = useState({ documents: 216, findings: 368 });
  const highlights = useMemo(
    () =>
      findings.flatMap(({ id, start, end }, position) =>
        start === null || end === null ? [] : [{ id, start, end, position }],
      ),
    [findings],
  );
  const inText = useMemo(() => {
    const from = chosen?.quote ? chosen.start : null;
    return from == null
      ? noSpans
      : reasons.map(({ start, end }) => ({ start: from + start, end: from + end }));
  }, [chosen, reasons]);
  const version = props.findings.map(({ id, tags }) => `${id}:${tags.length}`).join();
  const style = { '--v-left': `${widths.documents}px`, '--v-right': `${widths.findings}px` } as CSSProperties;
  return (
    <>
      <WaitingNote waiting={waiting} hold={hold} />
      <div className="v-pane-switch" role="group" aria-label={t('reader.panes')}>
        {panes.map((pane) => (
          <button
            key={pane}
            type="button"
            aria-pressed={reading.pane === pane}
            onClick={() => reading.setPane(pane)}
          >
            {pane === 'findings' ? t('reader.findingsTab', { count: findings.length }) : t(`reader.${pane}`)}
          </button>
        ))}
      </div>
      <div className="v-reader" data-pane={reading.pane} style={style}>
        <aside className="v-pane" data-pane="documents" aria-labelledby="reader-documents">
          <h2 id="reader-documents">{t('reader.documents')}</h2>
          <DocumentQueue currentId={documentId} version={version} />
        </aside>
        <PaneDivider
          pane="documents"
          width={widths.documents}
          onWidth={(documents) => setWidths({ ...widths, documents })}
        />
        <section className="v-pane" data-pane="text" aria-label={t('reader.text')}>
          {mayWrite && (
            <p className="v-keys">
              <span className="v-hint">{t('reader.hint')}</span>
              <span>
                <kbd>j</kbd> <kbd>k</kbd> {t('reader.keys.move')}
              </span>
              <span>
                <kbd>m</kbd> {t('reader.keys.mark')}
              </span>
              <span>
                <kbd>⇧m</kbd> {t('reader.keys.part')}
              </span>
              <span>
                <kbd>t</kbd> {t('reader.keys.tag')}
              </span>
              <span>
                <kbd>?</kbd> {t('reader.keys.all')}
              </span>
            </p>
          )}
          <DocumentText
            {...{ documentId, paragraphCount, highlights, selectedId, choosing }}
            reasons={inText}
            wanted={chosen?.paragraph ?? null}
            current={reading.current}
            textRef={reading.textRef}
            onShown={reading.onShown}
            onSelect={reading.select}
            onMark={mayWrite ? reading.mark : undefined}
            onMasked={again}
          />
        </section>
        <PaneDivider
          pane="findings"
          width={widths.findings}
          onWidth={(right) => setWidths({ ...widths, findings: right })}
        />
        <aside className="v-pane" data-pane="findings" aria-labelledby="reader-findings">
          <h2 id="reader-findings">{t('reader.findingsTab', { count: findings.length })}</h2>
          <FindingPanel
            {...{ findings, selectedId, areas, recent, waiting }}
            keyOf={changes.keyOf}
            onSelect={reading.select}
            writing={
              mayWrite
                ? {
                    ...{ changes, reading, again, reject, cut, toFinding },
                    codes: codes?.codeBook ?? [],
                    cutting,
                    onCut: setCutting,
                    onReasons: setReasons,
                  }
                : undefined
            }
          />
        </aside>
      </div>
    </>
  );
};
