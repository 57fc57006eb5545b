import 'si-widgets/define';
import { useState } from 'preact/hooks';

export function Page({ region }: { region: string }) {
  const [steps, setSteps] = useState(0);
  return (
    <main>
      <p id="steps">{steps}</p>
      <si-red-flag-check
        region={region}
        theme="light"
        heading-level={3}
        onsi-step={() => {
          setSteps((before) => before + 1);
        }}
      >
        <h2 slot="heading">Our own heading</h2>
        <p>The fall-back of the check.</p>
      </si-red-flag-check>
      <si-pacing-calculator region={region}>
        <p>The fall-back of the calculator.</p>
      </si-pacing-calculator>
      <si-pattern-explainer region={region} pattern="one-side">
        <p>The fall-back of the explainer.</p>
      </si-pattern-explainer>
      <si-return-to-run region={region}>
        <p>The fall-back of the way back to running.</p>
      </si-return-to-run>
    </main>
  );
}
