/** The one list of the blocks, by the names of their tags without `css-`. To add a block, see CONTRIBUTING.md. */
export const WIDGETS = ['project-info', 'contact-list', 'office', 'member-list'] as const;

export type Widget = (typeof WIDGETS)[number];

export const tagOf = <W extends Widget>(widget: W): `css-${W}` => `css-${widget}`;

export const TAGS = WIDGETS.map(tagOf);
