/** What somebody has chosen on the page, which all stands in its address, to be sent on. */
import {WIDGETS} from '../../catalog.js';
import type {Widget} from '../../catalog.js';

/** What the town's website is made with. */
export const SYSTEMS = ['joomla', 'wordpress', 'wordpress-classic', 'hosted', 'html', 'other'] as const;
export type System = (typeof SYSTEMS)[number];

/** Whose editors let whoever may write HTML keep elements, or at least `data-*`: for the union's own page, whose fallback is a copy. */
export const OWN_PAGE: Readonly<Partial<Record<System, 'element' | 'div'>>> = {
  html: 'element',
  wordpress: 'element',
  'wordpress-classic': 'div',
  joomla: 'div',
};

/** What somebody can put on a page where no script may be: the code of a map or a video, HTML of their own, or nothing but text and links; what gives most comes first. */
export const ABILITIES = ['code', 'source', 'link'] as const;
export type Ability = (typeof ABILITIES)[number];

export interface Choice {
  readonly system: System | undefined;
  /** In the order of the catalog. */
  readonly widgets: readonly Widget[];
  /** Ids of people; none: all. */
  readonly people: readonly string[];
  /** Whether the website may have a script. */
  readonly script: boolean;
  /** `undefined`: nobody has said. */
  readonly ability: Ability | undefined;
  /** Whether the page is the union's own, where a link to the union's contacts would lead in a circle. */
  readonly own: boolean;
  /** Whether the script's version is to stay. */
  readonly pinned: boolean;
}

const oneOf = <Value extends string>(values: readonly Value[], written: string | null): Value | undefined =>
  values.find((value) => value === written);

const listOf = (written: string | null): readonly string[] => (written ?? '').split(',').filter((part) => part);

export const readChoice = (parameters: URLSearchParams): Choice => {
  const asked = listOf(parameters.get('blocks'));
  const widgets = WIDGETS.filter((widget) => asked.includes(widget));
  return {
    system: oneOf(SYSTEMS, parameters.get('system')),
    widgets: widgets.length > 0 ? widgets : ['contact-list'],
    people: listOf(parameters.get('people')),
    script: parameters.get('script') !== 'no',
    ability: oneOf(ABILITIES, parameters.get('can')),
    own: parameters.get('page') === 'own',
    pinned: parameters.get('version') === 'pinned',
  };
};

/** The choice in the query of an address, which keeps its other parameters; what is a default is not written. */
export const writeChoice = (address: URL, choice: Choice): URL => {
  const url = new URL(address);
  const set = (name: string, value: string, isDefault: boolean): void => {
    if (isDefault) {
      url.searchParams.delete(name);
    } else {
      url.searchParams.set(name, value);
    }
  };
  set('system', choice.system ?? '', !choice.system);
  set('blocks', choice.widgets.join(), choice.widgets.join() === 'contact-list');
  set('people', choice.people.join(), choice.people.length === 0);
  set('script', 'no', choice.script);
  set('can', choice.ability ?? '', !choice.ability);
  set('page', 'own', !choice.own);
  set('version', 'pinned', !choice.pinned);
  return url;
};

/** Whoever edits files can put any code into them. */
export const abilityOf = ({system, ability}: Choice): Ability => ability ?? (system === 'html' ? 'code' : 'link');
