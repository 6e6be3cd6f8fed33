import { type CSSProperties, useMemo, useState } from 'react';
import type { AreaChoice } from '../choices';
import type { VoiceDocumentTextQuery } from '../documents/documents.generated';
import type { FindingPartsFragment } from '../findings/finding.generated';
import { useFindingChanges } from '../findings/use-finding-changes';
import { useText } from '../text';
import { DocumentQueue } from './document-queue';
import { DocumentText } from './document-text';
import { FindingPanel } from './finding-panel';
import { PaneDivider } from './pane-divider';
import { type Pane, useReading } from './use-reading';

export interface ReaderProps {
  readonly documentId: string;
  readonly document: VoiceDocumentTextQuery['voiceDocumentText'];
  readonly findings: readonly FindingPartsFragment[];
  readonly areas: readonly AreaChoice[];
  readonly mayWrite: boolean;
  readonly again: () => void;
}

const panes: readonly Pane[] = ['text', 'findings', 'documents'];

/** Three panes side by side; on a narrow screen one at a time. */
export const Reader = ({ documentId, document, findings, areas, mayWrite, again }: ReaderProps) => {
  const t = useText();
  const changes = useFindingChanges();
  const reading = useReading({ documentId, document, changes, mayWrite, again });
  const [widths, setWidths] = useState({ documents: 216, findings: 368 });
  const highlights = useMemo(
    () =>
      findings.flatMap(({ id, start, end }, position) =>
        start === null || end === null ? [] : [{ id, start, end, position }],
      ),
    [findings],
  );
  const version = findings.map(({ id, tags }) => `${id}:${tags.length}`).join();
  const style = { '--v-left': `${widths.documents}px`, '--v-right': `${widths.findings}px` } as CSSProperties;
  return (
    <>
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
                <kbd>t</kbd> {t('reader.keys.tag')}
              </span>
            </p>
          )}
          <DocumentText
            document={document}
            highlights={highlights}
            selectedId={reading.selectedId}
            current={reading.current}
            textRef={reading.textRef}
            onSelect={reading.select}
            onMark={mayWrite ? reading.mark : undefined}
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
            findings={findings}
            selectedId={reading.selectedId}
            onSelect={reading.select}
            areas={areas}
            changes={mayWrite ? changes : undefined}
            tagRef={reading.tagRef}
          />
        </aside>
      </div>
    </>
  );
};
