import {expect} from '@open-wc/testing';
import {decode} from '../../src/source/decode.js';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** "žluť" in windows-1250. */
const LEGACY = bytes(0x9e, 0x6c, 0x75, 0x9d);

describe('decode', () => {
  it('reads UTF-8 without a declaration', () => {
    expect(decode(utf8('žluť'))).to.deep.equal({text: 'žluť', guessed: false});
  });

  it('believes a byte order mark before the declaration, and leaves it out', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8('žluť')), 'text/plain; charset=windows-1250').text).to.equal('žluť');
    expect(decode(bytes(0xff, 0xfe, 0x7e, 0x01), 'application/json').text).to.equal('ž');
    expect(decode(bytes(0xfe, 0xff, 0x01, 0x7e), 'application/json').text).to.equal('ž');
  });

  it('believes valid UTF-8 before a wrong declaration', () => {
    expect(decode(utf8('žluť'), 'application/json; charset=iso-8859-2').text).to.equal('žluť');
  });

  it('follows the declaration where the bytes are no UTF-8', () => {
    expect(decode(LEGACY, 'application/json; charset="windows-1250"')).to.deep.equal({text: 'žluť', guessed: false});
    expect(decode(bytes(0xbe), 'text/plain; charset=ISO-8859-2').text).to.equal('ž');
  });

  it('guesses windows-1250 where nothing is declared, or an unknown charset, and says so', () => {
    expect(decode(LEGACY)).to.deep.equal({text: 'žluť', guessed: true});
    expect(decode(LEGACY, 'application/json; charset=nonsense')).to.deep.equal({text: 'žluť', guessed: true});
  });

  it('takes nothing for nothing', () => {
    expect(decode(bytes())).to.deep.equal({text: '', guessed: false});
  });
});
