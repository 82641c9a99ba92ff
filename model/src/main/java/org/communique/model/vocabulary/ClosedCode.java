package org.communique.model.vocabulary;

/**
 * A code of a closed list: nothing can be added to the list without a new version of the format, so
 * it is an enum and other texts are refused. The open lists are {@link Code}.
 */
public sealed interface ClosedCode
    permits ActorType,
        AgreementEventKind.Scope,
        DateDirection,
        DatePart,
        Illocution,
        Match,
        Weekday {

  /** {@return the code in lower-kebab form, as it stands in JSON} */
  String code();
}
