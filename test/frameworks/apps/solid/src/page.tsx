import 'si-widgets/define';
import { createSignal } from 'solid-js';

export function Page(props: { region: string }) {
  const [steps, setSteps] = createSignal(0);
  return (
    <main>
      <p id="steps">{steps()}</p>
      <si-red-flag-check
        region={props.region}
        theme="light"
        heading-level={3}
        on:si-step={() => {
          setSteps((before) => before + 1);
        }}
      >
        <h2 slot="heading">Our own heading</h2>
        <p>The fall-back of the check.</p>
      </si-red-flag-check>
      <si-pacing-calculator region={props.region}>
        <p>The fall-back of the calculator.</p>
      </si-pacing-calculator>
      <si-pattern-explainer region={props.region} pattern="one-side">
        <p>The fall-back of the explainer.</p>
      </si-pattern-explainer>
      <si-return-to-run region={props.region}>
        <p>The fall-back of the way back to running.</p>
      </si-return-to-run>
    </main>
  );
}
