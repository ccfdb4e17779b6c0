/** The text of a style sheet. The tag is what editors and the build know it by; a backslash in it is a backslash. */
export const css = String.raw;
