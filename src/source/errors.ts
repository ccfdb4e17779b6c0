/** Why there is no document. The words for the webmaster stand with the other messages, in `diagnostics/`. */
export type ErrorCode =
  /** The server cannot be reached, or sends no CORS header. */
  | 'CSS-E01'
  /** No answer in time. */
  | 'CSS-E02'
  /** An HTTP status that is no success. */
  | 'CSS-E03'
  /** HTML instead of JSON: a login page, or an error page with status 200. */
  | 'CSS-E04'
  /** Not JSON. */
  | 'CSS-E05'
  /** JSON, but no data document of a known version. */
  | 'CSS-E06'
  /** Larger than 5 MiB. */
  | 'CSS-E07'
  /** Blocked by the page's Content-Security-Policy. */
  | 'CSS-E08'
  /** `http:` data on an `https:` page. */
  | 'CSS-E09'
  /** Something on the page keeps an element from being drawn. */
  | 'CSS-E10'
  /** The address was a guess, and there are no data: the script was moved. */
  | 'CSS-E11'
  /** In a frame, data of another server. */
  | 'CSS-E21'
  /** Markup that anybody may post asks for data of a foreign site. */
  | 'CSS-E22';

/** Says why a document could not be loaded. */
export class DataError extends Error {
  /**
   * @param url absolute, or `null` for the `data` property
   * @param detail what the engine or the server said, for the console
   * @param retryAfter milliseconds after which another try may succeed; `undefined` where none is worth it
   * @param answers of a request without an answer that can be read: whether a server answers at all; `undefined`: nobody has asked
   */
  constructor(
    readonly code: ErrorCode,
    readonly url: string | null,
    readonly detail = '',
    readonly retryAfter?: number,
    readonly answers?: boolean,
  ) {
    super(detail);
  }
}
