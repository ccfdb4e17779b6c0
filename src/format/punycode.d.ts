declare module 'punycode/punycode.es6.js' {
  /** A domain name in letters instead of Punycode (RFC 3492). Throws on what is none. */
  export const toUnicode: (domain: string) => string;
}
