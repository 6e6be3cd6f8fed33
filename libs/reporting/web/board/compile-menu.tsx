import { languages } from '@qadam/language/domain';
import { Dropdown } from '@qadam/ui';
import { useText } from '../text';
import { type CompileFormat, compileFormats } from './use-compile';

/** The whole review as a file: a language and a format. */
export const CompileMenu = ({
  onChoose,
  isBusy,
}: {
  readonly onChoose: (language: string, format: CompileFormat) => void;
  readonly isBusy: boolean;
}) => {
  const t = useText();
  return (
    <Dropdown
      label={t('compile.menu')}
      button={t('compile.button')}
      buttonClass="q-button r-main"
      align="end"
      panelClass="r-compile"
    >
      {(close) =>
        languages.map((language) => (
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
                  onChoose(language, format);
                }}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </div>
        ))
      }
    </Dropdown>
  );
};
