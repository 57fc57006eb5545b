/** What every story of the working widget has in common. */
import '../../src/define.js';
import { withFastClock } from './reader.js';
import { snippetParameters, widget, type WidgetArgs } from './widget.js';

export const registered = {
  component: 'si-red-flag-check',
  render: (args: WidgetArgs) => widget(args),
  beforeEach: withFastClock,
  parameters: snippetParameters,
};
