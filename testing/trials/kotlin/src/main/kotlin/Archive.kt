import org.communique.io.DossierReader
import org.communique.io.DossierWriter
import org.communique.model.Actor
import org.communique.model.Dossier
import org.communique.model.Group
import org.communique.model.Organization
import org.communique.model.Person
import org.communique.model.State
import org.communique.model.Territory
import org.communique.model.finding.Severity
import org.communique.model.value.Id
import org.communique.validation.DossierValidator

/** Exhaustive without an else: a type of actor more would be an error here. */
fun describe(actor: Actor): String =
    when (actor) {
      is Person -> "a person"
      is State -> "a state"
      is Territory -> "a territory"
      is Organization -> "an organization"
      is Group -> "a group"
    }

fun weight(severity: Severity): Int =
    when (severity) {
      Severity.ERROR -> 3
      Severity.WARNING -> 2
      Severity.INFO -> 1
    }

fun main() {
  val dossier =
      Dossier.builder()
          .id("talks")
          .addState { it.id("north").name("en", "North") }
          .addGroup { it.id("press").name("en", "The press") }
          .build()
  // What the model says is never null needs no check: these are of type Id and String.
  val id: Id = dossier.id
  val kinds: List<String> = dossier.actors.map { describe(it) }
  check(kinds == listOf("a state", "a group")) { "found $kinds" }
  check(id.value() == "talks")
  val json: String = DossierWriter.compact().toText(dossier)
  val read: Dossier = DossierReader.strict().read(json).use { it.dossier().orElseThrow() }
  check(read == dossier)
  val worst = DossierValidator.standard().validate(dossier).findings().maxOfOrNull { weight(it.severity()) }
  check((worst ?: 0) < 3)
  println("The archive works in Kotlin.")
}
