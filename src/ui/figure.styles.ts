/** People drawn from joint angles: the near side in full colour, the far side and things behind it. */
import { css } from 'lit';

export const figureStyles = css`
  .person {
    /* Mixed with a grey that stands out from white and from black, so that nothing shows through. */
    --near: currentColor;
    --far: color-mix(in srgb, currentColor 25%, #8a9499);
    --body: var(--accent-edge);
    --held: color-mix(in srgb, currentColor 12%, #d3a23c);
    --thing: color-mix(in srgb, currentColor 45%, transparent);
    --thing-fill: color-mix(in srgb, currentColor 9%, transparent);

    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--near);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .person .leg {
    stroke-width: 7px;
  }

  .person .arm {
    stroke-width: 5.5px;
  }

  .person .far {
    stroke: var(--far);
  }

  .person .trunk {
    fill: var(--body);
    stroke: var(--body);
    stroke-width: 9px;
  }

  .person .head {
    fill: var(--near);
    stroke-width: 2.8px;
  }

  .person .ghost {
    opacity: 0.22;
  }

  .person :is(.thing, .line) {
    stroke: var(--thing);
    stroke-width: 1.5px;
  }

  .person .thing {
    fill: var(--thing-fill);
  }

  .person .arrow {
    stroke: var(--body);
    stroke-width: 2.2px;
  }

  .person :is(.pillow, .strap, .weight) {
    stroke: var(--held);
    stroke-width: 3.5px;
  }

  .person .pillow {
    stroke-width: 11px;
  }

  .person .weight {
    stroke-width: 2.5px;
  }

  .person .ball {
    fill: var(--held);
    stroke: none;
  }

  /* A small one beside a question: at its start, and the answers below where there is little room. */

  .by-person > .person {
    inline-size: 5.5em;
    margin-block-end: 0.5em;
  }

  @container (min-width: 17em) {
    .by-person {
      position: relative;
    }

    .by-person > .person {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: -0.5em;
      margin: 0;
    }

    .by-person > .field > :is(legend, .hint, .field-error) {
      margin-inline-start: 5.5em;
    }

    .by-person > .field > .hint {
      min-block-size: 3.6em;
    }
  }

  @container (min-width: 36em) {
    .by-person > .field > .tiles {
      margin-inline-start: 5.5em;
    }

    .by-person > .field > .hint {
      min-block-size: 0;
    }
  }

  @media screen {
    .person.moves > .still {
      display: none;
    }
  }

  @media print {
    .person > .moving {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .person {
      --near: CanvasText;
      --far: color-mix(in srgb, CanvasText 50%, Canvas);
      --body: color-mix(in srgb, CanvasText 72%, Canvas);
      --held: Highlight;
      --thing: CanvasText;
      --thing-fill: Canvas;
    }

    .person .ghost {
      opacity: 0.4;
    }
  }
`;
