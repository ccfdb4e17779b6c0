import type {Code} from './codes.js';
import {diagnosticMessage} from './messages.js';

const reported = new Set<string>();

/**
 * Tells the webmaster in the console, once per cause and place on a page.
 *
 * @param place the URL, the path in the document or the attribute in question
 * @param value what stands there, for a closer look
 * @returns the line
 */
export const report = (code: Code, place = '', value?: unknown): string => {
  const message = diagnosticMessage(code, place);
  if (!reported.has(message)) {
    reported.add(message);
    const print = code.startsWith('CSS-E') ? console.error : console.warn;
    print(message, ...(value === undefined ? [] : [value]));
  }
  return message;
};
