/** Letters that the visitor's own mail program opens. */

/** @see https://www.rfc-editor.org/rfc/rfc6068 whose line breaks are CRLF */
export const mailto = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
