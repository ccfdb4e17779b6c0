/** Links that open a letter of the page in the visitor's own mail program. */
import {mailto} from '../page/mail.js';

const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The first paragraph of a letter is its subject, behind a colon. Names and addresses must have been filled in before. */
export const addMailLinks = (label: string): void => {
  for (const letter of document.querySelectorAll('.letter')) {
    const [subject = '', ...paragraphs] = [...letter.querySelectorAll('p')].map(wordsOf);
    const link = document.createElement('a');
    link.href = mailto(subject.slice(subject.indexOf(':') + 1).trim(), paragraphs.join('\n\n'));
    link.textContent = label;
    const place = document.createElement('p');
    place.append(link);
    letter.parentElement?.append(place);
  }
};
