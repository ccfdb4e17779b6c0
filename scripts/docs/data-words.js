/** What the editor of data reads of its keys in Czech: docs/data-keys.md has it beside the words of the JSON Schema. By definition and key. */

const PHONES = 'Telefonní čísla, nejdůležitější první.';
const EMAILS = 'E-mailové adresy, nejdůležitější první.';

/** @type {Record<string, {title: string, keys: Record<string, string>}>} */
export const DATA_WORDS = {
  document: {
    title: 'Dokument',
    keys: {
      version: 'Verze tohoto formátu: vždy 1.',
      updated: 'Den, kdy byly údaje naposledy ověřeny. Stojí pod blokem.',
      feedback: 'E-mail, na který má psát, kdo našel chybu. Pod blokem pak stojí „Napište nám.“',
      language: 'Jazyk textů, které jsou jen řetězcem. Bez něj čeština.',
      organization: 'Svazek obcí sám.',
      project: 'Projekt, ke kterému centrum společných služeb patří.',
      people: 'Lidé, kterým lze volat nebo psát, v pořadí, ve kterém se ukážou.',
      offices: 'Kanceláře a jiné adresy, v pořadí, ve kterém se ukážou. Pod první z nich stojí svazek.',
      notice: 'Co by řekla lišta o souhlasu. Žádný blok to neukazuje.',
    },
  },
  phone: {
    title: 'Telefon',
    keys: {
      number: 'Jedno číslo, napsané jakkoli; devět číslic je české číslo. Krátká čísla, třeba 112, zůstanou, jak jsou.',
      label: 'K čemu číslo je.',
    },
  },
  email: {
    title: 'E-mail',
    keys: {
      address: 'Celá adresa; nebo místo ní `user` a `domain`.',
      user: 'Co stojí před zavináčem.',
      domain: 'Co stojí za zavináčem.',
      label: 'K čemu adresa je.',
      kind: '`registry`: elektronická adresa podatelny.',
    },
  },
  member: {
    title: 'Členská obec',
    keys: {
      name: 'Jméno obce.',
      web: 'Její web.',
      page: 'Stránka jejího webu, na které bloky jsou. Podle ní ověřuje `kontrola/`.',
    },
  },
  organization: {
    title: 'Svazek',
    keys: {
      name: 'Úplný název.',
      shortName: 'Jak se mu říká.',
      formerNames: 'Dřívější názvy, poslední první.',
      legalForm: 'Právní forma. Nikdy se nedomýšlí: bez ní se žádná neukáže.',
      founded: 'Kdy svazek vznikl: den, měsíc nebo rok.',
      ico: 'IČO: osm číslic; mezery nevadí.',
      dataBox: 'ID datové schránky.',
      web: 'Web svazku.',
      phones: PHONES,
      emails: EMAILS,
      members: 'Členské obce, v pořadí, ve kterém se ukážou.',
    },
  },
  goals: {
    title: 'Cíle',
    keys: {
      intro: 'Věta před výčtem, nebo všechny cíle, jsou-li souvislým textem.',
      items: 'Cíle jeden po druhém.',
      ordered: 'Zda na pořadí záleží: `true` číslovaný výčet, `false` odrážky.',
    },
  },
  phase: {
    title: 'Období projektu',
    keys: {
      label: 'Co se v něm děje.',
      from: 'Kdy začíná: den, měsíc nebo rok.',
      to: 'Kdy končí, včetně toho dne, měsíce nebo roku.',
    },
  },
  link: {
    title: 'Odkaz',
    keys: {
      url: 'Kam vede.',
      label: 'Slova odkazu. Bez nich se ukáže adresa.',
      kind: 'Co tam je: stránka, video, nebo dokument ke stažení.',
    },
  },
  publicity: {
    title: 'Publicita EU',
    keys: {
      fund: '`esf-opz`: Evropský sociální fond, Operační program Zaměstnanost. Ukáže se jeho znak a názvy.',
      text: 'Další odstavce.',
    },
  },
  project: {
    title: 'Projekt',
    keys: {
      name: 'Úřední název.',
      shortName: 'Zkrácený název.',
      abbreviation: 'Zkratka.',
      registrationNumber: 'Registrační číslo.',
      about: 'O čem projekt je, odstavec po odstavci.',
      joined: 'Kdy se svazek zapojil: den, měsíc nebo rok.',
      goals: 'Cíle projektu.',
      phases: 'Harmonogram, v pořadí, ve kterém se ukáže.',
      links: 'Odkazy, kde je o projektu více.',
      publicity: 'Povinná publicita EU.',
    },
  },
  photo: {
    title: 'Fotografie',
    keys: {
      url: 'Kde obrázek je: na serveru tohoto souboru, nebo stránky; odjinud se neukáže.',
      alt: 'Co na něm je, pro toho, kdo ho nevidí. U portrétu vedle jména není třeba.',
    },
  },
  person: {
    title: 'Člověk',
    keys: {
      id: 'Podle něj ho vybírá atribut bloku. Nikde se neukazuje.',
      name: 'Jméno a příjmení, bez titulů.',
      familyName: 'Podle čeho se řadí. Bez něj podle posledního slova jména.',
      titlesBefore: 'Tituly před jménem.',
      titlesAfter: 'Tituly za jménem, bez čárky před nimi.',
      role: 'Funkce.',
      groups: 'Skupiny, do kterých patří a podle kterých lze seznam rozdělit.',
      phones: PHONES,
      emails: EMAILS,
      photo: 'Fotografie. Člověk s ní musí souhlasit.',
      office: '`id` kanceláře, kde sedí: jedné z těch v tomto souboru.',
      note: 'Co dalšího má volající vědět.',
      validUntil: 'Poslední den, kdy se člověk ukáže.',
    },
  },
  hours: {
    title: 'Úřední hodiny',
    keys: {
      days: 'Ve které dny v týdnu to platí.',
      from: 'Od kdy je otevřeno, pražského času.',
      to: 'Do kdy je otevřeno; téhož dne po `from`.',
      note: 'Slova vedle času, nebo místo něj.',
      audience: 'Pro koho to platí, není-li to pro všechny.',
      weeks: 'Jen v lichých (`odd`), nebo jen v sudých (`even`) týdnech. Bez něj každý týden.',
      validFrom:
        'První den sezóny. V ní její řádky nahradí ty, které žádnou nemají, pro tytéž dny a tutéž skupinu lidí.',
      validUntil: 'Poslední den sezóny.',
    },
  },
  exceptionHours: {
    title: 'Hodiny výjimky',
    keys: {from: 'Od kdy je otevřeno, pražského času.', to: 'Do kdy je otevřeno; téhož dne po `from`.'},
  },
  exception: {
    title: 'Výjimka',
    keys: {
      from: 'První den.',
      to: 'Poslední den. Bez něj jen ten jeden.',
      hours: 'Hodiny každého z těch dnů. Bez nich je zavřeno.',
      note: 'Proč, nebo komu volat místo toho.',
    },
  },
  coordinates: {
    title: 'Souřadnice',
    keys: {lat: 'Stupně severní šířky.', lon: 'Stupně východní délky.'},
  },
  office: {
    title: 'Kancelář',
    keys: {
      id: 'Odkazují na něj lidé a atribut bloku. Nikde se neukazuje.',
      kind: 'Co na té adrese je: kancelář, sídlo (`seat`), adresa pro dopisy (`postal`), pro osobní návštěvu (`visiting`), podatelna (`registry`).',
      label: 'Jméno místa.',
      street: 'Ulice a číslo, nebo část obce a číslo.',
      postalCode: 'PSČ.',
      city: 'Obec.',
      detail: 'Jak ji v budově najít.',
      coordinates: 'Kde je na mapě.',
      hours: 'Pravidelné úřední hodiny, v pořadí, ve kterém se ukážou.',
      exceptions: 'Dny, kdy je otevřeno jinak, nebo zavřeno.',
      holidays: 'Zda je otevřeno o státních svátcích. Bez něj zavřeno.',
      phones: PHONES,
      emails: EMAILS,
      web: 'Web kanceláře, má-li vlastní.',
    },
  },
  noticeService: {
    title: 'Služba',
    keys: {id: 'Jméno bez mezer pro skripty.', name: 'Jméno služby.', purpose: 'K čemu služba je.'},
  },
  notice: {
    title: 'Lišta o souhlasu',
    keys: {text: 'Slova lišty.', moreUrl: 'Kde je více.', services: 'Služby, které souhlas potřebují.'},
  },
};
