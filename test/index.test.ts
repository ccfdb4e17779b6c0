import {expect} from '@open-wc/testing';
import {TAGS} from '../src/catalog.js';

describe('the npm entry', () => {
  it('registers no tag, and a define module registers only its own', async () => {
    const {ContactListElement} = await import('../src/index.js');
    expect(TAGS.filter((tag) => customElements.get(tag))).to.deep.equal([]);
    await import('../src/elements/contact-list/define.js');
    expect(TAGS.filter((tag) => customElements.get(tag))).to.deep.equal(['css-contact-list']);
    expect(document.createElement('css-contact-list')).to.be.instanceOf(ContactListElement);
  });
});
