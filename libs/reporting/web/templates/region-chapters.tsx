import { regionsWithoutChapter, type TemplateRegion, type TemplateRow } from '@qadam/reporting/domain';
import { Button, FailureState, Skeleton, useFormat, useLanguage, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { useText } from '../text';
import { TemplateRegionsDocument } from './templates.generated';

interface RegionChaptersProps {
  readonly rows: readonly TemplateRow[];
  /** The key of the section that holds the chapters. */
  readonly within: string;
  readonly onAdd: (regions: readonly TemplateRegion[]) => void;
  readonly onClose: () => void;
}

/** A chapter for every region of the country that has none here yet, or for some of them. */
export const RegionChapters = ({ rows, within, onAdd, onClose }: RegionChaptersProps) => {
  const t = useText();
  const language = useLanguage();
  const { compare } = useFormat();
  const { data, error, again } = useServerData(TemplateRegionsDocument, {});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (!data) return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="list" />;
  const offered = regionsWithoutChapter(rows, within, data.templateRegions)
    .map(({ code, title: { kk, ru, en } }): TemplateRegion => ({ code, title: { kk, ru, en } }))
    .toSorted((one, other) => compare(one.title[language], other.title[language]));
  const chosen = offered.filter(({ code }) => !left.has(code));
  const choose = (code: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(code);
    else next.add(code);
    setLeft(next);
  };
  return (
    <fieldset className="r-regions">
      <legend>{t('templates.regions')}</legend>
      {offered.length === 0 ? (
        <p className="q-muted">{t('templates.regionsAll')}</p>
      ) : (
        <>
          <p className="q-muted">{t('templates.regionsHint')}</p>
          <ul>
            {offered.map(({ code, title }) => (
              <li key={code}>
                <label className="r-check">
                  <input
                    type="checkbox"
                    checked={!left.has(code)}
                    onChange={({ target }) => choose(code, target.checked)}
                  />
                  {title[language]}
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="r-buttons">
        {offered.length > 0 && (
          <>
            <Button kind="main" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
              {t('templates.addChapters', { count: chosen.length })}
            </Button>
            <Button
              onClick={() => setLeft(new Set(chosen.length === 0 ? [] : offered.map(({ code }) => code)))}
            >
              {t(chosen.length === 0 ? 'templates.chooseAll' : 'templates.chooseNone')}
            </Button>
          </>
        )}
        <Button onClick={onClose}>{t('templates.close')}</Button>
      </div>
    </fieldset>
  );
};
