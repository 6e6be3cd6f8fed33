import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { type Colours, darkColours, darkSeries, lightColours, lightSeries, radiusPx } from './tokens';

const accent: MantineColorsTuple = [
  '#e3f0f5',
  '#c7e1eb',
  '#94d4ea',
  '#73c5e1',
  '#4aa9c9',
  '#2b8cae',
  '#157395',
  '#0b5c7a',
  '#084a63',
  '#06384b',
];

/** Mantine's theme, made from the tokens. */
export const theme = createTheme({
  fontFamily: "'Noto Sans Variable', 'Noto Sans', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  defaultRadius: 'md',
  radius: { md: `${radiusPx}px` },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
      h4: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver: (input) =>
    input.variant === 'filled' && (input.color ?? input.theme.primaryColor) === 'accent'
      ? {
          background: 'var(--q-accent)',
          hover: 'var(--q-accent-hover)',
          color: 'var(--q-accent-ink)',
          border: '1px solid transparent',
        }
      : defaultVariantColorsResolver(input),
});

const ownVariables = (colours: Colours, series: readonly string[]): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(colours).map(([role, value]) => [`--q-${role}`, value]),
    ...series.map((value, at) => [`--q-series-${at + 1}`, value]),
  ]);

const mantineVariables: Record<string, string> = {
  '--mantine-color-body': 'var(--q-surface)',
  '--mantine-color-text': 'var(--q-ink)',
  '--mantine-color-bright': 'var(--q-ink)',
  '--mantine-color-dimmed': 'var(--q-ink-muted)',
  '--mantine-color-placeholder': 'var(--q-ink-muted)',
  '--mantine-color-anchor': 'var(--q-accent)',
  '--mantine-color-error': 'var(--q-bad)',
  '--mantine-color-default': 'var(--q-surface)',
  '--mantine-color-default-hover': 'var(--q-surface-raised)',
  '--mantine-color-default-color': 'var(--q-ink)',
  '--mantine-color-default-border': 'var(--q-line)',
  '--mantine-primary-color-filled': 'var(--q-accent)',
  '--mantine-primary-color-filled-hover': 'var(--q-accent-hover)',
  '--mantine-primary-color-contrast': 'var(--q-accent-ink)',
  '--mantine-primary-color-light': 'var(--q-accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--q-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--q-accent)',
  '--mantine-color-accent-filled': 'var(--q-accent)',
  '--mantine-color-accent-filled-hover': 'var(--q-accent-hover)',
  '--mantine-color-accent-light': 'var(--q-accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--q-accent-soft)',
  '--mantine-color-accent-light-color': 'var(--q-accent)',
  '--mantine-color-accent-outline': 'var(--q-accent)',
  '--mantine-color-accent-outline-hover': 'var(--q-accent-soft)',
};

/** Writes the colour tokens (`--q-*`) and Mantine's own variables from them, for both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...ownVariables(lightColours, lightSeries), ...mantineVariables },
  dark: { ...ownVariables(darkColours, darkSeries), ...mantineVariables },
});
