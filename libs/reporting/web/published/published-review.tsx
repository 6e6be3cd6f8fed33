import {
  EmptyState,
  FailurePage,
  GoalTile,
  type GoalNumber,
  Page,
  Skeleton,
  useLanguage,
  useServerData,
} from '@qadam/ui';
import { useMemo } from 'react';
import { citationNumbers, openText } from '../marks/evidence';
import { ReferencesProvider, referencesOf } from '../marks/references';
import { RichTextView } from '../marks/rich-text-view';
import { useText } from '../text';
import '../section/section.css';
import '../section/text.css';
import './published.css';
import { GlossaryDocument } from '../section/section.generated';
import { PublishedReviewDocument, type PublishedReviewQuery } from './published.generated';

type Section = PublishedReviewQuery['publishedReport']['sections'][number];

const anchorOf = (key: string): string => `section-${key.replaceAll('/', '-')}`;

/** The review as everyone may read it: approved sections only. */
export const PublishedReview = ({ code }: { readonly code: string }) => {
  const t = useText();
  const language = useLanguage();
  const { data, error, again } = useServerData(PublishedReviewDocument, { code });
  const terms = useServerData(GlossaryDocument, { language });
  const review = data?.publishedReport;
  const opened = useMemo(
    () =>
      (review?.sections ?? []).map((section) => ({
        section,
        text: section.text ? openText(section.text) : null,
      })),
    [review],
  );
  const numbers = useMemo(
    () => citationNumbers(opened.flatMap(({ text }) => (text ? [text.content] : []))),
    [opened],
  );
  const explained = terms.data?.glossaryTerms;
  const references = useMemo(
    () => referencesOf(review?.sections ?? [], explained ?? [], (key) => `/reviews/${code}#${anchorOf(key)}`),
    [review, explained, code],
  );
  if (!review)
    return error ? (
      <FailurePage failure={error} onRetry={again} back={{ to: '/reviews', label: t('reviews.toList') }} />
    ) : (
      <Skeleton shape="text" />
    );
  return (
    <Page
      title={review.report.title}
      crumbs={[{ to: '/reviews', label: t('reviews.title') }]}
      lead={t('reviews.approved', { count: review.report.approved })}
    >
      {review.sections.length === 0 ? (
        <EmptyState title={t('published.empty')}>{t('published.emptyMore')}</EmptyState>
      ) : (
        <ReferencesProvider value={references}>
          <div className="r-published">
            <PublishedContents sections={review.sections} />
            <div>
              {opened.map(({ section, text }) => {
                const Heading = section.depth === 0 ? 'h2' : 'h3';
                return (
                  <section key={section.key} id={anchorOf(section.key)} aria-label={section.title}>
                    <Heading className="r-heading">
                      {section.goal !== null && <GoalTile goal={section.goal as GoalNumber} size={28} />}
                      {section.number && <span className="q-muted">{section.number}</span>} {section.title}
                    </Heading>
                    {text && (
                      <RichTextView
                        content={text.content}
                        evidence={text.evidence}
                        numbers={numbers}
                        language={language}
                        level={section.depth === 0 ? 2 : 3}
                      />
                    )}
                    {!text && section.writtenIn.length > 0 && (
                      <p className="q-muted">{t('published.otherLanguage')}</p>
                    )}
                  </section>
                );
              })}
            </div>
          </div>
        </ReferencesProvider>
      )}
    </Page>
  );
};

const PublishedContents = ({ sections }: { readonly sections: readonly Section[] }) => {
  const t = useText();
  return (
    <nav className="r-contents" aria-label={t('section.contents')}>
      <ol>
        {sections.map(({ key, title, number, depth }) => (
          <li key={key} style={{ paddingInlineStart: depth * 12 }}>
            <a href={`#${anchorOf(key)}`}>
              {number && <span className="q-muted">{number}</span>} {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
