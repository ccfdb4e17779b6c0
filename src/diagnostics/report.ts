import type {Code} from './codes.js';
import {diagnosticMessage} from './messages.js';

const lines = new Set<string>();

/** What stands in the console, in its order. */
export const printedLines = (): readonly string[] => [...lines];

/** Prints a line in the console, once on a page. */
export const print = (line: string, ...values: readonly unknown[]): void => {
  if (!lines.has(line)) {
    lines.add(line);
    const log = line.startsWith('CSS-E') ? console.error : console.warn;
    log(line, ...values);
  }
};

/**
 * Tells the webmaster in the console, once per cause and place on a page.
 *
 * @param place the URL, the path in the document or the attribute in question
 * @param value what stands there, for a closer look
 */
export const report = (code: Code, place = '', value?: unknown): void => {
  print(diagnosticMessage(code, place), ...(value === undefined ? [] : [value]));
};
