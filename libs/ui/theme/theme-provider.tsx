import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariablesResolver, theme } from './mantine-theme';

const remembered = localStorageColorSchemeManager({ key: 'qadam-theme' });

/** Colours, type and Mantine for everything inside; the choice of light, dark or auto is remembered. */
export const ThemeProvider = ({ children }: { readonly children: ReactNode }) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    colorSchemeManager={remembered}
    defaultColorScheme="auto"
    deduplicateInlineStyles
  >
    {children}
  </MantineProvider>
);
