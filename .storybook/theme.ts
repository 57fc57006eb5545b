/** How the catalogue looks: as calm as the widgets, light or dark as the device is. */
import { create } from 'storybook/theming/create';

const fonts = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
const shared = {
  brandTitle: 'SI widgets',
  fontBase: fonts,
  fontCode: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  appBorderRadius: 6,
  inputBorderRadius: 6,
};

const light = create({
  base: 'light',
  ...shared,
  colorPrimary: '#1f6f8b',
  colorSecondary: '#1b6079',
  appBg: '#f3f6f8',
  textColor: '#212b32',
});

const dark = create({
  base: 'dark',
  ...shared,
  colorPrimary: '#4aa3c0',
  colorSecondary: '#7cc4dc',
  appBg: '#101316',
  appContentBg: '#16191d',
  appPreviewBg: '#16191d',
  appBorderColor: '#3a434b',
  barBg: '#16191d',
  textColor: '#e8edf2',
});

/** Read once: a device that changes its mind has the other look at the next visit. */
export const isDark = globalThis.matchMedia('(prefers-color-scheme: dark)').matches;
export const catalogueTheme = isDark ? dark : light;
