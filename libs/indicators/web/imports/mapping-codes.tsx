import type { TableMapping } from '@qadam/indicators/domain';
import { SentenceWith } from '@qadam/ui';
import { useImportText } from './text';
import type { ImportTableQuery } from './import.generated';
import { RecognisedNames } from './recognised-names';
import { withCode } from './with-code';

type Look = ImportTableQuery['importTable'];

interface MappingCodesProps {
  readonly look: Look;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** Texts that nobody knows, to be given a code, with the nearest as proposals; then what was recognised. */
export const MappingCodes = ({ look, mapping, onChange }: MappingCodesProps) => {
  const t = useImportText();
  const give = (dimension: string, text: string, code: string) =>
    onChange(withCode(mapping, { dimension, text, code }));
  const wordsOf = (dimension: string, code: string) =>
    look.choices.find((choice) => choice.dimension === dimension && choice.code === code) ?? {
      ...{ label: code, language: null },
    };
  return (
    <>
      {look.unmapped.length > 0 && (
        <fieldset className="ind-import-codes">
          <legend>{t('unknownTexts')}</legend>
          {look.unmapped.map(({ dimension, text, proposals }) => (
            <div key={`${dimension}|${text}`} className="ind-import-code">
              <span>{text}</span>
              <select
                className="q-input"
                aria-label={t('codeOf', { text })}
                value={mapping.codes[dimension]?.[text] ?? ''}
                onChange={({ target }) => give(dimension, text, target.value)}
              >
                <option value="">{t('noCode')}</option>
                {dimension === 'UNIT_MEASURE' && <option value={text}>{t('keepUnit', { text })}</option>}
                {look.choices
                  .filter((choice) => choice.dimension === dimension)
                  .map(({ code, label, language }) => (
                    <option key={code} value={code} lang={language ?? undefined}>
                      {label}
                    </option>
                  ))}
              </select>
              {mapping.codes[dimension]?.[text] === undefined && proposals.length > 0 && (
                <div className="ind-import-proposals">
                  {proposals.map((code) => {
                    const { label, language } = wordsOf(dimension, code);
                    return (
                      <button
                        key={code}
                        type="button"
                        className="q-plain-button"
                        onClick={() => give(dimension, text, code)}
                      >
                        <SentenceWith language={language} sentence={(name) => t('probably', { name })}>
                          {label}
                        </SentenceWith>
                      </button>
                    );
                  })}
                </div>
              )}
            </div>
          ))}
          {look.moreUnmapped > 0 && (
            <p className="q-muted ind-note">{t('unknownMore', { count: look.moreUnmapped })}</p>
          )}
        </fieldset>
      )}
      <RecognisedNames {...{ look, mapping, onChange, wordsOf }} />
    </>
  );
};
