import { personalWords } from '@qadam/evidence/domain';
import { useMemo, useState } from 'react';
import { useText } from '../text';
import '../voices.css';

export interface NoteFieldProps {
  readonly label: string;
  readonly name: string;
  readonly rows: number;
  readonly lang?: string;
  readonly defaultValue?: string;
}

/** A field of a form for a note that others read; warned of while it holds what looks personal. */
export const NoteField = ({ label, defaultValue = '', ...field }: NoteFieldProps) => {
  const t = useText();
  const [typed, setTyped] = useState(defaultValue);
  const personal = useMemo(() => personalWords([typed]), [typed]);
  return (
    <label className="q-field">
      <span>{label}</span>
      <textarea
        className="q-input"
        {...field}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <span role="status" className="v-personal">
        {personal.length > 0 && t('personal.note', { words: personal.join(', ') })}
      </span>
    </label>
  );
};
