/** What is open on the screen: no data, and nothing that undo would have to know of. */

export type Section = 'people' | 'offices' | 'organization' | 'project' | 'check' | 'publish';

export const SECTIONS: readonly Section[] = ['people', 'offices', 'organization', 'project', 'check', 'publish'];

/** Which thing of a list is open, and what is done with it besides editing. */
export interface Open {
  index: number;
  mode: 'edit' | 'replace' | 'remove';
}

export interface Screen {
  section: Section;
  person: Open | undefined;
  office: Open | undefined;
  isAdding: boolean;
  query: string;
  /** What was done last, for those who do not see it. */
  said: string;
}

export const screen: Screen = {
  section: 'people',
  person: undefined,
  office: undefined,
  isAdding: false,
  query: '',
  said: '',
};

export const openFolds = new Set<string>();

/** Moves the focus to what is on the page after it was drawn. */
export const focusOn = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
