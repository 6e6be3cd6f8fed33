import { checkKinds, checkSeverities } from '@qadam/reporting/domain';
import { useLanguage } from '@qadam/ui';
import { useText } from '../text';
import './check.css';

export interface CheckedPoint {
  readonly severity: string;
  readonly language?: string | null | undefined;
  readonly kind: string;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export const severityOf = (text: string) => checkSeverities.find((one) => one === text) ?? 'error';

export const kindOf = (text: string) => checkKinds.find((one) => one === text) ?? 'text-missing';

/** Passages in quotation marks, and what stands between them. */
const quotedParts = (sentence: string): readonly string[] => sentence.split(/(“[^”]*”|«[^»]*»)/u);

/** One point of the check: what is wrong, where, and what to do. */
export const OneResult = ({ result }: { readonly result: CheckedPoint }) => {
  const t = useText();
  const page = useLanguage();
  const { severity, language, kind, place, message, remedy } = result;
  // Numbers stand as the text writes them, in its language.
  const quoted = kindOf(kind) === 'numbers-unlike' && language !== page ? (language ?? null) : null;
  return (
    <li data-severity={severity}>
      <p className="r-check-head">
        <b>{t(`check.kind.${kindOf(kind)}`)}</b>
        {language && <span className="r-language">{language}</span>}
        <span className="q-mark">{t(`check.severity.${severityOf(severity)}`)}</span>
      </p>
      {quoted === null ? (
        <>
          <p>{message}</p>
          <p className="q-muted">{place}</p>
        </>
      ) : (
        <>
          <p>
            {quotedParts(message).map((part, index) =>
              // Every second part is one in quotation marks.
              index % 2 === 1 ? (
                <span key={index} lang={quoted}>
                  {part}
                </span>
              ) : (
                part
              ),
            )}
          </p>
          <p className="q-muted">
            <q lang={quoted}>{place}</q>
          </p>
        </>
      )}
      <p>{remedy}</p>
    </li>
  );
};
