import { useAccount } from '@qadam/identity/web';
import { languages } from '@qadam/language/domain';
import { generatedAnnexOf } from '@qadam/reporting/domain';
import { useFormat } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { DueMark } from '../marks/due-mark';
import { ownDue } from '../marks/own-due';
import { StateMark } from '../marks/state-mark';
import { useText } from '../text';
import { BesideLinks } from '../translation/beside-links';
import type { SectionFieldsFragment } from './section.generated';

/** State, person, deadline and the languages of the text. */
export const SectionFacts = ({ section }: { readonly section: SectionFieldsFragment }) => {
  const t = useText();
  const format = useFormat();
  const { account } = useAccount();
  const { state, assignee, language, writtenIn } = section;
  const [search, setSearch] = useSearchParams();
  return (
    <div className="r-facts-line">
      <div role="group" aria-label={t('section.languages')} className="r-language-tabs">
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => {
              search.set('text', each);
              setSearch(search, { replace: true });
            }}
          >
            {t(`languages.${each}`)}
            {!writtenIn.includes(each) && <span className="q-muted"> {t('section.notWritten')}</span>}
          </button>
        ))}
      </div>
      <BesideLinks
        reportCode={section.reportCode}
        sectionKey={section.key}
        language={language}
        writtenIn={writtenIn}
      />
      <StateMark state={state} />
      <span className="q-muted">
        {assignee
          ? t('section.assignee', { name: assignee.id === account?.id ? t('assign.me') : assignee.name })
          : t('assign.nobody')}
      </span>
      {section.dueOn != null && section.state !== 'approved' && (
        <span>
          <span className="q-muted">{t('work.due', { day: format.day(section.dueOn) })}</span>{' '}
          <DueMark standing={ownDue(state, section.dueOn)} />
        </span>
      )}
    </div>
  );
};

export const Guidance = ({ section }: { readonly section: SectionFieldsFragment }) => {
  const t = useText();
  const annex = generatedAnnexOf(section.key);
  return (
    <details className="r-guidance" open={section.state === 'draft'}>
      <summary>{t('section.guidance')}</summary>
      <p>{section.guidance}</p>
      {annex !== null && <p>{t(`section.madeFromData.${annex}`)}</p>}
      {section.wordLimit !== null && (
        <p className="q-muted">{t('board.limit', { limit: section.wordLimit })}</p>
      )}
    </details>
  );
};
