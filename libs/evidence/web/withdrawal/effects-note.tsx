import { useText } from '../text';
import type { Effects } from './use-effects';
import './withdrawal.css';

export interface EffectsNoteProps {
  readonly effects: Effects;
  /** Of one finding nobody asks how many of it are cited. */
  readonly isSingle?: boolean;
}

/** Which sections cite what is to be withdrawn, and which open rounds hold it. */
export const EffectsNote = ({ effects, isSingle = false }: EffectsNoteProps) => {
  const t = useText();
  const { rounds } = effects.withdrawalEffects;
  const { sections, findings } = effects.citedFindings;
  return (
    <div className="v-effects">
      {sections.length > 0 && (
        <>
          <p>
            {isSingle
              ? t('finding.usesHere', { count: sections.length })
              : t('withdrawal.cited', { count: findings })}
            {':'}
          </p>
          <ul>
            {sections.map(
              ({ reportCode, reportTitle, sectionKey, sectionNumber, sectionTitle, findings: own }) => (
                <li key={`${reportCode} ${sectionKey}`}>
                  {[sectionNumber, sectionTitle].filter(Boolean).join(' ')}{' '}
                  <span className="q-muted">
                    {[reportTitle, isSingle ? '' : t('rounds.size', { count: own })]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ),
            )}
          </ul>
          <p>{t('finding.withdrawCited')}</p>
        </>
      )}
      {rounds.length > 0 && (
        <>
          <p>{t('withdrawal.rounds')}</p>
          <ul>
            {rounds.map(({ id, title, state, findings: own }) => (
              <li key={id}>
                {title}{' '}
                <span className="q-muted">
                  {[
                    t(`rounds.states.${state === 'coding' ? 'coding' : 'adjudication'}`),
                    isSingle ? '' : t('rounds.size', { count: own }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <p>{t('withdrawal.roundsNote')}</p>
        </>
      )}
    </div>
  );
};
