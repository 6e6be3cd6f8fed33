import { type FormEvent, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useUiText } from '../i18n/ui-text';
import { IconSearch } from '../icons';
import { useKey } from '../keys';

/** One field for everything; `/` goes there, Escape leaves it. */
export const SearchField = ({ onSearch }: { readonly onSearch: (query: string) => void }) => {
  const t = useUiText();
  const field = useRef<HTMLInputElement>(null);
  const [query] = useSearchParams();
  useKey('Slash', (event) => {
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = field.current?.value.trim() ?? '';
    if (wanted !== '') onSearch(wanted);
  };
  return (
    <form role="search" className="q-search" onSubmit={submit}>
      <IconSearch size={16} stroke={1.8} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        name="q"
        key={query.get('q') ?? ''}
        defaultValue={query.get('q') ?? ''}
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        enterKeyHint="search"
        onKeyDown={(event) => event.code === 'Escape' && field.current?.blur()}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
};
