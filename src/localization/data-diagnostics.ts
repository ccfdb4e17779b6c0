import type {Code} from './diagnostics.js';

/** What may be wrong with a data document, for its editor: for docs/errors.md and the command line, not in the script. */
export const DATA_DIAGNOSTICS: Readonly<Partial<Record<Code, string>>> = {
  'CSS-W01': 'Nesprávný typ nebo tvar, vynecháno.',
  'CSS-W02': 'Chybí povinná hodnota, vynecháno.',
  'CSS-W03': 'Opakované id, vynecháno.',
  'CSS-W04': 'Kancelář s tímto id v datech není.',
  'CSS-W05': 'IČO má chybnou kontrolní číslici.',
  'CSS-W06': 'Nesrozumitelný telefon, je bez odkazu.',
  'CSS-W07': 'Adresa není http ani https, vynecháno.',
  'CSS-W08': 'Fotografie z cizího serveru, vynecháno.',
  'CSS-W09': 'Konec je před začátkem, vynecháno.',
  'CSS-W14': 'Data nejsou v UTF-8, čtou se jako windows-1250.',
  'CSS-W15': 'Další upozornění se nevypisují.',
};
