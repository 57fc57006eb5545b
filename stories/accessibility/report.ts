/** The report on accessibility: `<catalogue-accessibility kind="criteria">`. */
import '../rules-and-sources/rules-and-sources.css';
import './accessibility.css';
import { html, LitElement, type TemplateResult } from 'lit';
import { formatDay } from '../../src/ui/wording.js';
import { CRITERIA, PRINCIPLES } from './criteria.js';
import { VERDICTS, type Criterion, type Evidence, type Verdict } from './evidence.js';
import { AXE_RESULTS, type AxeResults } from './results.js';

const verdicts = Object.keys(VERDICTS) as readonly Verdict[];

const head = (...names: readonly string[]): TemplateResult =>
  html`<thead role="rowgroup">
    <tr role="row">
      ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
    </tr>
  </thead>`;

function summary(): TemplateResult {
  const count = (verdict: Verdict, level: Criterion['level']): number =>
    CRITERIA.filter((row) => row.verdict === verdict && row.level === level).length;
  return html`<table role="table" aria-label="How many criteria">
    ${head('Of the criteria', 'Level A', 'Level AA')}
    <tbody role="rowgroup">
      ${verdicts.map(
        (verdict) =>
          html`<tr role="row">
            <th role="rowheader" scope="row"><span class="verdict ${verdict}">${VERDICTS[verdict]}</span></th>
            <td role="cell" data-label="Level A">${count(verdict, 'A')}</td>
            <td role="cell" data-label="Level AA">${count(verdict, 'AA')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The tests of one file. */
function testList(tests: readonly Evidence[]): TemplateResult | string {
  if (tests.length === 0) return '–';
  const files = [...new Set(tests.map(({ file }) => file))];
  return html`<details>
    <summary>${tests.length} ${tests.length === 1 ? 'test' : 'tests'}</summary>
    <ul>
      ${files.map(
        (file) =>
          html`<li>
            <code>${file.split('/').at(-1)}</code>:
            ${tests
              .filter((test) => test.file === file)
              .map(({ title }) => title)
              .join('; ')}
          </li>`,
      )}
    </ul>
  </details>`;
}

function principle(name: string, criteria: readonly Criterion[]): TemplateResult {
  return html`<h3>${name}</h3>
    <table role="table" aria-label=${name}>
      ${head('Criterion', 'Conformance', 'Remarks', 'Shown by')}
      <tbody role="rowgroup">
        ${criteria.map(
          ({ number, name: title, level, verdict, remarks, tests }) =>
            html`<tr role="row" id=${`wcag-${number.replaceAll('.', '-')}`}>
              <th role="rowheader" scope="row"><code>${number}</code> ${title} (${level})</th>
              <td role="cell" data-label="Conformance">
                <span class="verdict ${verdict}">${VERDICTS[verdict]}</span>
              </td>
              <td role="cell" data-label="Remarks">${remarks}</td>
              <td role="cell" data-label="Shown by">${testList(tests)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

const criteriaPart = (): TemplateResult =>
  html`${summary()} ${PRINCIPLES.map(([name, criteria]) => principle(name, criteria))}`;

function runPart({ date, version, browser, axe, stories, pages, rules }: AxeResults): TemplateResult {
  const rows = Object.entries(rules);
  const broken = rows.filter(([, counts]) => counts.broken > 0).length;
  return html`<p>
      On ${formatDay(date, 'en-GB')}, version ${version}: ${stories} stories, each in light and in dark, and
      ${pages} pages of this catalogue, in ${browser.replace('/', ' ')}, with axe ${axe}.
      ${broken === 0 ? 'No rule was broken.' : `${broken} rules were broken.`} “Open” means that axe could not
      tell by itself; nobody has gone through these by hand.
    </p>
    <details>
      <summary>${rows.length} rules, and how often each passed</summary>
      <table role="table" aria-label="Rules of axe">
        ${head('Rule', 'Passed', 'Open', 'Broken')}
        <tbody role="rowgroup">
          ${rows.map(
            ([id, counts]) =>
              html`<tr role="row">
                <th role="rowheader" scope="row"><code>${id}</code></th>
                <td role="cell" data-label="Passed">${counts.passed}</td>
                <td role="cell" data-label="Open">${counts.open}</td>
                <td role="cell" data-label="Broken">${counts.broken}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}

const noRun = (): TemplateResult =>
  html`<p>No whole run of the stories is recorded with this copy of the project.</p>`;

export class AccessibilityReport extends LitElement {
  static override readonly properties = { kind: {} };

  /** `criteria`, or `run`: what axe found. */
  kind = 'criteria';

  /** In the page itself, so that it is read, linked to and printed with the rest. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const ran = (): TemplateResult => (AXE_RESULTS ? runPart(AXE_RESULTS) : noRun());
    return html`<div class="catalogue-rules catalogue-report sb-unstyled">
      ${this.kind === 'run' ? ran() : criteriaPart()}
    </div>`;
  }
}
