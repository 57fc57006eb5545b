/** A block of code, dark where the catalogue is dark: without a word, Storybook shows it light on every page of text. */
import { Source as PlainSource } from '@storybook/addon-docs/blocks';
import { createElement, type ComponentProps, type ReactElement } from 'react';
import { isDark } from '../../.storybook/theme.js';

export const Source = (props: ComponentProps<typeof PlainSource>): ReactElement =>
  createElement(PlainSource, { dark: isDark, ...props });
