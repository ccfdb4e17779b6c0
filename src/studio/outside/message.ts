/** What the frame without an origin answers. */
export interface OutsideAnswer {
  readonly type: 'css-widgets-outside';
  /** Whether it may read them, in the order in which it was asked. */
  readonly answers: readonly boolean[];
}
