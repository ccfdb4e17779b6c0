/**
 * Which pictures there are. A name says what is on it, for example `office-sparse-320-light`: element, what is special, width in CSS
 * px, colour scheme.
 */

const WIDTHS = [220, 320, 768, 1200];
const EVENING = '2026-11-25T20:00:00+01:00';

const CHOPOS = '/demo/data/chopos.json';
const FULL = '/test/fixtures/documents/full.json';
const FOURTEEN_PEOPLE = '/demo/data/ukazka.json';
const NEARLY_NOTHING = '/test/fixtures/unions/voticko.json';

/** Each element with data that fill it, and with data that do not. */
const ELEMENTS = {
  'contact-list': {full: FULL, sparse: NEARLY_NOTHING},
  office: {full: FULL, sparse: NEARLY_NOTHING},
  'project-info': {full: CHOPOS, sparse: '/test/fixtures/unions/telcsko.json'},
  'member-list': {full: CHOPOS, sparse: FULL},
};

/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} widget
 * @property {string} src `/answers/never` and `/answers/404` are of server.js, as is `?once`
 * @property {number} width
 * @property {'light' | 'dark'} scheme
 * @property {string} [now] Default: the time of all tests.
 * @property {string} state that the element is to reach
 * @property {string} [lang]
 * @property {string} [attributes]
 * @property {'plain' | 'gov'} [host] whose styles the page has
 * @property {'print'} [media]
 * @property {string} [search] what is typed into the field
 * @property {boolean} [reload] ask again once there is content
 * @property {number} [tabs] how often the tab key is pressed
 */

/** @returns {Shot} */
const shot = (widget, what, width, scheme, more = {}) => ({
  name: [widget, what, width, scheme].join('-'),
  widget,
  src: ELEMENTS[widget][what] ?? ELEMENTS[widget].full,
  width,
  scheme,
  state: 'ready',
  ...more,
});

const SCHEMES = ['light', 'dark'];

/** What an element shows before, without and with data: seen at each width in each scheme. */
const STATES = {
  full: () => ({}),
  stale: (widget) => ({src: `${ELEMENTS[widget].full}?once`, reload: true}),
  loading: () => ({src: '/answers/never', state: 'loading'}),
  failed: () => ({src: '/answers/404', state: 'failed'}),
};

const ofEach = (widget) => [
  ...Object.entries(STATES).flatMap(([state, more]) =>
    WIDTHS.flatMap((width) => SCHEMES.map((scheme) => shot(widget, state, width, scheme, more(widget)))),
  ),
  shot(widget, 'sparse', 320, 'light'),
  shot(widget, 'sparse', 768, 'dark'),
  shot(widget, 'inherit', 768, 'light', {host: 'gov', attributes: 'appearance="inherit"'}),
  shot(widget, 'print', 768, 'light', {media: 'print'}),
];

const people = {src: FOURTEEN_PEOPLE, attributes: 'people="osoba-1 osoba-2 osoba-3 osoba-4 osoba-5" search="on"'};
const legal = {src: FOURTEEN_PEOPLE, attributes: 'layout="515-2020"'};
const opening = {src: FOURTEEN_PEOPLE, attributes: 'offices="hlavni"'};

/** @type {readonly Shot[]} */
export const SHOTS = [
  ...Object.keys(ELEMENTS).flatMap(ofEach),
  shot('contact-list', 'search', 320, 'light', {...people, search: 'osoba pata'}),
  shot('contact-list', 'search', 768, 'dark', {...people, search: 'pover'}),
  shot('contact-list', 'focus', 320, 'light', {tabs: 1}),
  shot('contact-list', 'groups', 768, 'light', {...people, attributes: 'group-by="group" vcard="off"'}),
  shot('office', '515-2020', 320, 'light', legal),
  shot('office', '515-2020', 768, 'dark', legal),
  shot('office', 'open', 320, 'light', opening),
  shot('office', 'closed', 320, 'light', {...opening, now: EVENING}),
  shot('office', 'ukrainian', 320, 'light', {...opening, lang: 'uk'}),
];
