import {css} from 'lit';

export const projectInfoStyles = css`
  section + section {
    margin-block-start: calc(1.75 * var(--_space));
  }
  section > p,
  .goals {
    max-width: 44em;
  }
  section > * + p,
  p + .goals {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .goals {
    padding-inline-start: 1.5em;
  }
  ul.goals {
    list-style: disc;
  }
  .goals li + li {
    margin-block-start: calc(0.4 * var(--_space));
  }
  .phases li + li {
    margin-block-start: calc(0.875 * var(--_space));
  }
  .phases li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.75em;
  }
  .phases .label {
    flex: 1 0 100%;
    font-weight: 600;
  }
  .state,
  .ended .dates {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .ended .label {
    font-weight: 400;
  }
  .running .state {
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_ground);
    background: var(--_accent);
  }
  .inherit .running .state {
    color: inherit;
    background: none;
    font-weight: 700;
  }
  .track,
  .axis {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .track {
    height: 16px;
  }
  .year {
    stroke: var(--_line);
  }
  /* Colour is for what is going on. */
  .bar,
  .open {
    fill: var(--_border);
    stroke: var(--_border);
  }
  .running .bar,
  .running .open {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  /* A bar of one day among many years is to be seen too. */
  .bar {
    stroke-width: 2;
  }
  .upcoming .bar {
    fill: none;
  }
  .today {
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: 2 2;
  }
  text {
    fill: var(--_muted);
    font-size: 12px;
  }
  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }
    .today,
    .year {
      stroke: CanvasText;
    }
    .bar,
    .open {
      fill: GrayText;
      stroke: GrayText;
    }
    .running .bar,
    .running .open {
      fill: Highlight;
      stroke: Highlight;
    }
  }
  .links li + li {
    margin-block-start: 0.75em;
  }
  .play {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: 0.5em;
  }
  .play button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .play .icon {
    margin: 0;
    fill: currentColor;
    stroke: none;
  }
  .video {
    display: block;
    box-sizing: border-box;
    width: min(100%, 40em);
    aspect-ratio: 16 / 9;
    margin-block-start: 0.5em;
    border: 0;
  }
  .publicity {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }
  .emblem {
    flex: none;
    width: 7.5em;
    height: auto;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
`;
