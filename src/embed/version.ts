/** The release that this script is of; the build writes it in. */
export const VERSION = '{{version}}';
