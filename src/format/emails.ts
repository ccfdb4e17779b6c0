/**
 * The `mailto:` URL of a checked address. Everything but the `@` and what RFC 6068 lets stand is encoded, so that no address
 * can bring headers of its own.
 */
export const mailtoUrl = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
};
