import { useAccount } from '@qadam/identity/web';
import { dueStanding, sectionStates } from '@qadam/reporting/domain';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import type { ReviewBoardQuery } from './board.generated';

type Board = ReviewBoardQuery['report'];
type Section = Board['sections'][number];

export const stateOf = ({ state }: Pick<Section, 'state'>) =>
  sectionStates.find((one) => one === state) ?? 'draft';

/** The sections that fit the filter in the address: mine, of a body, in a state, overdue. */
export const useFilteredSections = ({ sections, today, ownBody }: Board): readonly Section[] => {
  const [search] = useSearchParams();
  const { account } = useAccount();
  const [body, state] = [search.get('body'), search.get('state')];
  return sections.filter((section) => {
    const isMine =
      section.assignee !== null
        ? section.assignee?.id === account?.id
        : section.body !== null && section.body?.id === String(ownBody ?? '');
    return (
      (search.get('mine') === null || isMine) &&
      (body === null || (section.body?.id ?? 'none') === body) &&
      (state === null || section.state === state) &&
      (search.get('overdue') === null ||
        dueStanding(stateOf(section), section.dueOn ?? null, today) === 'overdue')
    );
  });
};

/** Whose sections, in which state, overdue or not. */
export const BoardFilters = ({ board, shown }: { readonly board: Board; readonly shown: number }) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const choose = (name: string, value: string) => {
    const changed = new URLSearchParams(search);
    if (value === '') changed.delete(name);
    else changed.set(name, value);
    setSearch(changed, { replace: true });
  };
  const bodies = new Map(board.sections.flatMap(({ body }) => (body ? [[body.id, body.name] as const] : [])));
  const isFiltered = ['mine', 'body', 'state', 'overdue'].some((name) => search.has(name));
  return (
    <div className="r-filters" role="group" aria-label={t('board.filters')}>
      {(['mine', 'overdue'] as const).map((name) => (
        <button
          key={name}
          type="button"
          className="r-filter"
          aria-pressed={search.has(name)}
          onClick={() => choose(name, search.has(name) ? '' : '1')}
        >
          {t(name === 'mine' ? 'board.mine' : 'board.overdueOnly')}
        </button>
      ))}
      <label>
        <span className="q-unseen">{t('board.state')}</span>
        <select
          className="q-input"
          value={search.get('state') ?? ''}
          onChange={({ target }) => choose('state', target.value)}
        >
          <option value="">{t('board.anyState')}</option>
          {sectionStates.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </select>
      </label>
      {bodies.size > 0 && (
        <label>
          <span className="q-unseen">{t('board.body')}</span>
          <select
            className="q-input"
            value={search.get('body') ?? ''}
            onChange={({ target }) => choose('body', target.value)}
          >
            <option value="">{t('board.anyBody')}</option>
            {[...bodies].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="none">{t('board.noBody')}</option>
          </select>
        </label>
      )}
      {isFiltered && (
        <>
          <span className="q-muted" role="status">
            {t('board.shown', { shown, total: board.sections.length })}
          </span>
          <button
            type="button"
            className="q-link-button"
            onClick={() => {
              const changed = new URLSearchParams(search);
              for (const name of ['mine', 'body', 'state', 'overdue']) changed.delete(name);
              setSearch(changed, { replace: true });
            }}
          >
            {t('board.clear')}
          </button>
        </>
      )}
    </div>
  );
};
