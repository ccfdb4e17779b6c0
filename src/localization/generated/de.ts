
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'abbreviation': `Abkürzung`,
'about': `Grundlegende Informationen`,
'closed': `Geschlossen`,
'contacts': `Kontakte`,
'data-box': `Datenbox`,
'document': `Dokument`,
'email': `E-Mail`,
'empty': `Hier gibt es noch nichts.`,
'ended': `abgeschlossen`,
'esf': `Europäischer Sozialfonds`,
'eu': `Europäische Union`,
'even-week': `gerade Wochen`,
'failed': `Der Inhalt konnte gerade nicht geladen werden.`,
'former-names': `Frühere Namen`,
'founded': `Gegründet`,
'from': `ab`,
'from-youtube': `Es wird von YouTube geladen.`,
'goals': `Projektziele`,
'ico': `Identifikationsnummer (IČO)`,
'joined': `Beitritt zum Projekt`,
'legal-form': `Rechtsform`,
'links': `Mehr über das Projekt`,
'loading': `Wird geladen…`,
'map': `Auf der Karte zeigen`,
'members': `Mitgliedsgemeinden`,
'no-contacts': `Hier gibt es noch keine Kontakte.`,
'odd-week': `ungerade Wochen`,
'office': `Büro`,
'opening-hours': `Öffnungszeiten`,
'opz': `Operationelles Programm Beschäftigung`,
'phone': `Telefon`,
'play': `Video hier abspielen`,
'postal-address': `Postanschrift`,
'project': `Über das Projekt`,
'project-name': `Projektname`,
'publicity': `Förderung`,
'registration-number': `Registrierungsnummer`,
'registry': `Poststelle`,
'registry-email': `Elektronische Poststelle`,
'retry': `Erneut versuchen`,
'running': `läuft`,
'schedule': `Zeitplan des Projekts`,
'seat': `Sitz`,
'short-name': `Kurzname`,
'stale': `Eine ältere Fassung; eine neuere konnte gerade nicht geladen werden.`,
'to': `bis`,
'today': `heute`,
'upcoming': `bevorstehend`,
'updated': `Aktualisiert`,
'video': `Video`,
'visiting-address': `Für Besuche`,
'web': `Website`,
'where': `So finden Sie uns`,
'write-email': `E-Mail schreiben`,
    };
  