import { EmptyState } from '@qadam/ui';
import { useMoment } from '../marks/moment';
import { type ComparedVersions, CompareForm } from '../review/compare-form';
import type { SectionFieldsFragment } from '../section/section.generated';
import { useText } from '../text';

interface HistoryTabProps {
  readonly section: SectionFieldsFragment;
  readonly shown: number | null;
  readonly onShow: (versionId: number | null) => void;
  readonly onCompare: (versions: ComparedVersions) => void;
}

const actions = ['submit', 'withdraw', 'return', 'approve', 'reopen'] as const;

/** What happened to the section, and every version of its text in this language. */
export const HistoryTab = ({ section, shown, onShow, onCompare }: HistoryTabProps) => {
  const t = useText();
  const moment = useMoment();
  const { versions, transitions, decisions } = section;
  const steps = [
    ...transitions.map(({ id, action, ...step }) => ({
      ...{ ...step, key: id, figure: null },
      name: t(`history.actions.${actions.find((known) => known === action) ?? 'submit'}`),
    })),
    ...decisions.map(({ choice, figure, ...step }) => ({
      ...{ ...step, figure: figure ?? t('history.ofTables') },
      name: t(choice === 'keep' ? 'history.keptOld' : 'history.askedNew'),
    })),
  ].toSorted((left, right) => String(right.at).localeCompare(String(left.at)));
  return (
    <>
      {steps.length > 0 && (
        <>
          <h3 className="r-panel-head">{t('history.steps')}</h3>
          <ol className="r-steps">
            {steps.map(({ key, name, figure, personName, reason, at }) => (
              <li key={key}>
                <p>{name}</p>
                {figure !== null && <p className="q-figures">{figure}</p>}
                {reason && <p className="r-reason">{reason}</p>}
                <p className="q-muted">{t('history.by', { person: personName, moment: moment(at) })}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      <h3 className="r-panel-head">{t('history.versions')}</h3>
      {versions.length === 0 && <EmptyState title={t('history.none')} />}
      <CompareForm versions={versions} transitions={transitions} onCompare={onCompare} />
      <ol className="r-versions">
        {versions.map((version) => (
          <li key={version.id}>
            <button
              type="button"
              className="r-result"
              aria-pressed={shown === Number(version.id)}
              onClick={() => onShow(shown === Number(version.id) ? null : Number(version.id))}
            >
              <span className="q-unseen">{t('history.show')}</span>
              <span>{t('history.version', { number: version.number })}</span>{' '}
              <span className="q-muted q-figures">{t('history.words', { count: version.words })}</span>
              <p className="q-muted">
                {t('history.by', {
                  person: version.personName ?? t('history.shipped'),
                  moment: moment(version.createdAt),
                })}
              </p>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
};
