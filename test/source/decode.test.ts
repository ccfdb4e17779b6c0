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

  it('takes nothing for nothing, also behind a byte order mark', () => {
    expect(decode(bytes())).to.deep.equal({text: '', guessed: false});
    expect(decode(bytes(0xef, 0xbb, 0xbf))).to.deep.equal({text: '', guessed: false});
    expect(decode(bytes(), 'text/plain; charset=windows-1250')).to.deep.equal({text: '', guessed: false});
  });

  describe('with a character that was cut', () => {
    /** "obcí" without its last byte. */
    const cut = utf8('obcí').subarray(0, -1);

    it('loses that one alone, where UTF-8 is declared in any spelling', () => {
      for (const charset of ['utf-8', 'UTF-8', '"utf-8"', 'utf8', 'unicode-1-1-utf-8']) {
        expect(decode(cut, `application/json; charset=${charset}`)).to.deep.equal({text: 'obc\ufffd', guessed: false});
      }
    });

    it('loses it behind a byte order mark', () => {
      expect(decode(bytes(0xef, 0xbb, 0xbf, ...cut)).text).to.equal('obc\ufffd');
      expect(decode(bytes(0xff, 0xfe, 0x7e, 0x01, 0x7e), 'text/plain; charset=utf-8').text).to.equal('ž\ufffd');
    });

    it('loses it where nothing is declared and most characters are whole', () => {
      const text = bytes(...utf8('Řičky: '), ...cut);
      expect(decode(text)).to.deep.equal({text: 'Řičky: obc\ufffd', guessed: false});
      expect(decode(text, 'application/json; charset=nonsense').text).to.equal('Řičky: obc\ufffd');
      // Two characters are whole, and two bytes of a third are left.
      expect(decode(bytes(...utf8('žl'), ...utf8('€').subarray(0, 2))).guessed).to.equal(true);
      expect(decode(bytes(...utf8('žluť č'), ...utf8('€').subarray(0, 2))).text).to.equal('žluť č\ufffd');
    });

    it('takes a legacy text for what it is, with one character of UTF-8 in it too', () => {
      expect(decode(bytes(...LEGACY, ...LEGACY, ...utf8('ž')))).to.deep.equal({text: 'žluťžluťĹľ', guessed: true});
    });

    it('holds a legacy declaration against one character of UTF-8', () => {
      const text = bytes(...utf8('žluť'), 0xe1);
      expect(decode(text, 'text/plain; charset=windows-1250').text).to.equal('ĹľluĹĄá');
      expect(decode(text).text).to.equal('žluť\ufffd');
    });
  });

  it('counts as whole what UTF-8 has, and nothing else', () => {
    const whole = ['\x80', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\ufffd', '\uffff', '\u{10000}', '\u{10ffff}'];
    for (const character of whole) {
      // One more than the bytes that are none.
      expect(decode(bytes(...utf8(character), ...utf8('ž'), 0xff)).guessed, character).to.equal(false);
    }
    const broken = [
      [0x80],
      [0xc0, 0x80],
      [0xc1, 0xbf],
      [0xe0, 0x9f, 0xbf],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x8f, 0xbf, 0xbf],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe2, 0x82],
    ];
    for (const some of broken) {
      expect(decode(bytes(...utf8('ž'), 0x20, ...some)).guessed, some.join()).to.equal(true);
    }
  });
});
