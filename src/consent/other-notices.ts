/** Notices of others. Two on a page contradict each other, so ours stays away where there is one. */

/** What they leave on `window`, also where they show nothing because the visitor has decided. */
const GLOBALS = [
  ...['Cookiebot', 'OneTrust', 'CookieConsent', 'cookieconsent', 'CookieScript', 'Didomi', 'klaro', 'tarteaucitron'],
  ...['UC_UI', 'complianz', 'cookiehub', '_iub', '__tcfapi', 'BorlabsCookie', 'cookieyes', 'cookiefirst'],
];

/** Where they stand on the page. */
const PLACES = [
  ...['#CybotCookiebotDialog', '#onetrust-consent-sdk', '#cc-main', '.cc-window', '#klaro', '#tarteaucitronRoot'],
  ...['#cookie-law-info-bar', '.cky-consent-container', '#cmplz-cookiebanner-container', '#cookie-notice'],
  ...['#moove_gdpr_cookie_info_bar', '#BorlabsCookieBox', '#usercentrics-root', '#iubenda-cs-banner', '#didomi-host'],
];

const WORDS = ['cookie', 'consent', 'gdpr'];
const NAMED = WORDS.flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`]).join();

/** What is called so and stays over the page, shown or not. */
const isFixed = (element: Element): boolean => /^(fixed|sticky)$/.test(getComputedStyle(element).position);

/** @returns the name of another notice on the page, if there is one */
export const otherNotice = (page: Document): string | undefined => {
  const left = GLOBALS.find((name) => (window as unknown as Record<string, unknown>)[name] !== undefined);
  const place = left ?? PLACES.find((selector) => page.querySelector(selector));
  if (place) {
    return place;
  }
  const named = [...page.querySelectorAll(NAMED)].find(
    (element) => element.localName !== 'css-consent' && isFixed(element),
  );
  return named && `<${named.localName}> ${named.id || String(named.getAttribute('class'))}`;
};
