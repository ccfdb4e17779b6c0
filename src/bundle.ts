/** The script-tag entry: registers every element, tells them the page's default data URL, and upgrades markup without custom tags. */
import {ownScript} from './embed/start.js';
import {ContactListElement} from './elements/contact-list/contact-list.js';
import {define} from './elements/base/define.js';
import {MemberListElement} from './elements/member-list/member-list.js';
import {OfficeElement} from './elements/office/office.js';
import {ProjectInfoElement} from './elements/project-info/project-info.js';
import {findDefaultUrl} from './embed/default-url.js';
import {watchMarkup} from './embed/markup.js';
import {setDefaultUrl} from './source/data-url.js';

const ELEMENTS = {
  'project-info': ProjectInfoElement,
  'contact-list': ContactListElement,
  office: OfficeElement,
  'member-list': MemberListElement,
};

setDefaultUrl(() => findDefaultUrl(ownScript));

for (const [name, elementClass] of Object.entries(ELEMENTS)) {
  define(`css-${name}`, elementClass);
}
watchMarkup(
  Object.keys(ELEMENTS),
  Object.values(ELEMENTS).flatMap(({observedAttributes}) => observedAttributes),
);
