/** The style sheets of the elements, in their order, for the code that they are measured against. */
import {contactListStyles} from '../dist/npm/elements/contact-list/contact-list.styles.js';
import {memberListStyles} from '../dist/npm/elements/member-list/member-list.styles.js';
import {officeStyles} from '../dist/npm/elements/office/office.styles.js';
import {projectInfoStyles} from '../dist/npm/elements/project-info/project-info.styles.js';
import {baseStyles} from '../dist/npm/styles/base.styles.js';
import {isolationStyles} from '../dist/npm/styles/isolation.styles.js';

const textOf = ({cssText}) => cssText;

export const styles = {
  common: [isolationStyles, baseStyles].map(textOf),
  project: textOf(projectInfoStyles),
  contacts: textOf(contactListStyles),
  office: textOf(officeStyles),
  members: textOf(memberListStyles),
};
