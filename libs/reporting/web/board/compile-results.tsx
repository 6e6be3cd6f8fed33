import type { Language } from '@qadam/language/domain';
import { FailureState, JobProgress, Mark, PlaceLink, useFormat } from '@qadam/ui';
import { IconDownload } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useMoment } from '../marks/moment';
import { useText } from '../text';
import type { ReviewBoardQuery } from './board.generated';
import type { Compile } from './use-compile';

type Output = ReviewBoardQuery['report']['outputs'][number];
type Sections = ReviewBoardQuery['report']['sections'];
type Problems = NonNullable<Compile['result']>['problems'];

const told = [
  'figure-unresolved',
  'finding-unresolved',
  'finding-withdrawn',
  'finding-withdrawn-since',
  'finding-without-words',
  'table-long',
  'table-wide',
  'value-impossible',
  'label-untranslated',
  'word-long',
  'chart-unresolved',
  'chart-lacks-places',
  'section-unresolved',
  'term-unresolved',
  'image-unresolved',
  'letter-missing',
  'control-character',
  'text-missing',
  'translation-unfinished',
  'word-limit',
  'not-approved',
  'figure-drifted',
  'table-drifted',
  'chart-drifted',
  'numbers-unlike',
] as const;

/** Their subject is written for people. */
const withSubject = new Set([
  'letter-missing',
  'control-character',
  'figure-unresolved',
  'table-long',
  'table-wide',
  'value-impossible',
  'label-untranslated',
  'chart-unresolved',
  'chart-lacks-places',
  'word-long',
  'word-limit',
  'figure-drifted',
  'numbers-unlike',
]);

const steps = ['gather', 'typeset', 'store'] as const;

/** What is being compiled, what came out of it, and the files made before. */
export const CompileResults = ({
  compile,
  outputs,
  sections,
}: {
  readonly compile: Compile;
  readonly outputs: readonly Output[];
  readonly sections: Sections;
}) => {
  const t = useText();
  const { job, isRunning, failure, result } = compile;
  const step = steps.find((known) => known === job?.step);
  return (
    <>
      {failure && <FailureState failure={failure} />}
      {isRunning && (
        <div className="r-job">
          <JobProgress
            doing={t(step ? `compile.steps.${step}` : 'compile.steps.wait')}
            done={Math.round((job?.progress ?? 0) * 100)}
            total={100}
            onCancel={compile.cancel}
          />
        </div>
      )}
      {job?.state === 'failed' && <FailureState failure={{ code: job.problemCode ?? 'unexpected' }} />}
      {job?.state === 'cancelled' && <p role="status">{t('compile.cancelled')}</p>}
      {result && (
        <section className="r-compiled" aria-label={t('compile.ready')} role="status">
          <a className="q-button" data-main="true" href={result.download} download={result.fileName}>
            <IconDownload size={16} aria-hidden="true" />
            {t('compile.download', { file: result.fileName })}
          </a>
          {result.isDraft && <Mark kind="draft" />}
          {result.pages !== null && <span>{t('compile.pages', { count: result.pages })}</span>}
          <CompileProblems problems={result.problems} language={result.language} sections={sections} />
        </section>
      )}
      {outputs.length > 0 && <Outputs outputs={outputs} />}
    </>
  );
};

/** All points, in the language of the page, which need not be that of the file. */
const CompileProblems = ({
  problems,
  language,
  sections,
}: {
  readonly problems: Problems;
  readonly language: Language;
  readonly sections: Sections;
}) => {
  const t = useText();
  const nameOf = ({ sectionKey, section }: Problems[number]): string => {
    const found = sections.find(({ key }) => key === sectionKey);
    return found ? [found.number, found.title].filter(Boolean).join(' ') : section;
  };
  const wordsOf = ({ code, message }: Problems[number]): string => {
    const known = told.find((each) => each === code);
    if (known === 'text-missing') return t(`compile.told.text-missing.${language}`);
    return known ? t(`compile.told.${known}`) : message;
  };
  const { code = '' } = useParams();
  if (problems.length === 0) return <p>{t('compile.complete')}</p>;
  return (
    <details className="r-wide">
      <summary>{t('compile.problems', { count: problems.length })}</summary>
      <ul className="r-problems">
        {problems.map((problem, index) => (
          <li key={index}>
            {problem.sectionKey === '' ? (
              problem.section
            ) : (
              <PlaceLink to={`/reviews/${code}/sections/${problem.sectionKey}`}>{nameOf(problem)}</PlaceLink>
            )}
            : {wordsOf(problem)}
            {withSubject.has(problem.code) && ` (${problem.subject})`}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Outputs = ({ outputs }: { readonly outputs: readonly Output[] }) => {
  const t = useText();
  const format = useFormat();
  const moment = useMoment();
  return (
    <details className="r-outputs">
      <summary>{t('compile.earlier', { count: outputs.length })}</summary>
      <ul>
        {outputs.map((output) => (
          <li key={output.jobId}>
            <a href={output.download} download={output.fileName}>
              {output.fileName}
            </a>{' '}
            <span className="q-muted">
              {t('compile.made', {
                date: moment(output.createdAt),
                size: format.number(Math.ceil(output.size / 1024)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
