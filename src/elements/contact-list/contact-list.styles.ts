import {css} from 'lit';

export const contactListStyles = css`
  .people {
    border-block-end: 1px solid var(--_line);
  }
  /* No list item: Chromium would renumber all after each one that a search hides. */
  .card {
    display: block;
    position: relative;
    padding-block: calc(0.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  /*
   * Three columns of fixed proportions where the list is 42 em wide or wider, else one below the other: 42em - 100% is then negative, and
   * what cannot be smaller than nothing is nothing, or so large that nothing fits beside it.
   */
  .person {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  .person > * {
    flex: 4 1 calc((42em - 100%) * 999);
    min-width: 0;
  }
  .person > .who {
    flex-grow: 4.75;
  }
  /* In any font wide enough for a number with its country code. */
  .person > .phones {
    flex-grow: 3.75;
    min-width: min(13.25em, 100%);
  }
  .who {
    display: flex;
    gap: 0.75em;
    padding-block: calc(0.25 * var(--_space));
  }
  .portrait {
    flex: none;
    position: relative;
    box-sizing: border-box;
    width: 3.5em;
    height: 3.5em;
    border: 1px solid var(--_line);
    border-radius: 50%;
    color: var(--_muted);
    line-height: 3.375em;
    text-align: center;
    overflow: hidden;
    -webkit-user-select: none;
    user-select: none;
  }
  .portrait::before {
    content: attr(data-initials);
    content: attr(data-initials) / '';
  }
  .photo {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .failed {
    visibility: hidden;
  }
  .name {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
  }
  .note {
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  .phone {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .search {
    max-width: 24em;
    margin-block-end: 0.5em;
  }
  /* The list below does not jump when the first count appears. */
  .search [role] {
    min-height: 1.5em;
  }
  .group + .group {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .root > .save {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .card:nth-child(n + 51) {
    content-visibility: auto;
    contain-intrinsic-size: auto 6em;
  }
  ::highlight(css-match) {
    color: #000;
    background: #ffe066;
  }
  @media print {
    .portrait {
      display: none;
    }
  }
`;
