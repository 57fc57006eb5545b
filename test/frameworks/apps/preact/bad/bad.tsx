/** A fault in each line of the list: the test wants every one of them found. */
export const bad = [
  <si-red-flag-check key="1" theme="pink" />,
  <si-red-flag-check key="2" heading-level="eight" />,
  <si-red-flag-check key="3" headingLevel="3" />,
  <si-red-flag-check key="4" regoin="gb" />,
  <si-red-flag-check key="5" onsi-result="go" />,
];
