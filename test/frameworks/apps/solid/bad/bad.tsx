/** A fault in each line of the list: the test wants every one of them found. */
export const bad = [
  <si-red-flag-check theme="pink" />,
  <si-red-flag-check heading-level="eight" />,
  <si-red-flag-check attr:audience="nurse" />,
  <si-red-flag-check prop:headingLevel="3" />,
  <si-red-flag-check headingLevel={3} />,
  <si-red-flag-check regoin="gb" />,
  <si-red-flag-check on:si-result={7} />,
];
