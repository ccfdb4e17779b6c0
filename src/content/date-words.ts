/** Words beside dates. */
import {msg} from '@lit/localize';

export const todayWord = (): string => msg('dnes', {id: 'today'});
export const fromWord = (): string => msg('od', {id: 'from'});
export const untilWord = (): string => msg('do', {id: 'to'});
