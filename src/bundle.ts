/** The script-tag entry: registers every element, tells them the page's default data URL, and upgrades markup without custom tags. */
import './embed/start.js';
import {TAGS} from './catalog.js';
import './elements/contact-list/define.js';
import './elements/member-list/define.js';
import './elements/office/define.js';
import './elements/project-info/define.js';
import {attributesOf} from './embed/attributes.js';
import {watchMarkup} from './embed/markup.js';
import {isFirstCopy, ownScript} from './embed/own-script.js';
import {permitsSite} from './embed/sites.js';

if (isFirstCopy) {
  watchMarkup(
    TAGS.flatMap((tag) => attributesOf(tag) ?? []),
    permitsSite(ownScript),
  );
}
