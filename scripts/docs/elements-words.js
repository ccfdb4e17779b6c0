/** What webmasters read of the elements in Czech: docs/elements.md has it beside the words of custom-elements.json. */

export const TAGS = {
  'css-contact-list':
    'Lidé: fotografie, jméno s tituly, funkce, kancelář, telefony, e-maily, poznámka, vizitka k uložení. Kancelář se píše, jen když v seznamu nesedí všichni ve stejné. Každý člověk má na stránce svou adresu: za `#css-person-` patří jeho `id`, nebo jméno malými písmeny bez háčků a čárek (`#css-person-jana-ukazkova`).',
  'css-member-list': 'Členské obce s odkazy na jejich weby.',
  'css-office':
    'Kanceláře: adresa s odkazem na mapu, úřední hodiny a zda je právě otevřeno, telefony, e-maily; pod první z nich svazek sám.',
  'css-project-info': 'Projekt: názvy, registrační číslo, popis, cíle, harmonogram, odkazy, publicita EU.',
};

export const ATTRIBUTES = {
  people: '`id` lidí oddělená mezerami: koho a v jakém pořadí.',
  sort: '`data`: jak jsou v datech; `name`: podle příjmení.',
  'group-by': '`none`; `role`, `group`, `office`: pod nadpisy podle funkce, skupiny nebo kanceláře.',
  search: '`auto`: pole pro hledání od 13 osob; `on`; `off`.',
  email: '`link`; `reveal`: adresa se ukáže až po kliknutí.',
  vcard: '`on`: tlačítka, která uloží kontakt; `off`.',
  'structured-data': '`on`: zapíše lidi do hlavičky stránky pro vyhledávače (schema.org, bez e-mailů); `off`.',
  offices: '`id` kanceláří oddělená mezerami: které a v jakém pořadí.',
  layout: '`card`; `515-2020`: údaje 4.1–4.8 v pořadí a znění vyhlášky č. 515/2020 Sb.',
  sections: '`about`, `goals`, `schedule`, `links`, `publicity` oddělené mezerami: které části a v jakém pořadí.',
  src: 'Adresa dat; vztahuje se ke stránce. Bez ní platí výchozí adresa stránky.',
  loading: '`eager`: načte data hned; `lazy`: až se blok přiblíží k zobrazené části stránky.',
  lang: '`cs`, `en`, `de`, `uk`. Bez něj platí jazyk okolí nebo stránky, neznámý znamená češtinu.',
  heading: 'Vlastní text nadpisu; `none`: bez nadpisu.',
  'heading-level': '`1` až `6`: úroveň nadpisu; nadpisy uvnitř jsou o jednu hlouběji.',
  appearance: '`isolated`: vlastní podklad, písmo a barvy; `inherit`: písmo a barva stránky.',
  'color-scheme': '`page`: jako stránka; `light`; `dark`; `auto`: podle nastavení návštěvníka.',
};

export const PARTS = {
  search: 'Pole pro hledání.',
  group: 'Jedna skupina lidí.',
  person: 'Jeden člověk.',
  photo: 'Fotografie, nebo iniciály, mají-li ji jen ostatní.',
  name: 'Jméno s tituly.',
  role: 'Funkce.',
  phone: 'Odkaz telefonního čísla.',
  email: 'Odkaz e-mailové adresy.',
  reveal: 'Tlačítko, ze kterého se stane odkaz e-mailové adresy.',
  save: 'Tlačítko, které uloží kontakt.',
  member: 'Jedna obec.',
  office: 'Jedna kancelář.',
  hours: 'Její úřední hodiny.',
  organization: 'Svazek.',
  section: 'Jedna část.',
  phase: 'Jedno období harmonogramu.',
  play: 'Tlačítko videa.',
  emblem: 'Znak Evropské unie; jeho barvy se měnit nesmějí.',
  root: 'Podklad celého bloku.',
  language: 'Tlačítko, které nabízí jazyk návštěvníka.',
  title: 'Nadpis bloku.',
  subtitle: 'Nadpis uvnitř.',
};

export const STATES = {
  idle: 'O nic se nežádá.',
  loading: 'Čeká na první data.',
  ready: 'Data jsou zobrazena.',
  stale: 'Zobrazená data se nepodařilo obnovit.',
  failed: 'Data nejsou.',
};

/** Custom properties, properties without an attribute, methods and events. */
export const PROPERTIES = {
  '--css-font': 'Písmo. Výchozí je systémové písmo návštěvníka.',
  '--css-color-text': 'Barva textu.',
  '--css-color-ground': 'Podklad.',
  '--css-color-link': 'Odkazy.',
  '--css-color-accent': 'Tlačítka, ikony a pruhy harmonogramu.',
  '--css-font-size': 'Velikost písma izolovaného bloku. Výchozí je ta, kterou má návštěvník.',
  '--css-density': 'Násobek mezer, 0.5 až 2.',
  '--css-padding': 'Vnitřní okraj; v úzkém sloupci menší, s `appearance="inherit"` žádný.',
  '--css-radius': 'Zaoblení rohů.',
  language: 'Jazyk, kterým blok mluví: z nejbližšího `lang`, nebo ten, který si návštěvník na stránce zvolil.',
  data: 'Objekt s daty, který má přednost před `src`.',
  state: 'Jak je blok daleko: `idle`, `loading`, `ready`, `failed`; pro toho, kdo události zmeškal.',
  reload: 'Načte data znovu, pro všechny bloky téže adresy. Do té doby zůstane, co je zobrazeno.',
  'css-load': 'Jednou pro každá nová data, po zobrazení.',
  'css-error': 'Jednou při přechodu do stavu `failed`.',
};
