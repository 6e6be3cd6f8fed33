import type { Language } from '@qadam/language/domain';
import {
  changeCount,
  citationMarks,
  comparedEvidence,
  countChanges,
  type EvidenceNode,
  leftToTranslate,
  type RichText,
  sourceChanges,
} from '@qadam/reporting/domain';
import { Button, notify, useFailureText, useServerChange } from '@qadam/ui';
import type { Opened } from '../marks/evidence';
import { useMoment } from '../marks/moment';
import { figureWords } from './node-words';
import { useTranslationText } from './text';
import { ConfirmTranslationDocument, type SectionComparisonQuery } from './translation.generated';

interface ComparisonStandingProps {
  readonly found: SectionComparisonQuery['sectionComparison'];
  readonly texts: { readonly source: Opened; readonly own: Opened };
  readonly basis: RichText | null;
  readonly source: Language;
  readonly own: Language;
  readonly onConfirmed: () => void;
}

const EvidenceList = ({
  title,
  nodes,
  from,
  language,
}: {
  readonly title: string;
  readonly nodes: readonly EvidenceNode[];
  readonly from: Opened;
  readonly language: Language;
}) => {
  const t = useTranslationText();
  if (nodes.length === 0) return null;
  const marks = citationMarks(from.content);
  const nameOf = (node: EvidenceNode): string => {
    if (node.type === 'citation')
      return t('voice', {
        name:
          from.evidence.voice(node.attrs.findingId)?.summary || `[${marks.get(node.attrs.findingId) ?? '…'}]`,
      });
    if (node.type === 'chart')
      return t('chart', { name: from.evidence.chart(node.attrs)?.spec?.title ?? node.attrs.indicator });
    const title = from.evidence.reading(node.attrs)?.figure?.indicatorTitle;
    return [title, figureWords(node.attrs, from)].filter(Boolean).join(' · ');
  };
  return (
    <div>
      <b>{title}</b>
      <ul lang={language}>
        {nodes.map((node, index) => (
          <li key={index}>{nameOf(node)}</li>
        ))}
      </ul>
    </div>
  );
};

/** Which source the translation follows, what changed since, and what it lacks. */
export const ComparisonStanding = ({
  found,
  texts,
  basis,
  source,
  own,
  onConfirmed,
}: ComparisonStandingProps) => {
  const t = useTranslationText();
  const moment = useMoment();
  const textOf = useFailureText();
  const [confirm, confirming] = useServerChange(ConfirmTranslationDocument);
  const counts = basis && countChanges(sourceChanges(basis, texts.source.content));
  const isStale = counts !== null && changeCount(counts) > 0;
  const { missing, extra } = comparedEvidence(texts.source.content, texts.own.content);
  const left = leftToTranslate(texts.own.content, own);
  const agree = async () => {
    const { error } = await confirm({ id: Number(found.own.id), source, language: own });
    if (error) notify({ text: textOf(error), tone: 'bad' });
    else notify({ text: t('confirmed'), tone: 'good' });
    onConfirmed();
  };
  return (
    <div className="r-beside-standing">
      <p>
        {found.basis
          ? t('follows', {
              version: found.basis.sourceVersion,
              person: found.basis.personName,
              moment: moment(found.basis.at),
            })
          : t('unknown')}{' '}
        {counts && <b>{isStale ? t('since', { ...counts }) : t('current')}</b>}
      </p>
      {left > 0 && <p>{t('left', { count: left })}</p>}
      {found.own.mayWrite && (found.basis === null || isStale) && (
        <Button disabled={confirming.fetching} onClick={() => void agree()}>
          {t('confirm')}
        </Button>
      )}
      <div className="r-beside-evidence">
        <EvidenceList title={t('missing')} nodes={missing} from={texts.source} language={source} />
        <EvidenceList title={t('extra')} nodes={extra} from={texts.own} language={own} />
      </div>
    </div>
  );
};
