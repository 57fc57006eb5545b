import 'si-widgets/define';
import { useEffect, useRef } from 'preact/hooks';
import type { SiRedFlagCheck } from 'si-widgets';
import { hear, hearByHand, type State } from '../../common/fixture';

function ByHand() {
  const check = useRef<SiRedFlagCheck>(null);
  useEffect(() => {
    const element = check.current;
    element?.addEventListener('si-start', hearByHand);
    return () => {
      element?.removeEventListener('si-start', hearByHand);
    };
  }, []);
  return <si-red-flag-check id="by-hand" ref={check} />;
}

export function App({ state }: { state: State }) {
  const { shown, hidden, level, region, label, heading, list } = state;
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
        region={region}
        heading-level={level}
        contact-label={label}
        hidden={hidden}
      />

      <si-pacing-calculator
        id="properties"
        region={region}
        headingLevel={level}
        contactLabel={label}
        hidden={hidden}
      />

      {shown && (
        <si-return-to-run id="shown" region="us">
          <p>The fall-back.</p>
        </si-return-to-run>
      )}

      <si-red-flag-check id="slots">
        <h2 slot="heading">{heading}</h2>
        <p>The fall-back of {heading}.</p>
      </si-red-flag-check>

      <si-red-flag-check
        id="declared"
        onsi-start={hear}
        onsi-step={hear}
        onsi-result={hear}
        onsi-reset={hear}
      />

      <ByHand />

      <ul>
        {list.map((code) => (
          <li key={code}>
            <si-red-flag-check data-key={code} region={code} />
          </li>
        ))}
      </ul>
    </main>
  );
}
