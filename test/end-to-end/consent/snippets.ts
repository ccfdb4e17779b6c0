/**
 * The three snippets that the notice of the source page names, as their makers give them, with `type`, purpose and service put in, and their
 * servers replaced by one of this machine, which counts requests.
 */
const GATE = (purpose: string, service: string): string =>
  `type="text/plain" data-css-consent="${purpose}" data-css-service="${service}"`;

/** The address of a maker's script, and where its requests are counted. */
export const loaded = (key: string): string => `${key}-script`;

const scriptOf = (key: string): string =>
  `/misbehave?type=text/javascript&count=${loaded(key)}&hits=${key}&file=/test/end-to-end/consent/tracker.js`;

const inMarkup = (address: string): string => address.replace(/&/g, '&amp;');

const google = (
  key: string,
): string => `<script async src="${inMarkup(scriptOf(key))}" ${GATE('analytics', 'google-analytics')}></script>
<script ${GATE('analytics', 'google-analytics')}>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());
  gtag('config', 'G-0000000000');
</script>`;

const facebook = (key: string): string => `<script ${GATE('marketing', 'facebook-pixel')}>
!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'${scriptOf(key)}');
fbq('init', '000000000000000');
fbq('track', 'PageView');
</script>`;

const seznam = (
  key: string,
): string => `<script src="${inMarkup(scriptOf(key))}" ${GATE('marketing', 'sklik')}></script>
<script ${GATE('marketing', 'sklik')}>
  window.sznIVA.IS.updateIdentities({ eid: null });
  var retargetingConf = { rtgId: 123456, consent: 1 };
  if (window.rc && window.rc.retargetingHit) { window.rc.retargetingHit(retargetingConf); }
</script>`;

export interface Trackers {
  readonly markup: string;
  /** Requests so far, by the name of what was asked for. */
  count: () => Promise<Record<string, number>>;
}

let number = 0;

const countOf = async (key: string): Promise<number> =>
  Number(await (await fetch(`/misbehave/count?key=${encodeURIComponent(key)}`)).text());

/** The snippets, whose requests are counted apart from those of other tests and engines. */
export const trackers = (): Trackers => {
  number += 1;
  const run = `${Math.random().toString(36).slice(2)}${number}`;
  const keys = ['google', 'facebook', 'seznam'].map((name) => `${run}-${name}`);
  const [googleKey = '', facebookKey = '', seznamKey = ''] = keys;
  return {
    markup: google(googleKey) + facebook(facebookKey) + seznam(seznamKey),
    count: async () =>
      Object.fromEntries(
        await Promise.all(
          keys
            .flatMap((key) => [loaded(key), key])
            .map(async (key) => [key.slice(run.length + 1), await countOf(key)] as const),
        ),
      ),
  };
};

export const NOTHING = {
  'google-script': 0,
  google: 0,
  'facebook-script': 0,
  facebook: 0,
  'seznam-script': 0,
  seznam: 0,
};
