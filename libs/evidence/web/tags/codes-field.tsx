import { useServerData } from '@qadam/ui';
import { IconX } from '@tabler/icons-react';
import { ProjectCodesDocument } from '../codes/codes.generated';
import { useText } from '../text';
import { TagBox } from './tag-box';
import { CodeName, CodeTile } from './tag-list';

interface CodesFieldProps {
  readonly label: string;
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  /** Another choice takes the place of the first. */
  readonly isSingle?: boolean;
  /** Is never offered. */
  readonly without?: string;
}

const noCodes: readonly never[] = [];

/** Codes looked for by number or word, as for tags; those chosen stand beneath by their titles. */
export const CodesField = ({ label, codes, onChange, isSingle = false, without }: CodesFieldProps) => {
  const t = useText();
  const { data } = useServerData(ProjectCodesDocument, {});
  const book = data?.codeBook ?? noCodes;
  return (
    <div className="v-codes-field">
      <TagBox
        isBrief
        label={label}
        known={book}
        taken={codes}
        without={without}
        onPick={(code) => onChange(isSingle ? [code] : [...codes, code])}
      />
      {codes.length > 0 && (
        <ul aria-label={label}>
          {codes.map((code) => {
            const entry = book.find((each) => each.code === code);
            return (
              <li key={code} title={entry?.title}>
                <CodeTile code={code} colour={entry?.colour} size={16} />
                <span>
                  <CodeName code={code} title={entry?.title ?? code} />
                </span>
                <button
                  type="button"
                  className="q-icon-button"
                  aria-label={t('filters.withoutCode', { code })}
                  title={t('filters.withoutCode', { code })}
                  onClick={() => onChange(codes.filter((each) => each !== code))}
                >
                  <IconX size={14} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
