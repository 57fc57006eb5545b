/** What pages of the catalogue show as code, as it is to be typed. */
import { exampleOf } from '../builder/addresses.js';
import { built } from './snippet.js';

const folder = exampleOf('files', built.version);

export const samples = {
  spanish: `<script type="module" src="${folder}si-widgets.min.js"></script>
<script type="module" src="${folder}si-widgets.es.min.js"></script>

<si-red-flag-check lang="es" region="us">…</si-red-flag-check>`,
  ownSentence: `import { SiRedFlagCheck } from 'si-widgets';

const { catalogue } = SiRedFlagCheck;
const { messages } = catalogue.find('en');

catalogue.add('en', {
  ...messages,
  redFlagCheck: { ...messages.redFlagCheck, title: 'Do I need help today?' },
});`,
  editors: `{
  "html.customData": ["./node_modules/si-widgets/dist/vscode.html-custom-data.json"],
  "css.customData": ["./node_modules/si-widgets/dist/vscode.css-custom-data.json"]
}`,
  slots: `<si-red-flag-check region="ie">
  <h2 slot="heading">Do I need to see someone?</h2>
  <p slot="contact"><a href="/book">Book with our physiotherapists</a></p>
</si-red-flag-check>`,
  fontOfTheWidget: `si-red-flag-check {
  font-family: Georgia, serif;
  font-size: 1.125rem;
}`,
  roundButtons: `si-red-flag-check::part(button) {
  border-radius: 2em;
}`,
  shortcodes: `[si_red_flag_check region="gb"]
[si_pacing_calculator region="us" heading-level="3"]
[si_pattern_explainer pattern="late-in-activity"]
[si_return_to_run lang="es" theme="dark"]`,
};
