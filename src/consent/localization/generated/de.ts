
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'consent-accept': `Alle akzeptieren`,
'consent-analytics': `Besuchsstatistik`,
'consent-close': `Schließen`,
'consent-freedom': `Sie starten nur mit Ihrer Einwilligung. Die Website funktioniert auch ohne sie, und Sie können die Einwilligung jederzeit widerrufen.`,
'consent-hide': `Diesen Hinweis ausblenden`,
'consent-intro': `Diese Website möchte Dienste nutzen, die Daten wie Cookies auf Ihrem Gerät speichern oder von dort auslesen. Sie starten nur mit Ihrer Einwilligung. Die Website funktioniert auch ohne sie, und Sie können die Einwilligung jederzeit widerrufen.`,
'consent-lasting': `Die Einwilligung gilt 12 Monate, die Ablehnung 6 Monate. Ihre Entscheidung wird nur in Ihrem Browser gespeichert. Solange Sie diesen Hinweis nur ausblenden, startet nichts.`,
'consent-marketing': `Werbung, ihre Ausrichtung und Messung`,
'consent-more': `Weitere Informationen`,
'consent-nothing': `Auf dieser Seite ist nichts, wofür Ihre Einwilligung nötig wäre.`,
'consent-refuse': `Alle ablehnen`,
'consent-reload': `Seite neu laden`,
'consent-save': `Auswahl speichern`,
'consent-settings': `Einstellungen`,
'consent-title': `Ihre Privatsphäre auf dieser Website`,
'consent-withdrawn': `Die Einwilligung ist widerrufen. Was auf dieser Seite bereits läuft, endet, sobald Sie sie neu laden oder eine andere Seite aufrufen.`,
    };
  