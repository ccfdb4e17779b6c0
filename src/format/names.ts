/** A name in lower-case letters without accents, for file names and URLs: `jana-novakova`. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A person's name with titles, as Czechs write it: titles before it with a space, those after it with a comma. */
export const fullName = ({
  titlesBefore,
  name,
  titlesAfter,
}: {
  readonly titlesBefore?: string | undefined;
  readonly name: string;
  readonly titlesAfter?: string | undefined;
}): string => [[titlesBefore, name].filter((part) => part).join(' '), titlesAfter].filter((part) => part).join(', ');
