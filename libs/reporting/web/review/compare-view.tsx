import {
  type ChangedCaption,
  type BlockNode,
  type ChartKind,
  type Comparison,
  citationsIn,
  compareTexts,
  type RichText,
  type RichTextNode,
  type TableNode,
  type UnitChange,
  type UnitLabel,
} from '@qadam/reporting/domain';
import { Button, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { type ReactNode, useMemo } from 'react';
import { citationNumbers, type Evidence, openText } from '../marks/evidence';
import { type References, useReferences } from '../marks/references';
import { RichTextView } from '../marks/rich-text-view';
import { SectionVersionPageDocument } from '../section/section.generated';
import { useText } from '../text';
import { sectionNamed } from './section-named';
import { comparedPieces, type ComparedPiece } from './compared-blocks';

interface CompareViewProps {
  readonly before: number;
  readonly after: number;
  readonly onClose: () => void;
}

type Opened = ReturnType<typeof openText>;

/** Those of the later text, then what only the earlier one cites: a citation put in before others changes none of them. */
const commonNumbers = (before: RichText, after: RichText): ReadonlyMap<string, number> =>
  citationNumbers([after, { type: 'doc', content: [{ type: 'paragraph', content: citationsIn(before) }] }]);

const labelOf =
  (
    { evidence }: Opened,
    numbers: ReadonlyMap<string, number>,
    sections: References['sections'],
    kindOf: (kind: ChartKind) => string,
  ): UnitLabel =>
  (node) => {
    if (node.type === 'figure') return evidence.reading(node.attrs)?.text ?? node.attrs.indicator;
    if (node.type === 'citation') return `[${numbers.get(node.attrs.findingId) ?? '?'}]`;
    if (node.type === 'chart')
      return `${evidence.chart(node.attrs)?.spec?.title ?? node.attrs.indicator} (${kindOf(node.attrs.kind)})`;
    if (node.type === 'image') return node.attrs.caption || node.attrs.alt;
    if (node.type === 'footnote') return node.attrs.text;
    return node.type === 'sectionReference' ? sectionNamed(node.attrs.key, sections) : '';
  };

/** Unchanged blocks between two changes: more than two of them are folded. A moved one stands by itself. */
const runsOf = (pieces: readonly ComparedPiece[]): readonly (readonly ComparedPiece[])[] => {
  const runs: ComparedPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && last[0]?.isSame === piece.isSame && !piece.isMoved && !last[0].isMoved) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
};

/** What became of a text between two of its versions. */
export const CompareView = ({ before, after, onClose }: CompareViewProps) => {
  const t = useText();
  const { sections } = useReferences();
  const left = useServerData(SectionVersionPageDocument, { id: before });
  const right = useServerData(SectionVersionPageDocument, { id: after });
  const was = left.data?.sectionVersion;
  const is = right.data?.sectionVersion;
  const compared = useMemo(() => {
    if (!was || !is) return null;
    const [opened, now] = [openText(was.text), openText(is.text)];
    const numbers = commonNumbers(opened.content, now.content);
    const kindOf = (kind: ChartKind): string => t(`chart.kinds.${kind}`);
    return {
      opened,
      now,
      numbers,
      comparison: compareTexts(opened.content, now.content, [
        labelOf(opened, numbers, sections, kindOf),
        labelOf(now, numbers, sections, kindOf),
      ]),
    };
  }, [was, is, sections, t]);
  const failure = left.error ?? right.error;
  if (failure) return <FailureState failure={failure} onRetry={left.error ? left.again : right.again} />;
  if (!was || !is || !compared) return <Skeleton shape="text" />;
  const { comparison } = compared;
  const isSame =
    comparison.captions.length === 0 &&
    comparison.blocks.every(({ kind, isMoved }) => kind === 'same' && !isMoved);
  return (
    <section aria-label={t('compare.name')}>
      <div className="r-notice">
        <p>{t('compare.between', { before: was.version.number, after: is.version.number })}</p>
        {isSame ? (
          <p>{t('compare.same')}</p>
        ) : (
          <p className="q-muted">
            {t('compare.words', { added: comparison.wordsAdded, removed: comparison.wordsRemoved })}
          </p>
        )}
        <UnitList units={[...comparison.units, ...comparison.captions.map(asUnit)]} />
        <div className="r-buttons">
          <Button onClick={onClose}>{t('history.close')}</Button>
        </div>
      </div>
      <ComparedText {...compared} language={is.version.language} />
    </section>
  );
};

const unitKinds = [
  'figure',
  'citation',
  'chart',
  'image',
  'footnote',
  'sectionReference',
  'tableCaption',
] as const;

const asUnit = ({ was, is }: ChangedCaption): UnitChange => ({
  unit: 'tableCaption',
  ...{ before: was === '' ? null : was, after: is === '' ? null : is, isMoved: false },
});

const UnitList = ({ units }: { readonly units: readonly UnitChange[] }) => {
  const t = useText();
  if (units.length === 0) return null;
  return (
    <ul className="r-units">
      {units.map(({ unit, before, after, isMoved, isRedrawn }, index) => {
        const kind = t(`compare.units.${unitKinds.find((known) => known === unit) ?? 'other'}`);
        return (
          <li key={index}>
            {isMoved
              ? t('compare.moved', { kind, what: before === after ? before : `${before} → ${after}` })
              : before === null
                ? t('compare.added', { kind, what: after ?? '' })
                : after === null
                  ? t('compare.removed', { kind, what: before })
                  : t(isRedrawn ? 'compare.redrawn' : 'compare.changed', { kind, before, after })}
          </li>
        );
      })}
    </ul>
  );
};

const marksOf = (node: RichTextNode, { moved, redrawn }: Comparison) => {
  if (moved.has(node)) return { added: 'movedHere', removed: 'movedAway' } as const;
  if (redrawn.has(node)) return { added: 'drawnNow', removed: 'drawnBefore' } as const;
  return { added: 'cameHere', removed: 'wentHere' } as const;
};

interface ComparedTextProps {
  readonly opened: Opened;
  readonly now: Opened;
  readonly numbers: ReadonlyMap<string, number>;
  readonly comparison: Comparison;
  readonly language: string;
}

const ComparedText = ({ opened, now, numbers, comparison, language }: ComparedTextProps) => {
  const t = useText();
  const kinds = new Map<RichTextNode, 'added' | 'removed'>();
  for (const { parts, leaf, kind } of comparison.blocks) {
    if (leaf && (kind === 'added' || kind === 'removed')) kinds.set(leaf, kind);
    for (const part of parts)
      if (part.kind !== 'same') for (const node of part.nodes) kinds.set(node, part.kind);
  }
  // What went is read as it was, everything else as it is: the same figure may have said something else.
  const gone = new Set(
    [...kinds].flatMap(([node, kind]) => (kind === 'removed' && 'attrs' in node ? [node.attrs] : [])),
  );
  const side = (attrs: object): Evidence => (gone.has(attrs as never) ? opened : now).evidence;
  const evidence: Evidence = {
    reading: (attrs) => side(attrs).reading(attrs),
    voice: (findingId) => now.evidence.voice(findingId) ?? opened.evidence.voice(findingId),
    chart: (attrs) => side(attrs).chart(attrs),
  };
  const around = (node: RichTextNode, shown: ReactNode): ReactNode => {
    const kind = kinds.get(node);
    if (!kind) return shown;
    const Kind = kind === 'added' ? 'ins' : 'del';
    const isBlock = node.type === 'chart' || node.type === 'image';
    const look = kind === 'added' ? 'r-mark-inserted' : 'r-mark-delete';
    return (
      <Kind className={`r-mark ${look}${isBlock ? ' r-mark-block' : ''}`}>
        <span className={isBlock ? 'r-mark-says' : 'q-unseen'}>
          {t(`compare.${marksOf(node, comparison)[kind]}`)}{' '}
        </span>
        {shown}
      </Kind>
    );
  };
  const captionOf = (was: string | null, is: string): ReactNode =>
    was === null ? (
      is
    ) : (
      <>
        {was !== '' && (
          <del className="r-mark r-mark-delete">
            <span className="q-unseen">{t('compare.wentHere')} </span>
            {was}
          </del>
        )}{' '}
        {is !== '' && (
          <ins className="r-mark r-mark-inserted">
            <span className="q-unseen">{t('compare.cameHere')} </span>
            {is}
          </ins>
        )}
      </>
    );
  const view = (pieces: readonly ComparedPiece[]) => {
    const captions = new Map<BlockNode, string | null>(
      pieces.map(({ block, captionWas }) => [block, captionWas]),
    );
    const content: RichText = { type: 'doc', content: pieces.map(({ block }) => block) };
    return (
      <RichTextView
        content={content}
        evidence={evidence}
        numbers={numbers}
        language={language}
        level={1}
        around={around}
        caption={(table: TableNode) => captionOf(captions.get(table) ?? null, table.attrs?.caption ?? '')}
      />
    );
  };
  return (
    <div className="r-compared">
      {runsOf(comparedPieces(comparison.blocks)).map((run, index) =>
        run[0]?.isSame && run.length > 2 ? (
          <details key={index}>
            <summary>{t('compare.unchanged', { count: run.length })}</summary>
            {view(run)}
          </details>
        ) : (
          <div key={index}>
            {run[0]?.isMoved && <p className="r-compared-moved">{t('compare.lineMoved')}</p>}
            {view(run)}
          </div>
        ),
      )}
    </div>
  );
};
