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
