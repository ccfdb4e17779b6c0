
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'consent-accept': `Accept all`,
'consent-analytics': `Visitor statistics`,
'consent-close': `Close`,
'consent-freedom': `They start only with your consent. The site works without it too, and you can withdraw your consent at any time.`,
'consent-hide': `Hide this notice`,
'consent-intro': `This site would like to use services that store data on your device, such as cookies, or read data from it. They start only with your consent. The site works without it too, and you can withdraw your consent at any time.`,
'consent-lasting': `Consent lasts 12 months, refusal 6 months. Your decision is stored in your browser only. As long as you only hide this notice, nothing starts.`,
'consent-marketing': `Advertising, its targeting and measurement`,
'consent-more': `More information`,
'consent-nothing': `Nothing on this page needs your consent.`,
'consent-refuse': `Refuse all`,
'consent-reload': `Reload the page`,
'consent-save': `Save selection`,
'consent-settings': `Settings`,
'consent-title': `Your privacy on this site`,
'consent-withdrawn': `Your consent has been withdrawn. What is already running on this page will stop when you reload it or go to another page.`,
    };
  