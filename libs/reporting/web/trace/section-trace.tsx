import {
  isBare,
  isBroken,
  sectionWithBroken,
  type TracedSection,
  type TracedSentence,
} from '@qadam/reporting/domain';
import { Button, PlaceLink } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { FigureSource, VoiceSource } from './sentence-sources';
import { placeInText } from './sentence-place';
import { useTraceText } from './text';
import { sectionName } from './trace-matrix';

interface SectionTraceProps {
  readonly code: string;
  readonly section: TracedSection;
  /** All of the review, in which what is broken is looked for. */
  readonly sections: readonly TracedSection[];
  readonly language: string;
}

const choices = ['every', 'onlyBare', 'onlyBroken'] as const;

const speaksOf = ({ figures, voices }: TracedSentence, target: string): boolean =>
  figures.some((figure) => figure.target === target) ||
  voices.some(({ targets }) => targets.includes(target));

/** The sentences of one section with what stands behind each. */
export const SectionTrace = ({ code, section, sections, language }: SectionTraceProps) => {
  const t = useTraceText();
  const [search, setSearch] = useSearchParams();
  const target = search.get('target');
  const only = choices.find((choice) => choice === search.get('only')) ?? 'every';
  const showEveryTarget = () => {
    const changed = new URLSearchParams(search);
    changed.delete('target');
    setSearch(changed, { replace: true, preventScrollReset: true });
  };
  const choose = (choice: (typeof choices)[number]) => {
    const changed = new URLSearchParams(search);
    if (choice === 'every') changed.delete('only');
    else changed.set('only', choice);
    // What is broken opens where it is: a list of nothing beside a number that is not 0 helps nobody.
    const broken = choice === 'onlyBroken' ? sectionWithBroken(sections, section.key) : null;
    if (broken && broken.key !== section.key) {
      changed.set('section', broken.key);
      changed.delete('target');
    }
    setSearch(changed, { replace: true, preventScrollReset: true });
  };
  const shown = section.sentences.filter(
    (sentence) =>
      (target === null || speaksOf(sentence, target)) &&
      (only === 'every' ||
        (only === 'onlyBare' ? isBare(sentence) && sentence.ordinal > 0 : isBroken(sentence))),
  );
  return (
    <section aria-labelledby="trace-section" className="r-trace">
      <h2 id="trace-section" className="r-trace-head" lang={language}>
        {sectionName(section)}
      </h2>
      <div className="r-trace-line">
        <div role="group" aria-label={t('sentences.show')} className="r-trace-choices">
          {choices.map((choice) => (
            <button key={choice} type="button" aria-pressed={choice === only} onClick={() => choose(choice)}>
              {t(`sentences.${choice}`)}
            </button>
          ))}
        </div>
        {target !== null && (
          <>
            <b>{t('sentences.ofTarget', { target })}</b>
            <Button kind="quiet" onClick={showEveryTarget}>
              {t('sentences.all')}
            </Button>
          </>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="q-muted">{t('sentences.none')}</p>
      ) : (
        <ol>
          {shown.map((sentence, index) => (
            <li key={index}>
              <p className="r-trace-sentence">
                {sentence.ordinal === 0 && <span className="q-muted">{t('sentences.chart')}: </span>}
                <span lang={language}>{sentence.text}</span>{' '}
                <PlaceLink to={placeInText(code, section.key, language, sentence)}>
                  {t('sentences.open')}
                </PlaceLink>
              </p>
              <div className="r-trace-sources">
                {isBare(sentence) && <p className="q-muted">{t('sentences.bare')}</p>}
                {sentence.figures.map((figure, at) => (
                  <FigureSource key={at} figure={figure} language={language} />
                ))}
                {sentence.voices.map((voice) => (
                  <VoiceSource key={voice.findingId} voice={voice} language={language} />
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
