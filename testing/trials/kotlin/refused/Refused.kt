import org.communique.model.Dossier
import org.communique.model.Person
import org.communique.model.Actor
import org.communique.model.State
import org.communique.model.value.Id

/** Each of the three lines that are marked must be refused by the compiler. */
fun refused(actor: Actor) {
  val id: Id = Id.of(null) // null is no text
  Dossier.builder().id("d").title(null) // nor a title
  val what: String =
      when (actor) { // nor are these all types of actors
        is Person -> "a person"
        is State -> "a state"
      }
  println("$id $what")
}
