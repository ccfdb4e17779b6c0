/** The parts of an address that a letter needs. */
export interface Address {
  readonly street: string | undefined;
  readonly postalCode: string | undefined;
  readonly city: string | undefined;
}

/** A Czech or Slovak postal code as the post writes it: `256 01`, with a no-break space. Others stay as they are. */
export const formatPostalCode = (code: string): string => code.replace(/^(\d{3})\s*(\d{2})$/, '$1\u00a0$2');

/** The lines of an address: the street, then the postal code and the town. */
export const addressLines = ({street, postalCode, city}: Address): string[] =>
  [street, [postalCode && formatPostalCode(postalCode), city].filter((part) => part).join(' ')].filter(
    (line): line is string => !!line,
  );

/**
 * The place on Mapy.com: coordinates where they are known, else a search for the address. A plain link, nothing is loaded.
 * @see https://developer.mapy.com/mapy-com-urls/
 */
export const mapUrl = (
  address: Address,
  coordinates: {readonly lat: number; readonly lon: number} | undefined,
): string | undefined => {
  const base = 'https://mapy.com/fnc/v1/';
  if (coordinates) {
    const point = `${String(coordinates.lon)},${String(coordinates.lat)}`;
    return `${base}showmap?center=${point}&zoom=17&marker=true`;
  }
  const query = addressLines(address)
    .join(', ')
    .replace(/\u00a0/g, ' ');
  return query ? `${base}search?query=${encodeURIComponent(query)}` : undefined;
};
