import {msg} from '@lit/localize';
import type {Content} from './markup.js';
import {externalLink, list, localizedText, paragraph} from './texts.js';
import type {SnapshotView} from './texts.js';

export const memberList = (view: SnapshotView): Content =>
  list(
    'ul',
    (view.document.organization?.members ?? []).map(({name, web}) => {
      const words = localizedText(view, name);
      return web ? externalLink(web, words) : words;
    }),
  ) ?? paragraph(msg('Zatím tu nic není.', {id: 'empty'}));
