import { type FormEvent, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useUiText } from '../i18n/ui-text';
import { IconSearch } from '../icons';
import { useKey } from '../keys';

/** A pause in typing after which what stands there is looked for, in milliseconds. */
const pause = 250;
/** Fewer letters find nearly everything. */
const fewestLetters = 2;

export interface SearchFieldProps {
  /** `isTyping`: the reader has not asked for it yet, and may go on. */
  readonly onSearch: (query: string, isTyping: boolean) => void;
}

/** One field for everything, which finds while one types; `/` goes there, Escape leaves it. */
export const SearchField = ({ onSearch }: SearchFieldProps) => {
  const t = useUiText();
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<number | undefined>(undefined);
  const [search] = useSearchParams();
  const asked = search.get('q') ?? '';
  /** What the field itself has asked for: the address follows it, and not the other way round. */
  const sent = useRef(asked);
  useEffect(() => {
    if (field.current === null || asked === sent.current) return;
    window.clearTimeout(waiting.current);
    sent.current = asked;
    field.current.value = asked;
  }, [asked]);
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  useKey('Slash', (event) => {
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  });
  const find = (isTyping: boolean) => {
    window.clearTimeout(waiting.current);
    const wanted = field.current?.value.trim() ?? '';
    const isEnough = isTyping ? wanted.length >= fewestLetters && wanted !== asked : wanted !== '';
    if (!isEnough) return;
    sent.current = wanted;
    onSearch(wanted, isTyping);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find(false);
  };
  return (
    <form role="search" className="q-search" onSubmit={submit}>
      <IconSearch size={16} stroke={1.8} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        name="q"
        defaultValue={asked}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        enterKeyHint="search"
        onInput={() => {
          window.clearTimeout(waiting.current);
          waiting.current = window.setTimeout(() => find(true), pause);
        }}
        onKeyDown={(event) => event.code === 'Escape' && field.current?.blur()}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
};
