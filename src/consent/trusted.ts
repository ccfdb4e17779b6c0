/**
 * Trusted Types: a page that requires them lets nobody make a script of a text, which is what a gate has to do. What it makes is word for word
 * what the page's author has written there, and a nonce or a list of hosts in script-src holds for it as for any other script.
 */
interface Policy {
  createScript(text: string): unknown;
  createScriptURL(address: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Record<'createScript' | 'createScriptURL', (text: string) => string>): Policy;
}

const POLICY = 'css-consent';

let policy: Policy | undefined;
let wasTried = false;

/** The policy; `undefined` where the browser has no such thing, or the page allows no policy of this name. */
export const scriptPolicy = (onRefusal: () => void): Policy | undefined => {
  if (!wasTried) {
    wasTried = true;
    try {
      const {trustedTypes} = window as {trustedTypes?: PolicyFactory};
      const same = (text: string): string => text;
      policy = trustedTypes?.createPolicy(POLICY, {createScript: same, createScriptURL: same});
    } catch {
      onRefusal();
    }
  }
  return policy;
};
