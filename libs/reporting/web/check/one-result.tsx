import { checkKinds, checkSeverities } from '@qadam/reporting/domain';
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

/** One point of the check: what is wrong, where, and what to do. */
export const OneResult = ({ result }: { readonly result: CheckedPoint }) => {
  const t = useText();
  const { severity, language, kind, place, message, remedy } = result;
  return (
    <li data-severity={severity}>
      <p className="r-check-head">
        <b>{t(`check.kind.${kindOf(kind)}`)}</b>
        {language && <span className="r-language">{language}</span>}
        <span className="q-mark">{t(`check.severity.${severityOf(severity)}`)}</span>
      </p>
      <p>{message}</p>
      <p className="q-muted">{place}</p>
      <p>{remedy}</p>
    </li>
  );
};
