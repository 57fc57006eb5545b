/** What is to be copied, and what goes with it. */
import { html, nothing, type TemplateResult } from 'lit';
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

function filesFirst({ files }: Snippet): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<h3>First copy to your site</h3>
    ${list(files.map((file) => html`<code>${file}</code>`))}
    <p class="hint">
      They are in the folder that the zip file of si-widgets opens to. With Node,
      <code>npm run build</code> writes them to <code>dist</code>.
    </p>`;
}

export function renderSnippet(snippet: Snippet, said: Said, copy: Copy): TemplateResult {
  const { parts, policy, privacy, notes, hashes, fallBack } = snippet;
  return html`${filesFirst(snippet)} ${parts.map(({ where, code }) => copyable(where, code, said, copy))}
    ${
      notes.length > 0
        ? html`<h3>Good to know</h3>
            ${list(notes)}`
        : nothing
    }
    ${copyable('For your privacy page', privacy.join('\n\n'), said, copy)}
    <details>
      <summary>For whoever looks after your server</summary>
      ${policy ? copyable('Content-Security-Policy', policy, said, copy) : nothing}
      <p class="hint">
        Enough for a page that has nothing else. Has your site a policy already? Then add what of this it
        lacks.
      </p>
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
    </details>
    <details>
      <summary>What readers see until the script has run</summary>
      ${fallBack.map(({ html: markup }) => html`<pre tabindex="0" role="region" aria-label="Fall-back"><code>${markup}</code></pre>`)}
    </details>`;
}
