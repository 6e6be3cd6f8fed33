import { useMantineColorScheme } from '@mantine/core';
import { Choice, Dropdown } from '../floating';
import { useUiText } from '../i18n/ui-text';
import { IconDeviceDesktop, IconMoon, IconSun } from '../icons';

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

/** Light, dark, or as the device has it; remembered. */
export const ThemeSwitch = () => {
  const t = useUiText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = icons[colorScheme];
  return (
    <Dropdown
      align="end"
      label={t('theme.label')}
      buttonClass="q-square-button"
      buttonLabel={`${t('theme.label')}: ${t(`theme.${colorScheme}`)}`}
      button={<Current size={20} stroke={1.6} />}
    >
      {(close) => (
        <div role="radiogroup" aria-label={t('theme.label')}>
          {(['light', 'dark', 'auto'] as const).map((scheme) => {
            const Icon = icons[scheme];
            const choose = () => {
              setColorScheme(scheme);
              close();
            };
            return (
              <Choice
                key={scheme}
                isChosen={scheme === colorScheme}
                onChoose={choose}
                icon={<Icon size={20} stroke={1.6} />}
              >
                {t(`theme.${scheme}`)}
              </Choice>
            );
          })}
        </div>
      )}
    </Dropdown>
  );
};
