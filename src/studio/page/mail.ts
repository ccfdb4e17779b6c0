/** Letters that the visitor's own mail program opens. */

/** Without no-break spaces, which make the address longer and are of no use where lines are of any width. */
const written = (text: string): string => encodeURIComponent(text.replaceAll('\u00a0', ' ').replace(/\r?\n/g, '\r\n'));

/** @see https://www.rfc-editor.org/rfc/rfc6068 whose line breaks are CRLF */
export const mailto = (subject: string, body: string): string =>
  `mailto:?subject=${written(subject)}&body=${written(body)}`;
