import { useServerData } from '@qadam/ui';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import { AreaChoicesDocument } from './indicator-line.generated';

export const countryCode = 'kz';

/** The area of the address; the country without one. */
export const useArea = (): readonly [string, (code: string) => void] => {
  const [search, setSearch] = useSearchParams();
  const choose = (code: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (code === countryCode) next.delete('area');
        else next.set('area', code);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [search.get('area') || countryCode, choose];
};

/** `?area=ulytau` for links that keep the area; nothing for the country. */
export const areaQuery = (code: string): string =>
  code === countryCode ? '' : `?area=${encodeURIComponent(code)}`;

/** The country or one of its regions; an area of another level that the address names is offered too. */
export const AreaChoice = ({
  current,
}: {
  readonly current?: { readonly code: string; readonly name: string };
}) => {
  const t = useText();
  const id = useId();
  const [area, choose] = useArea();
  const { data } = useServerData(AreaChoicesDocument, {});
  const isListed = area === countryCode || data?.regions.some(({ code }) => code === area);
  return (
    <div className="q-field ind-area">
      <label htmlFor={id}>{t('area.label')}</label>
      <select
        id={id}
        className="q-input"
        value={area}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value={countryCode}>{data?.country.name ?? t('area.country')}</option>
        {!isListed && <option value={area}>{current?.name ?? (data ? area : '…')}</option>}
        {data?.regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
