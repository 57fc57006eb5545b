import 'si-widgets/define';
import { useEffect, useRef, useState } from 'react';
import type { SiRedFlagCheck } from 'si-widgets';

export function Page({ region }: { region: string }) {
  const [steps, setSteps] = useState(0);
  const check = useRef<SiRedFlagCheck>(null);

  // React forgets `onsi-step` on an element that it takes over from a server: facebook/react#35446.
  useEffect(() => {
    const element = check.current;
    const step = () => {
      setSteps((before) => before + 1);
    };
    element?.addEventListener('si-step', step);
    return () => {
      element?.removeEventListener('si-step', step);
    };
  }, []);

  return (
    <main>
      <p id="steps">{steps}</p>
      <si-red-flag-check ref={check} region={region} theme="light" heading-level={3}>
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
