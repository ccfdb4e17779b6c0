import {css} from 'lit';

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
  .search {
    max-width: 24em;
    margin-block-end: 0.5em;
  }
  /* The list below does not jump when the first count appears. */
  .search [role] {
    min-height: 1.5em;
  }
  .group + .group,
  .root > .save {
    margin-block-start: 1.25em;
  }
  .card > .save {
    margin-block-start: 0.5em;
  }
  .card:nth-child(n + 101) {
    content-visibility: auto;
    contain-intrinsic-size: auto 12em;
  }
  ::highlight(css-match) {
    color: #000;
    background: #ffe066;
  }
`;
