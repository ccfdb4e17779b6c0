import {a11ySnapshot} from '@web/test-runner-commands';
import {all, normalize} from '../support/rendered.js';

/** A node of the tree that the browser gives to assistive technology. */
interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly AccessibilityNode[];
}

/** The drivers of the other engines do not give the tree away. */
export const hasAccessibilityTree = 'userAgentData' in navigator;

/** Words that are hidden from eyes stand off by a space, as a block would, and so does what follows a `<wbr>`. */
const words = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,:@])/g, '')
    .trim();

const stops = ({role, name = '', level, children = []}: AccessibilityNode): string[] => [
  ...(['heading', 'link', 'button', 'searchbox', 'image'].includes(role)
    ? [words(`${role} ${String(level ?? '')} ${name}`)]
    : []),
  ...children.flatMap(stops),
];

const treeOfPage = async (): Promise<AccessibilityNode> => {
  // Its types say that nothing is returned.
  const snapshot: (payload: object) => Promise<unknown> = a11ySnapshot;
  return (await snapshot({})) as AccessibilityNode;
};

/** What one comes by with a screen reader's keys for headings, links, buttons, fields and pictures, as the browser says. */
export const stopsOfPage = async (): Promise<string[]> => stops(await treeOfPage());

const texts = ({role, name = '', children = []}: AccessibilityNode): string[] => [
  ...(/text$/i.test(role) ? [normalize(name)] : []),
  ...children.flatMap(texts),
];

/** The texts of a page, each as it is read in one go. */
export const textsOfPage = async (): Promise<string[]> => texts(await treeOfPage());

/** The same by the elements that are there, in their order. A picture without words is only decoration. */
export const stopsIn = (element: Element): string[] =>
  all(element, 'h1, h2, h3, h4, h5, h6, a[href], button, input, img[alt]:not([alt=""]), svg[role=img]').map((node) => {
    switch (node.localName) {
      case 'a':
        return words(`link ${node.textContent}`);
      case 'button':
        return words(`button ${node.textContent}`);
      case 'input':
        return words(`searchbox ${(node as HTMLInputElement).labels![0]!.textContent}`);
      case 'img':
        return words(`image ${node.getAttribute('alt')!}`);
      case 'svg':
        return words(`image ${node.getAttribute('aria-label')!}`);
      default:
        return words(`heading ${node.localName.slice(1)} ${node.textContent}`);
    }
  });
