import { Button } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useGeographyText } from '../text';
import type { Region, Town } from './town';

/** The regions of today for one town; nothing is changed before the button is pressed. */
export const RegionChoice = ({
  town: { name, region },
  regions,
  isBusy,
  onPlace,
}: {
  readonly town: Town;
  readonly regions: readonly Region[];
  readonly isBusy: boolean;
  readonly onPlace: (region: Region) => void;
}) => {
  const t = useGeographyText();
  const now = region?.code ?? '';
  const [chosen, setChosen] = useState(now);
  const wanted = regions.find(({ code }) => code === chosen && code !== now);
  const place = (event: FormEvent) => {
    event.preventDefault();
    if (wanted) onPlace(wanted);
  };
  return (
    <form className="geo-region-choice" onSubmit={place}>
      <select
        className="q-input"
        aria-label={t('towns.regionOf', { town: name })}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        {now === '' && <option value="">{t('towns.choose')}</option>}
        {regions.map(({ code, name: regionName }) => (
          <option key={code} value={code}>
            {regionName}
          </option>
        ))}
      </select>
      {(wanted !== undefined || now === '') && (
        <Button
          type="submit"
          aria-label={t('towns.placeNamed', { town: name })}
          disabled={isBusy || wanted === undefined}
        >
          {t('towns.place')}
        </Button>
      )}
    </form>
  );
};
