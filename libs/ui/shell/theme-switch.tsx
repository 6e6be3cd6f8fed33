import { Choice, Dropdown } from '../floating';
import { useUiText } from '../i18n/ui-text';
import { IconDeviceDesktop, IconMoon, IconSun } from '../icons';
import { chooseTheme, themes, useTheme } from '../theme/theme';

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

/** Light, dark, or as the device has it; remembered. */
export const ThemeSwitch = () => {
  const t = useUiText();
  const current = useTheme();
  const Current = icons[current];
  return (
    <Dropdown
      align="end"
      label={t('theme.label')}
      buttonClass="q-square-button"
      buttonLabel={`${t('theme.label')}: ${t(`theme.${current}`)}`}
      button={<Current size={20} stroke={1.6} />}
    >
      {(close) => (
        <div role="radiogroup" aria-label={t('theme.label')}>
          {themes.map((theme) => {
            const Icon = icons[theme];
            const choose = () => {
              chooseTheme(theme);
              close();
            };
            return (
              <Choice
                key={theme}
                isChosen={theme === current}
                onChoose={choose}
                icon={<Icon size={20} stroke={1.6} />}
              >
                {t(`theme.${theme}`)}
              </Choice>
            );
          })}
        </div>
      )}
    </Dropdown>
  );
};
