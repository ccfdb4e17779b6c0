/** Opens gates: what has waited runs as it would have run without us, in document order. */
import {partOf} from '../source/document-part.js';
import {addressOf, GATED, opened} from './gates.js';
import type {Gate} from './gates.js';
import {scriptPolicy} from './trusted.js';
import {warn} from './warnings.js';

/** Milliseconds. One service whose server hangs is not to hold up the others for ever. */
const PATIENCE = 10_000;

/** Attributes that kept a script from running; a `nonce` is hidden from readers of attributes. */
const REPLACED = ['type', 'src', 'nonce', 'data-src', 'data-type'];

/**
 * Keeps a script from erasing the page: in one that is inserted by a script, document.write() begins a new document.
 * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
const withoutWriting = (run: () => void): void => {
  const names = ['write', 'writeln'];
  const before = names.map((name) => Object.getOwnPropertyDescriptor(document, name));
  for (const name of names) {
    Object.defineProperty(document, name, {configurable: true, writable: true, value: () => warn('CSS-C12')});
  }
  try {
    run();
  } finally {
    names.forEach((name, index) => {
      const own = before[index];
      if (own) {
        Object.defineProperty(document, name, own);
      } else {
        Reflect.deleteProperty(document, name);
      }
    });
  }
};

/** A copy of a script that runs once it is inserted. */
const copyOf = (original: HTMLScriptElement): HTMLScriptElement => {
  const script = original.ownerDocument.createElement('script');
  opened.add(script);
  for (const {name, value} of original.attributes) {
    if (!REPLACED.includes(name)) {
      script.setAttribute(name, value);
    }
  }
  const type = original.getAttribute('data-type');
  if (type !== null) {
    script.type = type;
  }
  if (original.nonce) {
    script.nonce = original.nonce;
  }
  // By itself a script that a script has made would not wait for those before it.
  script.async = original.hasAttribute('async');
  return script;
};

/** Gives it its address or its text, by a policy where the page asks for one. */
const fill = (script: HTMLScriptElement, address: string | undefined, text: string): void => {
  const policy = scriptPolicy(() => warn('CSS-C07'));
  if (address !== undefined) {
    script.src = (policy?.createScriptURL(address) ?? address) as string;
  } else if (policy) {
    script.text = policy.createScript(text) as string;
  } else {
    // Unlike `text`, it throws nothing where Trusted Types are required; the page's default policy has the last word.
    script.append(text);
  }
};

/** @returns once the next may run: a script from elsewhere holds up those behind it, unless it is `async` */
const openScript = (original: HTMLScriptElement): Promise<void> =>
  new Promise((resolve) => {
    const script = copyOf(original);
    const address = addressOf(original);
    fill(script, address, original.text);
    const insert = (): void => original.replaceWith(script);
    if (address === undefined) {
      withoutWriting(insert);
      resolve();
      return;
    }
    const timer = setTimeout(resolve, script.async ? 0 : PATIENCE);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    insert();
  });

const openFrame = (frame: HTMLIFrameElement): Promise<void> => {
  const address = addressOf(frame);
  if (address !== undefined) {
    frame.setAttribute('src', address);
  }
  return Promise.resolve();
};

const open = async ({element}: Gate): Promise<void> => {
  try {
    await (element.localName === 'script'
      ? openScript(element as HTMLScriptElement)
      : openFrame(element as HTMLIFrameElement));
  } catch (error) {
    warn('CSS-C09', `${element.getAttribute(GATED) ?? ''} ${String(error)}`);
  }
};

let queue = Promise.resolve();

/**
 * One after the other, and each only if it is still to be opened when its turn comes.
 *
 * @param isGranted is asked again then
 * @param before is called before it runs
 */
export const openInTurn = (gate: Gate, isGranted: () => boolean, before: () => void): void => {
  opened.add(gate.element);
  queue = queue.then(async () => {
    if (isGranted() && partOf('documentElement').contains(gate.element)) {
      before();
      await open(gate);
    } else {
      opened.delete(gate.element);
    }
  });
};
