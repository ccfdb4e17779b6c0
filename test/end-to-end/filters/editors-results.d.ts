/** What test/editors/run.js has kept; scripts/server/test-modules.js finds it. */
declare module 'editors-results' {
  interface SystemResult {
    readonly name: string;
    readonly version: string;
    /** How a link is made, in visual editors. */
    readonly link?: string;
    /** For each rung what the page shows after it was stored, and after it was stored once more. */
    readonly rungs: Readonly<Record<string, readonly [string, string]>>;
  }

  const results: {
    /** The address rung's. */
    readonly address: string;
    /** To which the links of all other rungs lead. */
    readonly contactsPage: string;
    /** The snippets. */
    readonly rungs: Readonly<Record<string, string>>;
    readonly systems: readonly SystemResult[];
    /** What this machine cannot have. */
    readonly missing: readonly {readonly name: string; readonly absent: readonly string[]}[];
  };
  export default results;
}
