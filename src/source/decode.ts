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

/** `undefined` where the bytes are not valid in the encoding, or its label is unknown. */
const tryDecode = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Decodes a document: by its byte order mark; else as UTF-8 if it is valid; else by the declared charset; else as
 * windows-1250, the legacy encoding of Czech pages, in which case it is `guessed`.
 */
export const decode = (bytes: Uint8Array, contentType = ''): Decoded => {
  const marked = BYTE_ORDER_MARKS.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const declared = /charset=["']?([^\s"';]+)/i.exec(contentType)?.[1];
  for (const label of [marked, 'utf-8', declared]) {
    const text = label && tryDecode(bytes, label);
    if (text !== undefined && text !== '') {
      return {text, guessed: false};
    }
  }
  return {text: new TextDecoder('windows-1250').decode(bytes), guessed: bytes.length > 0};
};
