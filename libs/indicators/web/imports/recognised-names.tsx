import type { TableMapping } from '@qadam/indicators/domain';
import { Words } from '@qadam/ui';
import type { ImportTableQuery } from './import.generated';
import { useImportText } from './text';
import { withCode } from './with-code';

type Look = ImportTableQuery['importTable'];

interface RecognisedNamesProps {
  readonly look: Look;
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
  readonly wordsOf: (dimension: string, code: string) => Pick<Look['choices'][number], 'label' | 'language'>;
}

/** What was recognised by its name: first what nobody has confirmed, each of which can be changed, then the rest. */
export const RecognisedNames = ({ look, mapping, onChange, wordsOf }: RecognisedNamesProps) => {
  const t = useImportText();
  const { recognised } = look;
  if (recognised.length === 0) return null;
  const unconfirmed = recognised.filter(({ isConfirmed }) => !isConfirmed);
  const open = unconfirmed.filter(({ dimension, text }) => mapping.codes[dimension]?.[text] === undefined);
  return (
    <details className="ind-import-other">
      <summary>
        {t('recognised', { count: recognised.length })}
        {open.length > 0 && (
          <span className="q-muted ind-import-open">{t('toConfirm', { count: open.length })}</span>
        )}
      </summary>
      {unconfirmed.length > 0 && (
        <div className="ind-import-codes">
          {unconfirmed.map(({ dimension, text, code }) => (
            <div key={`${dimension}|${text}`} className="ind-import-code">
              <span>{text}</span>
              <select
                className="q-input"
                aria-label={t('codeOf', { text })}
                value={mapping.codes[dimension]?.[text] ?? code}
                onChange={({ target }) =>
                  onChange(withCode(mapping, { dimension, text, code: target.value }))
                }
              >
                {code === '_T' && <option value="_T">{t('total')}</option>}
                {look.choices
                  .filter((choice) => choice.dimension === dimension && choice.code !== '_T')
                  .map((choice) => (
                    <option key={choice.code} value={choice.code} lang={choice.language ?? undefined}>
                      {choice.label}
                    </option>
                  ))}
              </select>
            </div>
          ))}
          {open.length > 0 && (
            <button
              type="button"
              className="q-plain-button"
              onClick={() => onChange(open.reduce(withCode, mapping))}
            >
              {t('confirmNames')}
            </button>
          )}
        </div>
      )}
      <ul className="ind-import-recognised">
        {recognised
          .filter(({ isConfirmed }) => isConfirmed)
          .map(({ dimension, text, code }) => (
            <li key={`${dimension}|${text}`}>
              {text} →{' '}
              {code === '_T' ? (
                t('total')
              ) : (
                <Words language={wordsOf(dimension, code).language}>{wordsOf(dimension, code).label}</Words>
              )}
            </li>
          ))}
      </ul>
    </details>
  );
};
