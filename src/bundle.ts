/** The script-tag entry: registers every element and tells them the page's default data URL. */
import './elements/project-info/define.js';
import './elements/contact-list/define.js';
import './elements/office/define.js';
import './elements/member-list/define.js';
import {findDefaultUrl} from './embed/default-url.js';
import {setDefaultUrl} from './source/data-url.js';

const ownScript = document.currentScript;

setDefaultUrl(() => findDefaultUrl(ownScript));
