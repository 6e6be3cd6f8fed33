import type { TableMapping } from '@qadam/indicators/domain';
import { useImportText } from './text';
import type { ImportTableQuery } from './import.generated';

type Look = ImportTableQuery['importTable'];

interface MappingCodesProps {
  readonly look: Look;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

/** Texts that nobody knows, to be given a code, with the nearest as a proposal; then what was recognised. */
export const MappingCodes = ({ look, mapping, onChange }: MappingCodesProps) => {
  const t = useImportText();
  const give = (dimension: string, text: string, code: string) => {
    const { [text]: _, ...others } = mapping.codes[dimension] ?? {};
    onChange({
      ...mapping,
      codes: { ...mapping.codes, [dimension]: code === '' ? others : { ...others, [text]: code } },
    });
  };
  const labelOf = (dimension: string, code: string) =>
    look.choices.find((choice) => choice.dimension === dimension && choice.code === code)?.label ?? code;
  const recognised = Object.entries(mapping.codes).flatMap(([dimension, codes]) =>
    Object.entries(codes)
      .filter(([text]) => !look.unmapped.some((one) => one.dimension === dimension && one.text === text))
      .map(([text, code]) => ({ dimension, text, code })),
  );
  return (
    <>
      {look.unmapped.length > 0 && (
        <fieldset className="ind-import-codes">
          <legend>{t('unknownTexts')}</legend>
          {look.unmapped.map(({ dimension, text, proposal }) => (
            <div key={`${dimension}|${text}`} className="ind-import-code">
              <span>{text}</span>
              <select
                className="q-input"
                aria-label={t('codeOf', { text })}
                value={mapping.codes[dimension]?.[text] ?? ''}
                onChange={({ target }) => give(dimension, text, target.value)}
              >
                <option value="">{t('noCode')}</option>
                {look.choices
                  .filter((choice) => choice.dimension === dimension)
                  .map(({ code, label }) => (
                    <option key={code} value={code}>
                      {label}
                    </option>
                  ))}
              </select>
              {proposal !== null && mapping.codes[dimension]?.[text] === undefined && (
                <button
                  type="button"
                  className="q-plain-button"
                  onClick={() => give(dimension, text, proposal)}
                >
                  {t('probably', { name: labelOf(dimension, proposal) })}
                </button>
              )}
            </div>
          ))}
          {look.moreUnmapped > 0 && (
            <p className="q-muted ind-note">{t('unknownMore', { count: look.moreUnmapped })}</p>
          )}
        </fieldset>
      )}
      {recognised.length > 0 && (
        <details className="ind-import-other">
          <summary>{t('recognised', { count: recognised.length })}</summary>
          <ul className="ind-import-recognised">
            {recognised.map(({ dimension, text, code }) => (
              <li key={`${dimension}|${text}`}>
                {text} → {code === '_T' ? t('total') : labelOf(dimension, code)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
