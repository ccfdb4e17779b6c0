/** Given names that are common in Czechia: without a title before it, this is what tells a name from a village or a post. */
import {fold} from '../../../format/search.js';

const NAMES =
  'Adam Adéla Alan Albert Alena Aleš Alexandr Alexandra Alexej Alice Alois Aloisie Alžběta Amálie Anastázie Anděla Andrea Andrej Aneta ' +
  'Anežka Anita Anna Antonie Antonín Apolena Arnošt Barbora Bedřich Beata Běla Blahoslav Blanka Blažena Bohdan Bohdana Bohumil Bohumila ' +
  'Bohumír Bohuslav Bohuslava Boleslav Bořivoj Božena Brigita Bronislav Bronislava Břetislav Bruno Cecílie Ctibor Ctirad Dagmar Dalibor ' +
  'Dalimil Dana Daniel Daniela Dan Darina Darja David Denis Denisa Diana Dita Dobromila Dominik Dominika Dora Drahomír Drahomíra Drahoslava ' +
  'Dušan Edita Eduard Ela Elena Eliška Ema Emil Emílie Erik Erika Ervín Ester Evžen Evženie Eva Evelína Ferdinand Filip Filoména Františka ' +
  'František Gabriel Gabriela Gita Gizela Hana Hanna Hedvika Helena Heřman Hynek Ignác Ilona Irena Iveta Ivan Ivana Ivo Ivona Izabela Jakub Jan ' +
  'Jana Jarmila Jarmil Jaromír Jaromíra Jaroslav Jaroslava Jindra Jindřich Jindřiška Jiří Jiřina Jitka Johana Jolana Jonáš Josef Josefa ' +
  'Jozef Judita Julie Julius Justýna Kamil Kamila Karel Karin Karla Karolína Kateřina Klára Klaudie Kristián Kristina Kristýna Květa Květoslav ' +
  'Květoslava Květuše Ladislav Ladislava Lea Lenka Leona Leoš Leo Libor Liběna Libuše Lidmila Lilie Linda Lubomír Lubomíra Lubor Luboš Lucia Lucie ' +
  'Luděk Ludmila Ludvík Lukáš Lýdie Magda Magdaléna Marcel Marcela Marek Mária Marian Mariana Marie Marika Markéta Marta Martin Martina Matěj Matouš ' +
  'Matyáš Maxim Medard Michael Michaela Michal Michala Mikuláš Milada Milan Milena Miloň Miloslav Miloslava Miloš Miluše Miriam ' +
  'Mirek Mirka Miroslav Miroslava Mojmír Monika Nataša Naděžda Natálie Nela Nikol Nikola Nina Norbert Nora Oldřich Oldřiška Olga Oliver Ondřej ' +
  'Osoba Oskar Ota Otakar Oto Otto Patricie Patrik Pavel Pavla Pavlína Petr Petra Přemysl Radana Radek Radim Radka Radmila Radomír Radomíra Radoslav ' +
  'Radovan Regína René Renata Richard Robert Robin Roman Romana Rostislav Rozálie Rudolf Růžena Sabina Samuel Sandra Sára Saskie Servác Silvestr ' +
  'Silvie Simon Simona Slavomír Slávka Soňa Stanislav Stanislava Stela Štefan Štefánie Štěpán Štěpánka Šárka Šimon Šebastián Svatava Svatopluk Svatoslav ' +
  'Světlana Tadeáš Tamara Taťána Tereza Terezie Tibor Tomáš Vanda Vavřinec Václav Václava Valerie Veronika Věnceslava Věra Věroslav Viktor Viktorie Vilém Vilma ' +
  'Vincenc Viola Vít Vítězslav Vladan Vladimír Vladimíra Vladislav Vladislava Vlasta Vlastimil Vlastimila Vlastislav Vojtěch Vratislav Xenie ' +
  'Zbyněk Zbyšek Zdena Zdenek Zdeněk Zdeňka Zdenka Zdislava Zita Zlata Zora Zuzana Zoltán Žaneta Žofie';

const KNOWN: ReadonlySet<string> = new Set(fold(NAMES).split(' '));

export const isGivenName = (word: string): boolean => KNOWN.has(fold(word));
