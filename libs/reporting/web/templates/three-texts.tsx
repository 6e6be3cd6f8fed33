import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { Field } from '@qadam/ui';

interface ThreeTextsProps {
  readonly value: Trilingual;
  readonly onChange: (value: Trilingual) => void;
  readonly labelOf: (language: Language) => string;
  readonly problem?: string | undefined;
  /** Several lines each. */
  readonly isLong?: boolean;
}

/** One text in each of the three languages, side by side. */
export const ThreeTexts = ({ value, onChange, labelOf, problem, isLong = false }: ThreeTextsProps) => (
  <div className="r-three">
    {languages.map((language) =>
      isLong ? (
        <label key={language} className="q-field">
          <span>{labelOf(language)}</span>
          <textarea
            className="q-input"
            lang={language}
            rows={5}
            value={value[language]}
            onChange={({ target }) => onChange({ ...value, [language]: target.value })}
          />
        </label>
      ) : (
        <Field
          key={language}
          label={labelOf(language)}
          lang={language}
          value={value[language]}
          problem={value[language].trim() === '' ? problem : undefined}
          onChange={({ target }) => onChange({ ...value, [language]: target.value })}
        />
      ),
    )}
  </div>
);
