/** Text, and whether its encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [label: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** `undefined` where the label is unknown, or where the bytes are not valid and have to be. */
const tryDecode = (bytes: Uint8Array, label: string, fatal = false): string | undefined => {
  try {
    return new TextDecoder(label, {fatal}).decode(bytes);
  } catch {
    return undefined;
  }
};

/** How many bytes the character of UTF-8 has that begins here; 0 where none does. */
const lengthAt = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) {
    return 1;
  }
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  // The second byte must rule out overlong forms, surrogates and what lies beyond Unicode.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let next = at + 1; next < at + length; next++) {
    if ((bytes[next] ?? 0) >> 6 !== 2) {
      return 0;
    }
  }
  const second = bytes[at + 1] ?? 0;
  return second >= lowest && second <= highest ? length : 0;
};

/** Whether more characters of several bytes are whole in UTF-8 than there are bytes that belong to no character. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  let balance = 0;
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    balance += length ? Number(length > 1) : -1;
    at += length || 1;
  }
  return balance > 0;
};

/**
 * Decodes a document: by its byte order mark; else as UTF-8 if it is valid; else by the declared charset, be it UTF-8; else as UTF-8
 * where most of it is; else as windows-1250, the legacy encoding of Czech pages, in which case it is `guessed`. A byte that means
 * nothing becomes U+FFFD, so that one cut character costs no other.
 */
export const decode = (bytes: Uint8Array, contentType = ''): Decoded => {
  const markedLabel = BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const declaredLabel = /charset=["']?([^\s"';]+)/i.exec(contentType)?.[1];
  const text = markedLabel
    ? tryDecode(bytes, markedLabel)
    : (tryDecode(bytes, 'utf-8', true) ??
      (declaredLabel && tryDecode(bytes, declaredLabel)) ??
      (isMostlyUtf8(bytes) ? tryDecode(bytes, 'utf-8') : undefined));
  return text === undefined
    ? {text: new TextDecoder('windows-1250').decode(bytes), guessed: true}
    : {text, guessed: false};
};
