/** Not in the app: what the type check must find. */
import type {} from 'css-widgets/react';

export const wrong = [
  // @ts-expect-error No such word.
  <css-contact-list search="perhaps" />,
  // @ts-expect-error No such attribute.
  <css-office sort="name" />,
  // @ts-expect-error The detail of the other event.
  <css-office oncss-load={({detail}) => detail.code} />,
];
