import { Button } from '@qadam/ui';
import { ChoiceField } from '../choices';
import { useText } from '../text';
import type { VoiceUnclearAreasQuery } from './columns.generated';

type UnclearArea = VoiceUnclearAreasQuery['voiceUnclearAreas'][number];

/** Codes of areas by the names that a person said them of. */
export type AreasMeant = Readonly<Record<string, string>>;

interface UnclearAreasProps {
  readonly names: readonly UnclearArea[];
  readonly meant: AreasMeant;
  readonly onMeant: (meant: AreasMeant) => void;
}

const likelyOf = ({ areas }: UnclearArea): string | undefined => areas.find(({ isLikely }) => isLikely)?.code;

const namesListed = 8;

/** Names in the column of areas that several areas share or that are misspelt: a person says what is meant. */
export const UnclearAreas = ({ names, meant, onMeant }: UnclearAreasProps) => {
  const t = useText();
  const askable = names.filter(({ areas }) => areas.length > 0);
  const unknown = names.filter(({ areas }) => areas.length === 0);
  const likely = Object.fromEntries(
    askable.flatMap((each) => {
      const code = likelyOf(each);
      return code === undefined ? [] : [[each.name, code] as const];
    }),
  );
  const isTaken = Object.entries(likely).every(([name, code]) => meant[name] === code);
  return (
    <fieldset className="v-unclear">
      <legend>{t('columns.areas.title')}</legend>
      <p className="v-note">{t('columns.areas.lead')}</p>
      {askable.length > 0 && (
        <div className="v-column-choices">
          {askable.map(({ name, rows, areas }) => (
            <ChoiceField
              key={name}
              label={t('columns.areas.rows', { name, count: rows })}
              value={meant[name] ?? ''}
              onChange={({ target }) => onMeant({ ...meant, [name]: target.value })}
            >
              <option value="">{t('columns.areas.open')}</option>
              {areas.map((area) => (
                <option key={area.code} value={area.code}>
                  {area.isLikely ? t('columns.areas.likely', { name: area.name }) : area.name}
                </option>
              ))}
            </ChoiceField>
          ))}
        </div>
      )}
      {!isTaken && (
        <p>
          <Button onClick={() => onMeant({ ...meant, ...likely })}>{t('columns.areas.takeLikely')}</Button>
        </p>
      )}
      {unknown.length > 0 && (
        <p className="v-note">
          {t('columns.areas.none', {
            names: [
              ...unknown.slice(0, namesListed).map(({ name }) => name),
              ...(unknown.length > namesListed ? ['…'] : []),
            ].join(', '),
          })}
        </p>
      )}
    </fieldset>
  );
};
