import type {Code} from './codes.js';

/** Messages for the editor of a data document about its faults. */
export const DATA_DIAGNOSTICS: Readonly<Partial<Record<Code, string>>> = {
  'CSS-W01': 'Nesprávný typ nebo tvar, vynecháno. Opravte podle schématu.',
  'CSS-W02': 'Chybí povinná hodnota, položka vynechána. Doplňte ji.',
  'CSS-W03': 'Opakované id, vynecháno. Změňte je.',
  'CSS-W04': 'Kancelář s tímto id v datech není. Opravte odkaz.',
  'CSS-W05': 'IČO má chybnou kontrolní číslici. Ověřte je.',
  'CSS-W06': 'Číslu nelze porozumět, ukáže se bez odkazu. Zapište je například takto: +420 317 123 456.',
  'CSS-W07': 'Adresa není http ani https, vynechána. Opravte ji.',
  'CSS-W08': 'Fotografie z jiného serveru, vynechána. Uložte ji k datům.',
  'CSS-W09': 'Konec je před začátkem, vynecháno. Opravte data.',
  'CSS-W14': 'Data nejsou v UTF-8, čtou se jako windows-1250. Převeďte je.',
  'CSS-W18': 'Neviditelné znaky v adrese nebo kódu, vynechány. Napište ji znovu, nekopírujte.',
  'CSS-W19': 'Čte se, ale schéma zná jiný zápis. Použijte ten, který stojí za místem.',
  'CSS-W15': 'Další upozornění se nevypisují. Opravte data podle schématu.',
};
