import {css} from 'lit';

export const memberListStyles = css`
  .members {
    columns: 12em;
    column-gap: 2em;
  }
  .members li {
    padding-block: calc(0.25 * var(--_space));
    break-inside: avoid;
  }
`;
