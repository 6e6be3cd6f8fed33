import { languages } from '@qadam/language/domain';
import { Dropdown } from '@qadam/ui';
import { type TraceExtent, traceExtents } from '@qadam/reporting/domain';
import { useId, useState } from 'react';
import { useText } from '../text';
import { type CompileFormat, compileFormats } from './use-compile';

/** The whole review as a file: a language and a format. */
export const CompileMenu = ({
  onChoose,
  isBusy,
}: {
  readonly onChoose: (language: string, format: CompileFormat, trace: TraceExtent) => void;
  readonly isBusy: boolean;
}) => {
  const t = useText();
  const [trace, setTrace] = useState<TraceExtent>('public');
  const traceId = useId();
  return (
    <Dropdown
      label={t('compile.menu')}
      button={t('compile.button')}
      buttonClass="q-button r-main"
      align="end"
      panelClass="r-compile"
    >
      {(close) => (
        <>
          {languages.map((language) => (
            <div key={language} className="r-compile-row">
              <span lang={language}>{t(`languages.${language}`)}</span>
              {compileFormats.map((format) => (
                <button
                  key={format}
                  type="button"
                  className="q-button"
                  disabled={isBusy}
                  aria-label={t('compile.as', {
                    language: t(`languages.${language}`),
                    format: t(`formats.${format}`),
                  })}
                  onClick={() => {
                    close();
                    onChoose(language, format, trace);
                  }}
                >
                  {format.toUpperCase()}
                </button>
              ))}
            </div>
          ))}
          <div className="r-compile-trace">
            <label htmlFor={traceId}>{t('compile.trace.label')}</label>
            <select
              id={traceId}
              className="q-input"
              value={trace}
              onChange={({ target }) =>
                setTrace(traceExtents.find((extent) => extent === target.value) ?? 'public')
              }
            >
              {traceExtents.map((extent) => (
                <option key={extent} value={extent}>
                  {t(`compile.trace.${extent}`)}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </Dropdown>
  );
};
