/** What is to be copied, and what goes with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { folderOf } from './addresses.js';
import type { Snippet } from './snippets.js';

type Copy = (label: string, text: string) => void;
type Said = Readonly<Record<string, string>>;

function copyable(label: string, text: string, said: Said, copy: Copy): TemplateResult {
  return html`<div class="copyable">
    <h3>${label}</h3>
    <pre tabindex="0" role="region" aria-label=${label}><code data-copies=${label}>${text}</code></pre>
    <p class="actions">
      <button
        type="button"
        aria-label="Copy: ${label}"
        @click=${() => {
          copy(label, text);
        }}
      >
        Copy
      </button>
      <span role="status">${said[label] ?? ''}</span>
    </p>
  </div>`;
}

const list = (rows: readonly unknown[]): TemplateResult =>
  html`<ul>
    ${rows.map((row) => html`<li>${row}</li>`)}
  </ul>`;

function filesFirst({ files, version }: Snippet): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<h3>First upload the files</h3>
    <p>
      Unpack the zip file of si-widgets, and upload the whole folder <code>${folderOf(version)}</code> to your
      site. Of what is in it, this needs:
    </p>
    ${list(files.map((file) => html`<code>${file}</code>`))}
    <p class="hint">With Node, <code>npm run build</code> writes the same to <code>dist</code>.</p>`;
}

function forTheServer({ policy, hashes }: Snippet, said: Said, copy: Copy): TemplateResult | typeof nothing {
  if (!policy && hashes.length === 0) return nothing;
  return html`<details>
    <summary>For whoever looks after your server</summary>
    ${
      policy
        ? html`${copyable('Content-Security-Policy', policy, said, copy)}
            <p class="hint">
              Enough for a page that has nothing else. Has your site a policy already? Then add what of this
              it lacks.
            </p>`
        : nothing
    }
    ${
      hashes.length > 0
        ? html`<h3>Hashes of the files (integrity)</h3>
            <dl>
              ${hashes.map(
                ({ file, integrity }) =>
                  html`<dt><code>${file}</code></dt>
                    <dd><code>${integrity}</code></dd>`,
              )}
            </dl>`
        : nothing
    }
  </details>`;
}

function untilTheScript(fallBack: Snippet['fallBack']): TemplateResult | typeof nothing {
  if (fallBack.length === 0) return nothing;
  return html`<details>
    <summary>What readers see until the script has run</summary>
    ${fallBack.map(({ html: markup }) => html`<pre tabindex="0" role="region" aria-label="Fall-back"><code>${markup}</code></pre>`)}
  </details>`;
}

export function renderSnippet(snippet: Snippet, said: Said, copy: Copy): TemplateResult {
  const { parts, privacy, notes, fallBack } = snippet;
  return html`${filesFirst(snippet)} ${parts.map(({ where, code }) => copyable(where, code, said, copy))}
  ${
    notes.length > 0
      ? html`<h3>Good to know</h3>
          ${list(notes)}`
      : nothing
  }
  ${privacy.length > 0 ? copyable('For your privacy page', privacy.join('\n\n'), said, copy) : nothing}
  ${forTheServer(snippet, said, copy)} ${untilTheScript(fallBack)}`;
}
