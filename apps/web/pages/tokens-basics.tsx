import { contrast } from '@qadam/chart/domain';
import {
  Button,
  colourRoles,
  darkColours,
  Field,
  goalNumbers,
  GoalTile,
  lightColours,
  PlaceLink,
  typeSizes,
  useIsDark,
} from '@qadam/ui';
import { useText } from '../text';

const wordless = new Set([
  'surface',
  'surface-raised',
  'surface-floating',
  'accent-soft',
  'hairline',
  'accent-ink',
]);

export const Colours = () => {
  const t = useText();
  const colours = useIsDark() ? darkColours : lightColours;
  return (
    <ul className="t-colours">
      {colourRoles.map((role) => (
        <li key={role}>
          <span className="t-swatch" style={{ background: `var(--q-${role})` }} aria-hidden="true" />
          <span>
            {t(`tokens.roles.${role}`)}
            <code lang="en">--q-{role}</code>
            {!wordless.has(role) && (
              <span className="q-muted">
                {t('tokens.contrast', {
                  ratio: Math.floor(contrast(colours[role], colours.surface) * 10) / 10,
                })}
              </span>
            )}
            {role === 'hairline' && <span className="q-muted">{t('tokens.decoration')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
};

export const Type = () => {
  const t = useText();
  return (
    <div className="t-type">
      {[...typeSizes].reverse().map((size) => (
        <div key={size} style={{ fontSize: `${size / 16}rem` }}>
          <span className="q-muted q-figures">{size}</span>
          <span>{t('tokens.sample')}</span>
        </div>
      ))}
    </div>
  );
};

export const Goals = () => {
  const t = useText();
  return (
    <div className="t-row">
      {goalNumbers.map((goal) => (
        <GoalTile key={goal} goal={goal} size={44} label={t('tokens.goal', { number: goal })} />
      ))}
    </div>
  );
};

export const Controls = () => {
  const t = useText();
  return (
    <>
      <div className="t-row">
        <Button kind="main">{t('tokens.main')}</Button>
        <Button>{t('tokens.plain')}</Button>
        <Button kind="quiet">{t('tokens.plain')}</Button>
        <Button disabled>{t('tokens.disabled')}</Button>
        <PlaceLink to="/tokens">{t('tokens.link')}</PlaceLink>
      </div>
      <div className="t-row t-fields">
        <Field label={t('tokens.field')} hint={t('tokens.emptyText')} autoComplete="off" />
        <label className="q-field">
          <span>{t('tokens.region')}</span>
          <select className="q-input">
            <option>{t('tokens.main')}</option>
            <option>{t('tokens.plain')}</option>
          </select>
        </label>
        <label className="t-check">
          <input type="checkbox" defaultChecked />
          {t('tokens.statuses')}
        </label>
      </div>
    </>
  );
};
