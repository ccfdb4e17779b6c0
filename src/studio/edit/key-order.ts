/** The keys of a document in the order in which a person would write them: what is added comes behind those that stand before it here. */
export const KEY_ORDER: readonly string[] = (
  '$schema version updated language feedback organization project people offices notice ' +
  'id kind url number address user domain days name shortName abbreviation registrationNumber ' +
  'familyName titlesBefore titlesAfter formerNames legalForm founded ico dataBox about joined goals phases links publicity ' +
  'intro items ordered label role groups street postalCode city detail coordinates lat lon from to hours exceptions holidays ' +
  'phones emails web page members photo alt office fund text note audience weeks validFrom validUntil'
).split(' ');
