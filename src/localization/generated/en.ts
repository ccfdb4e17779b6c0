
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'abbreviation': `Abbreviation`,
'about': `Basic information`,
'closed': `Closed`,
'contacts': `Contacts`,
'data-box': `Data box`,
'document': `document`,
'email': `E-mail`,
'empty': `There is nothing here yet.`,
'ended': `completed`,
'esf': `European Social Fund`,
'eu': `European Union`,
'even-week': `even weeks`,
'failed': `The content could not be loaded just now.`,
'former-names': `Former names`,
'founded': `Founded`,
'from': `from`,
'from-youtube': `It loads from YouTube.`,
'goals': `Project goals`,
'ico': `Company ID (IČO)`,
'joined': `Joined the project`,
'legal-form': `Legal form`,
'links': `More about the project`,
'loading': `Loading…`,
'map': `Show on map`,
'members': `Member municipalities`,
'no-contacts': `There are no contacts here yet.`,
'odd-week': `odd weeks`,
'office': `Office`,
'opening-hours': `Opening hours`,
'opz': `Operational Programme Employment`,
'phone': `Phone`,
'play': `Play the video here`,
'postal-address': `Postal address`,
'project': `About the project`,
'project-name': `Project name`,
'publicity': `Funding`,
'registration-number': `Registration number`,
'registry': `Registry`,
'registry-email': `Electronic registry`,
'retry': `Try again`,
'running': `in progress`,
'schedule': `Project schedule`,
'seat': `Registered office`,
'short-name': `Short name`,
'stale': `An older version; a newer one could not be loaded just now.`,
'to': `until`,
'today': `today`,
'upcoming': `upcoming`,
'updated': `Updated`,
'video': `video`,
'visiting-address': `For personal visits`,
'web': `Website`,
'where': `Where to find us`,
'write-email': `Write an e-mail`,
    };
  