/**
 * What the parser warns of. W01, W02, W18 and W19 are what the JSON Schema rejects as well; the others are what only the parser can
 * know. The words for the webmaster stand with the other messages, in `diagnostics/`.
 */
export type WarningCode =
  /** Wrong type, pattern or value: dropped. */
  | 'CSS-W01'
  /** A required value is missing: its object is dropped. */
  | 'CSS-W02'
  /** A repeated `id`: the later one is dropped, its object stays. */
  | 'CSS-W03'
  /** A reference to an office that is not there: dropped. */
  | 'CSS-W04'
  /** A registration number (IČO) with a wrong check digit: kept. */
  | 'CSS-W05'
  /** A telephone number that cannot be understood: shown as it is, unlinked. */
  | 'CSS-W06'
  /** A URL that cannot be resolved, or not to `http:` or `https:`: dropped. */
  | 'CSS-W07'
  /** A photo from a foreign origin: dropped. */
  | 'CSS-W08'
  /** An end before its beginning: both are dropped, of opening hours and closures the whole entry. */
  | 'CSS-W09'
  /** Invisible characters in what a machine reads, such as an address: taken out. */
  | 'CSS-W18'
  /** Another spelling than the schema knows: read as if it stood there in that one. */
  | 'CSS-W19';

export interface Warning {
  readonly code: WarningCode;
  /** Where in the document, for example `people[2].phones[0].number`. */
  readonly path: string;
  /** What stands there. */
  readonly value: unknown;
  /**
   * Of what is read all the same (`CSS-W19`): what the schema would have there, as it is written in the file. In place of the value, or
   * where it begins with a key, of the key and the value; several items or fields are parted by commas.
   */
  readonly canonical?: string;
}
