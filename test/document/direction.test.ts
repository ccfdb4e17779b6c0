import {expect} from '@open-wc/testing';
import {person} from './read.js';

const RLO = '\u202e';
const LRI = '\u2066';
const FSI = '\u2068';
const PDI = '\u2069';
const RLM = '\u200f';

const roleOf = (role: string): string | undefined => person({role}).value?.role?.['cs'];

describe('signs that turn the direction of text', () => {
  it('are taken out of names and titles, which are put together with others', () => {
    const {value} = person({
      name: `Osoba${RLO} Prvá`,
      titlesBefore: `${LRI}Ing.${PDI}`,
      familyName: `${RLM}Prvá`,
    });
    expect([value?.name, value?.titlesBefore, value?.familyName]).to.deep.equal(['Osoba Prvá', 'Ing.', 'Prvá']);
  });

  it('stay in a text, in an isolate of its own', () => {
    expect(roleOf(`starosta${RLO}`)).to.equal(`${FSI}starosta${RLO}${PDI}`);
    expect(roleOf(`${RLM}starosta`)).to.equal(`${FSI}${RLM}starosta${PDI}`);
  });

  it('leave a text without them as it is', () => {
    expect(roleOf('starosta – שלום')).to.equal('starosta – שלום');
  });

  it('cannot leave the isolate: what would close it is taken out, what is left open is closed', () => {
    expect(roleOf(`a${PDI}b${RLO}c`)).to.equal(`${FSI}ab${RLO}c${PDI}`);
    expect(roleOf(`a${LRI}b${LRI}c`)).to.equal(`${FSI}a${LRI}b${LRI}c${PDI}${PDI}${PDI}`);
    expect(roleOf(`a${LRI}b${PDI}${PDI}c`)).to.equal(`${FSI}a${LRI}b${PDI}c${PDI}`);
  });

  it('turn their own line only', () => {
    expect(roleOf(`první\n${RLO}druhý\ntřetí`)).to.equal(`první\n${FSI}${RLO}druhý${PDI}\ntřetí`);
  });

  it('turn nothing in any language of a text', () => {
    const role = person({role: {cs: 'starosta', en: `mayor${RLO}`}}).value?.role;
    expect(role).to.deep.equal({cs: 'starosta', en: `${FSI}mayor${RLO}${PDI}`});
  });
});
