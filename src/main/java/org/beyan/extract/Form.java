package org.beyan.extract;

/** Grammatical form that a cue stands in; it tells where its source and its content are. */
enum Form {
  /** dedi, заявил, said: heads a clause of its own. */
  FINITE,
  /** belirten, подчеркнувший: its source is the noun behind it. */
  PARTICIPLE,
  /** belirterek, отмечая, adding: shares its source with the clause that it stands in. */
  CONVERB,
  /** bildirildi, сообщается, was told. */
  PASSIVE,
  /** belirtilen raporda. */
  PASSIVE_PARTICIPLE,
  /** A phrase that does not inflect: по словам, according to. */
  FIXED
}
