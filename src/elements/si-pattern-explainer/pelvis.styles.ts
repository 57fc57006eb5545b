/**
 * The pelvis from behind. What is lit differs in line and pattern, not in colour alone; what moves comes to rest
 * within five seconds.
 */
import { css } from 'lit';

export const pelvisStyles = css`
  .pelvis {
    display: block;
    direction: ltr;
    inline-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    mask-image: linear-gradient(transparent, #000 12%, #000 88%, transparent);
  }

  .pelvis .skin {
    fill: currentColor;
    fill-opacity: 0.05;
    stroke: none;
  }

  .pelvis .bone {
    fill: color-mix(in srgb, currentColor 10%, transparent);
    stroke-opacity: 0.7;
  }

  .pelvis .far {
    stroke-width: 1.1;
    stroke-opacity: 0.4;
  }

  .pelvis .bone > .far {
    stroke-opacity: 0.15;
    fill-opacity: 0.6;
  }

  .pelvis .bone > .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.1;
    stroke-opacity: 0.45;
  }

  .pelvis .bone.lit {
    fill: color-mix(in srgb, var(--load) 22%, transparent);
    stroke: var(--load);
    stroke-opacity: 1;
    stroke-width: 3;
  }

  .pelvis .joint {
    stroke: var(--load);
    stroke-width: 3.5;
  }

  .pelvis .halo {
    stroke-width: 15;
    stroke-opacity: 0.2;
  }

  .pelvis .lead {
    stroke-opacity: 0.6;
    stroke-width: 1.2;
  }

  /* Bands of fibres, and on both sides of the joint the squeeze */

  .pelvis .band,
  .pelvis .nerve,
  .pelvis .signal,
  .pelvis .squeeze,
  .pelvis:is(.force-closure, .timing, .broad-back, .waist) > .lead,
  .pelvis:is(.force-closure, .timing, .broad-back, .waist) ~ .name {
    display: none;
  }

  .pelvis .band {
    fill: color-mix(in srgb, var(--force) 28%, transparent);
    stroke: var(--force);
    stroke-width: 1;
  }

  .pelvis .band.lit {
    display: inline;
  }

  .pelvis .fibres {
    fill: none;
    stroke-width: 1.4;
  }

  .pelvis .ligament {
    fill: color-mix(in srgb, var(--load) 25%, transparent);
    stroke: color-mix(in oklab, var(--load), currentColor 35%);
  }

  .pelvis .ligament > .fibres {
    stroke-width: 2.8;
  }

  /* All at once: on each side those that do not hide one another. */
  .pelvis:is(.force-closure, .timing) :is(.half-left > .right, .half-right > .left) {
    display: none;
  }

  .pelvis.force-closure .squeeze {
    display: inline;
    stroke-width: 3.2;
  }

  .pelvis.timing .woken {
    display: inline;
    opacity: 0.45;
  }

  /* Nerves */

  .pelvis .nerve.lit,
  .pelvis .signal.lit {
    display: inline;
    stroke: var(--nerve);
    stroke-width: 2.2;
  }

  .pelvis.signals .nerve {
    display: inline;
    stroke-opacity: 0.4;
  }

  .pelvis.broad-back [data-structure='back-sheet'] {
    display: inline;
    opacity: 0.35;
  }

  .pelvis .signal.lit {
    stroke-width: 7;
    stroke-dasharray: 0.1 22;
  }

  /* Load */

  .pelvis .flows {
    stroke: var(--load);
    stroke-width: 9;
    stroke-opacity: 0.28;
  }

  .pelvis:not(.load, .timing) .flows {
    display: none;
  }

  .pelvis .flow,
  .pelvis .heads {
    stroke-width: 4;
    stroke-opacity: 1;
  }

  .pelvis .flow {
    stroke-dasharray: 9 13;
  }

  @media (prefers-reduced-motion: no-preference) {
    .pelvis.load .flow {
      animation: model-run 4.4s linear;
    }

    .pelvis .signal.lit {
      animation: model-run 2.2s linear;
    }

    .pelvis.timing .woken {
      animation: model-appear 0.6s 1.4s backwards;
    }

    .pelvis.timing .flows {
      animation: model-appear 0.4s 2s backwards;
    }

    .pelvis.timing .flow {
      animation: model-run 2.2s 2.2s linear;
    }

    .pelvis.force-closure .squeeze {
      animation: model-appear 0.8s 3 alternate;
    }
  }

  @keyframes model-run {
    from {
      stroke-dashoffset: 110;
    }
  }

  @keyframes model-appear {
    from {
      opacity: 0.1;
    }
  }

  @media (forced-colors: active) {
    .pelvis .skin {
      display: none;
    }

    .pelvis .band {
      fill: color-mix(in srgb, CanvasText 8%, transparent);
    }

    .pelvis.force-closure .squeeze {
      stroke: Highlight;
      stroke-width: 5;
    }
  }

  @media print {
    .pelvis * {
      animation: none;
    }
  }
`;
