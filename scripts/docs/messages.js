/** All messages for webmasters and editors, from what the build has made. */

/** @returns {Promise<[code: string, czech: string, english: string][]>} by their codes; CSS-E01 has two */
export const messages = async () => {
  const {DIAGNOSTICS, UNREADABLE} = await import('../../dist/npm/diagnostics/messages.js');
  const {ENGLISH_DIAGNOSTICS, ENGLISH_UNREADABLE} = await import('../../dist/npm/diagnostics/english-messages.js');
  const {DATA_DIAGNOSTICS} = await import('../../dist/npm/diagnostics/data-messages.js');
  const {FRAME_DIAGNOSTICS, ENGLISH_FRAME_DIAGNOSTICS} = await import('../../dist/npm/diagnostics/frame-messages.js');
  const english = {...ENGLISH_DIAGNOSTICS, ...ENGLISH_FRAME_DIAGNOSTICS};
  const rows = Object.entries({...DIAGNOSTICS, ...DATA_DIAGNOSTICS, ...FRAME_DIAGNOSTICS})
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, czech]) => [code, czech, english[code]]);
  rows.splice(1, 0, ['CSS-E01', UNREADABLE, ENGLISH_UNREADABLE]);
  return rows;
};
