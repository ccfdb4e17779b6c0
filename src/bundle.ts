/** The script-tag entry: asks for the page's data, registers every element, and upgrades markup without custom tags. */
import {isFirstCopy, ownScript} from './embed/start.js';
import {TAGS} from './catalog.js';
import './elements/contact-list/define.js';
import './elements/member-list/define.js';
import './elements/office/define.js';
import './elements/project-info/define.js';
import {attributesOf} from './embed/attributes.js';
import {watchMarkup} from './embed/markup.js';
import {permitsSite} from './embed/sites.js';

if (isFirstCopy) {
  watchMarkup(
    TAGS.flatMap((tag) => attributesOf(tag) ?? []),
    permitsSite(ownScript),
  );
}
