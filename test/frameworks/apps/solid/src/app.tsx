import 'si-widgets/define';
import { For, onMount, Show } from 'solid-js';
import type { SiRedFlagCheck } from 'si-widgets';
import { hear, hearByHand, type State } from '../../common/fixture';

function ByHand() {
  let check!: SiRedFlagCheck;
  onMount(() => {
    check.addEventListener('si-start', hearByHand);
  });
  return <si-red-flag-check id="by-hand" ref={check} />;
}

export function App(props: { state: State }) {
  return (
    <main>
      <si-red-flag-check id="bare" />

      <si-return-to-run
        id="fixed"
        region="gb"
        theme="dark"
        heading-level="3"
        audience="clinician"
        contact-label="Book a visit"
        contact-href="/book"
        reviewed-by="Dr A"
        reviewed-on="2026-03-02"
        red-flag-href="#declared"
        lang="en"
      >
        <p>The fall-back.</p>
      </si-return-to-run>

      <si-pattern-explainer
        id="attributes"
        attr:region={props.state.region}
        attr:heading-level={props.state.level}
        attr:contact-label={props.state.label}
        hidden={props.state.hidden}
      />

      <si-pacing-calculator
        id="properties"
        prop:region={props.state.region}
        prop:headingLevel={props.state.level}
        contact-label={props.state.label}
        hidden={props.state.hidden}
      />

      <Show when={props.state.shown}>
        <si-return-to-run id="shown" region="us">
          <p>The fall-back.</p>
        </si-return-to-run>
      </Show>

      <si-red-flag-check id="slots">
        <h2 slot="heading">{props.state.heading}</h2>
        <p>The fall-back of {props.state.heading}.</p>
      </si-red-flag-check>

      <si-red-flag-check
        id="declared"
        on:si-start={hear}
        on:si-step={hear}
        on:si-result={hear}
        on:si-reset={hear}
      />

      <ByHand />

      <ul>
        <For each={props.state.list}>
          {(code) => (
            <li>
              <si-red-flag-check attr:data-key={code} region={code} />
            </li>
          )}
        </For>
      </ul>
    </main>
  );
}
