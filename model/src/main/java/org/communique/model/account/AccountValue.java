package org.communique.model.account;

import java.util.List;
import org.communique.model.evidence.Origin;
import org.communique.model.style.Answer;
import org.communique.model.value.Id;
import org.immutables.value.Value;

/** What some accounts say of a property: one value of it, or one element of a list. */
@Answer
@Value.Immutable
public abstract class AccountValue {

  /** {@return the value, for readers} */
  public abstract String text();

  /**
   * {@return the value itself, as the metamodel has it: a date, a code, a reference, a part; of a
   * text by language the text}
   */
  public abstract Object value();

  /** {@return the records that say so, in the order of their ids} */
  public abstract List<Id> holders();

  /** {@return the sources cited for it in which somebody holds it, in the order of their ids} */
  public abstract List<Id> sources();

  /**
   * {@return the independent origins that hold it: for each the origins that cannot be told apart
   * as independent}
   */
  public abstract List<List<Origin>> origins();

  /**
   * {@return the records that tell it as what is denied: they cite who denies or doubts it, and
   * nobody who holds it}
   */
  public abstract List<Id> deniers();

  /**
   * {@return the sources in which somebody denies it and nobody holds it, in the order of their
   * ids}
   */
  public abstract List<Id> denyingSources();

  /** {@return the independent origins that deny or doubt it} */
  public abstract List<List<Origin>> denials();

  AccountValue() {}

  /** {@return whether any account holds it, rather than telling that it is denied} */
  public boolean isHeld() {
    return !holders().isEmpty();
  }

  /** {@return how many independent origins hold it; 0 if no evidence is recorded} */
  public int independentOrigins() {
    return origins().size();
  }
}
