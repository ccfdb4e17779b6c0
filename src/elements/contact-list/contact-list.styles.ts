import {css} from '../../styles/css.js';

export const contactListStyles = css`
  .photo {
    float: inline-end;
    width: 4.5em;
    height: 4.5em;
    margin-inline-start: 0.75em;
    border-radius: 50%;
    object-fit: cover;
  }
  .name {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.35;
  }
  .note {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
`;
