/** What is printed in the console while a test runs, kept from the runner's output. */
export interface ConsoleRecord {
  readonly warnings: string[];
  readonly errors: string[];
  restore: () => void;
}

export const recordConsole = (): ConsoleRecord => {
  const {warn, error} = console;
  const warnings: string[] = [];
  const errors: string[] = [];
  console.warn = (...parts: unknown[]) => warnings.push(String(parts[0]));
  console.error = (...parts: unknown[]) => errors.push(String(parts[0]));
  return {
    warnings,
    errors,
    restore: () => {
      Object.assign(console, {warn, error});
    },
  };
};
