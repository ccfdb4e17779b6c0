import {readPhone} from '../format/phones.js';

/** A telephone number for machines: in E.164 form, or as its owner wrote it where it cannot be understood. */
export const phoneNumber = (number: string): string => readPhone(number)?.href.replace('tel:', '') ?? number;
