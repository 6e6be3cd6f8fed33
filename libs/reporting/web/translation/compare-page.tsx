import { isLanguage, type Language, languages } from '@qadam/language/domain';
import {
  Button,
  FailurePage,
  notify,
  Page,
  PlaceLink,
  Skeleton,
  useFailureText,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { isEmptyContent, type RichText } from '@qadam/reporting/domain';
import { citationNumbers, openText } from '../marks/evidence';
import { ReferencesProvider } from '../marks/references';
import { useReviewReferences } from '../section/use-review-references';
import { useText } from '../text';
import { ComparisonStanding } from './comparison-standing';
import { nodeWordsOf } from './node-words';
import { comparisonRows } from './rows';
import { useTranslationText } from './text';
import { TranslationDesk } from './translation-desk';
import {
  CarryOverTranslationDocument,
  SectionComparisonDocument,
  type SectionComparisonQuery,
} from './translation.generated';
import './translation.css';

const sides = ['both', 'source', 'own'] as const;
type Side = (typeof sides)[number];

/** The source in the address and the own language, which is never the same. */
const useTwoLanguages = (): { source: Language; own: Language } => {
  const here = useLanguage();
  const [search] = useSearchParams();
  const [compare, asked] = [search.get('compare'), search.get('text')];
  const source = isLanguage(compare) ? compare : 'ru';
  const wanted = isLanguage(asked) ? asked : here;
  return { source, own: wanted === source ? (languages.find((one) => one !== source) ?? 'kk') : wanted };
};

/** A section beside its source, line by line. */
export const ComparePage = () => {
  const t = useTranslationText();
  const names = useText();
  const textOf = useFailureText();
  const { code = '', '*': key = '' } = useParams();
  const { source, own } = useTwoLanguages();
  const { references, contents } = useReviewReferences(code, own);
  const { references: sourceReferences } = useReviewReferences(code, source);
  const [side, setSide] = useState<Side>('both');
  const { data, error, again } = useServerData(
    SectionComparisonDocument,
    { report: code, key, source, language: own },
    { requestPolicy: 'network-only' },
  );
  const [carryOver, carrying] = useServerChange(CarryOverTranslationDocument);
  // A question that fails later must not take the text from under the writer's hands.
  const [last, setLast] = useState<SectionComparisonQuery['sectionComparison'] | null>(null);
  const answered = data?.sectionComparison;
  if (answered && answered !== last) setLast(answered);
  const found = answered ?? last;
  const texts = useMemo(
    () => found && { source: openText(found.source.text), own: openText(found.own.text) },
    [found],
  );
  const basis = useMemo(() => (found?.basis ? openText(found.basis.text) : null), [found]);
  const nodeWords = useMemo(() => {
    if (!texts) return null;
    const numbers = citationNumbers([texts.source.content, ...(basis ? [basis.content] : [])]);
    const wordsIn = (text: typeof texts.source) => nodeWordsOf(text, numbers, sourceReferences.sections);
    return { before: wordsIn(basis ?? texts.source), after: wordsIn(texts.source) };
  }, [texts, basis, sourceReferences]);
  const agreement = useMemo(
    () =>
      basis && found?.basis
        ? { source: basis.content, own: JSON.parse(found.basis.ownContent) as RichText }
        : null,
    [basis, found],
  );
  const rows = useMemo(
    () =>
      texts && nodeWords
        ? comparisonRows(texts.source.content, texts.own.content, agreement, [
            nodeWords.before,
            nodeWords.after,
          ])
        : [],
    [texts, agreement, nodeWords],
  );
  const section = `/reviews/${code}/sections/${key}`;
  if (
    !found ||
    !texts ||
    !nodeWords ||
    found.own.key !== key ||
    found.own.language !== own ||
    found.source.language !== source
  )
    return error ? (
      <FailurePage failure={error} onRetry={again} back={{ to: section, label: names('section.toReview') }} />
    ) : (
      <Skeleton shape="text" />
    );
  const begin = async () => {
    const { error: refusal } = await carryOver({ id: Number(found.own.id), source, language: own });
    if (refusal) notify({ text: textOf(refusal), tone: 'bad' });
    else notify({ text: t('carriedOver'), tone: 'good' });
    again();
  };
  const isUnwritten = isEmptyContent(texts.own.content);
  const address = (left: Language, right: Language) => `${section}?text=${right}&compare=${left}`;
  return (
    <Page
      title={[found.own.number, found.own.title].filter(Boolean).join(' ')}
      width="full"
      crumbs={[
        { to: '/reviews', label: names('reviews.title') },
        { to: `/reviews/${code}`, label: contents.data?.report.report.title ?? code },
      ]}
      heading={<span lang={own}>{[found.own.number, found.own.title].filter(Boolean).join(' ')}</span>}
      actions={<PlaceLink to={`${section}?text=${own}`}>{t('close')}</PlaceLink>}
    >
      <div className="r-beside-bar">
        <nav aria-label={t('source')}>
          {languages
            .filter((one) => one !== own)
            .map((one) => (
              <PlaceLink key={one} to={address(one, own)} aria-current={one === source ? 'true' : undefined}>
                <span lang={one}>{names(`languages.${one}`)}</span> →{' '}
                <span lang={own}>{names(`languages.${own}`)}</span>
              </PlaceLink>
            ))}
          <PlaceLink to={address(own, source)}>{t('swap')}</PlaceLink>
        </nav>
        <div role="group" aria-label={t('show')} className="r-beside-switch">
          {sides.map((each) => (
            <button key={each} type="button" aria-pressed={each === side} onClick={() => setSide(each)}>
              {t(each)}
            </button>
          ))}
        </div>
      </div>
      {!isUnwritten && (
        <ComparisonStanding
          found={found}
          texts={texts}
          basis={basis?.content ?? null}
          source={source}
          own={own}
          onConfirmed={again}
        />
      )}
      {isUnwritten && found.own.mayWrite && !isEmptyContent(texts.source.content) && (
        <div className="r-notice">
          <p>{t('carryOverText')}</p>
          <Button kind="main" disabled={carrying.fetching} onClick={() => void begin()}>
            {t('carryOver')}
          </Button>
        </div>
      )}
      <ReferencesProvider value={references}>
        <TranslationDesk
          key={`${found.own.id} ${source} ${own}`}
          found={found}
          place={{ report: code, key, id: found.own.id, language: own }}
          rows={rows}
          texts={texts}
          sourceReferences={sourceReferences}
          wordsBefore={nodeWords.before}
          languages={{ source, own }}
          isUnwritten={isUnwritten}
          side={side}
          again={again}
        />
      </ReferencesProvider>
    </Page>
  );
};
