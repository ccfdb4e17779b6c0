import {emulateMedia} from '@web/test-runner-commands';

/** Only Chromium's driver can set media from within a test. */
const isChromium = 'userAgentData' in navigator;

/** Has the rules of one `@media` in an element's sheets hold always. */
export const asIf = (media: string, element: Element): void => {
  const root = element.shadowRoot!;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync(
      [...sheet.cssRules].map(({cssText}) => cssText.replace(`@media ${media} {`, '@media all {')).join('\n'),
    );
    return copy;
  });
};

/** Has a page look as it is printed. Where that cannot be, `inPrint` has each element look so. */
export const emulatePrint = async (isPrinted: boolean): Promise<void> => {
  if (isChromium) {
    await emulateMedia({media: isPrinted ? 'print' : 'screen'});
  }
};

export const inPrint = (element: Element): void => {
  if (!isChromium) {
    asIf('print', element);
  }
};
