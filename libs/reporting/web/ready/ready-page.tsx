import { RequireRole } from '@qadam/identity/web';
import { isLanguage } from '@qadam/language/domain';
import { imprintParts } from '@qadam/reporting/domain';
import { FailurePage, Page, PlaceLink, Skeleton, useFormat, useServerData } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMoment } from '../marks/moment';
import { ReviewTabs } from '../review-tabs';
import { useText } from '../text';
import '../reporting.css';
import './ready.css';
import { ReviewReadinessDocument, type ReviewReadinessQuery } from './ready.generated';

type Readiness = ReviewReadinessQuery['reviewReadiness'][number];

/** What an authority looks at before it takes the review, one column a language. */
export const ReadyPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: `/reviews/${code}`, label: t('section.toReview') }}
    >
      <Ready code={code} />
    </RequireRole>
  );
};

const Ready = ({ code }: { readonly code: string }) => {
  const t = useText();
  const { data, error, again } = useServerData(
    ReviewReadinessDocument,
    { report: code },
    { requestPolicy: 'cache-and-network' },
  );
  if (!data)
    return error ? (
      <FailurePage
        failure={error}
        onRetry={again}
        back={{ to: `/reviews/${code}`, label: t('section.toReview') }}
      />
    ) : (
      <Skeleton shape="page" />
    );
  return (
    <Page
      title={t('ready.title')}
      lead={t('ready.lead')}
      crumbs={[
        { to: '/reviews', label: t('reviews.title') },
        { to: `/reviews/${code}`, label: data.report.report.title },
      ]}
    >
      <ReviewTabs code={code} at="ready" />
      <div className="r-ready">
        {data.reviewReadiness.map((one) => (
          <LanguageColumn key={one.language} code={code} readiness={one} />
        ))}
      </div>
    </Page>
  );
};

/** One line: what was looked at, how it is, and whether that is good; said in shape and word, not by colour alone. */
const Line = ({
  name,
  isGood,
  children,
}: {
  readonly name: string;
  readonly isGood: boolean | null;
  readonly children: ReactNode;
}) => {
  const t = useText();
  const mark = isGood === null ? '·' : isGood ? '✓' : '✕';
  return (
    <div className="r-ready-line" data-good={isGood}>
      <dt>
        <span aria-hidden="true">{mark}</span> {name}
        {isGood !== null && <span className="q-unseen"> {t(isGood ? 'ready.good' : 'ready.bad')}</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
};

const megabyte = 2 ** 20;

interface LanguageColumnProps {
  readonly code: string;
  readonly readiness: Readiness;
}

const LanguageColumn = ({ code, readiness }: LanguageColumnProps) => {
  const t = useText();
  const format = useFormat();
  const moment = useMoment();
  const { language, words, writtenSections, approvedSections, brokenLinks, file, failedAt } = readiness;
  /** What holds for an older file is no tick for the texts as they are. */
  const ticked = (isGood: boolean): boolean | null => (failedAt === null || !isGood ? isGood : null);
  const broken = [
    ...brokenLinks.map(({ section, href }) => `${section}: ${href}`),
    ...readiness.brokenReferences.map((section) => t('ready.reference', { section })),
  ];
  const { overLong, found, missingFigures, unlikeNumbers } = readiness;
  const { sectionsWithoutText, olderTranslations, placesToTranslate } = readiness;
  const { translationsBehind, translationsUnmarked } = readiness;
  const translation = [
    sectionsWithoutText > 0 && t('ready.withoutText', { sections: sectionsWithoutText }),
    olderTranslations > 0 && t('ready.older', { sections: olderTranslations }),
    translationsBehind > 0 && t('ready.behind', { sections: translationsBehind }),
    translationsUnmarked > 0 && t('ready.unmarked', { sections: translationsUnmarked }),
    placesToTranslate > 0 && t('ready.placesLeft', { places: placesToTranslate }),
  ].filter((line) => line !== false);
  const unsaid = imprintParts
    .filter((part) => readiness.missingOfImprint.includes(part))
    .map((part) => t(`ready.imprintParts.${part}`));
  const name = isLanguage(language) ? t(`languages.${language}`) : language;
  return (
    <section aria-label={name}>
      <h2 lang={language}>{name}</h2>
      <dl>
        <Line name={t('ready.length')} isGood={words > 0 && overLong.length === 0 ? null : false}>
          {[
            t('history.words', { count: words }),
            ...overLong.map((each) => t('ready.over', { ...each })),
          ].join('. ')}
        </Line>
        <Line name={t('ready.check')} isGood={found.errors === 0}>
          <PlaceLink to={`/reviews/${code}/check?lang=${language}`}>
            {found.errors + found.warnings === 0 ? t('ready.checkFine') : t('ready.found', { ...found })}
          </PlaceLink>
        </Line>
        <Line name={t('ready.approved')} isGood={writtenSections > 0 && approvedSections === writtenSections}>
          {t('ready.approvedOf', {
            ...{ approved: approvedSections, written: writtenSections },
            all: readiness.allSections,
          })}
        </Line>
        <Line name={t('ready.translation')} isGood={translation.length === 0}>
          {translation.length === 0 ? t('ready.translationFine') : translation.join(' ')}
        </Line>
        <Line
          name={t('ready.numbers')}
          isGood={missingFigures > 0 ? false : unlikeNumbers.length === 0 ? true : null}
        >
          {[
            ...(missingFigures > 0 ? [t('ready.numbersMissing', { figures: missingFigures })] : []),
            ...unlikeNumbers,
          ].join(' ') || t('ready.numbersFine')}
        </Line>
        <Line name={t('ready.citations')} isGood={readiness.brokenCitations === 0}>
          {readiness.brokenCitations === 0
            ? t('ready.citationsFine')
            : t('ready.citationsBroken', { citations: readiness.brokenCitations })}
        </Line>
        <Line name={t('ready.links')} isGood={broken.length === 0}>
          {broken.length === 0 ? t('ready.linksFine') : broken.join('; ')}
        </Line>
        <Line name={t('ready.imprint')} isGood={unsaid.length === 0 ? true : null}>
          {unsaid.length === 0
            ? t('ready.imprintFine')
            : t('ready.imprintLacks', { parts: unsaid.join(', ') })}
        </Line>
        {failedAt !== null && (
          <Line name={t('ready.failed')} isGood={false}>
            {t(file === null ? 'ready.failedFirst' : 'ready.failedAt', { at: moment(failedAt) })}
          </Line>
        )}
        {file === null ? (
          <Line name={t('ready.file')} isGood={false}>
            {t('ready.noFile')}
          </Line>
        ) : (
          <>
            <Line name={t('ready.file')} isGood={ticked(!file.isOutdated)}>
              {`${file.fileName}, ${moment(file.createdAt)}${file.isOutdated ? `. ${t('ready.outdated')}` : ''}`}
            </Line>
            <Line name={t('ready.size')} isGood={null}>
              {[
                file.pages === null ? null : t('preview.pages', { count: file.pages }),
                t('ready.megabytes', {
                  size: format.number(Math.round((file.sizeBytes / megabyte) * 100) / 100),
                }),
              ]
                .filter(Boolean)
                .join(', ')}
            </Line>
            <Line name={t('ready.draft')} isGood={ticked(!file.isDraft)}>
              {t(file.isDraft ? 'ready.isDraft' : 'ready.noDraft')}
            </Line>
            <Line
              name={t('ready.fonts')}
              isGood={ticked(file.fonts > 0 && file.fonts === file.embeddedFonts)}
            >
              {t('ready.fontsOf', { embedded: file.embeddedFonts, fonts: file.fonts })}
            </Line>
            <Line name={t('ready.letters')} isGood={ticked(file.missingLetters.length === 0)}>
              {file.missingLetters.length === 0 ? t('ready.lettersFine') : file.missingLetters.join(' ')}
            </Line>
            <Line name={t('ready.tags')} isGood={ticked(file.isTagged && file.claimsUa1)}>
              {t(file.isTagged && file.claimsUa1 ? 'ready.tagged' : 'ready.untagged')}
            </Line>
          </>
        )}
      </dl>
    </section>
  );
};
