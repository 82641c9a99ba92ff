package org.example.boot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.constraint.Errors;
import org.communique.model.finding.Report;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.DossierValidator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes dossiers by the mapper and the validator that Spring Boot has set up. */
@SpringBootApplication
@RestController
public class Archive {

  /** A type of the archive's own. */
  public record Filing(String shelf, Dossier dossier) {}

  private final Map<Id, Dossier> kept = new ConcurrentHashMap<>();

  @PostMapping("/dossiers")
  Filing accept(@Validated(Errors.class) @RequestBody Dossier dossier) {
    kept.put(dossier.getId(), dossier);
    return new Filing("7", dossier);
  }

  @GetMapping("/dossiers/{id}")
  Dossier get(@PathVariable Id id) {
    return kept.get(id);
  }

  @GetMapping("/dossiers/{id}/report")
  Report report(@PathVariable Id id) {
    return DossierValidator.standard().validate(kept.get(id));
  }

  @GetMapping("/dossiers/{id}/summits")
  long count(@PathVariable Id id, @RequestParam SummitKind kind, @RequestParam Edtf on) {
    return kept.get(id).getSummits().stream()
        .filter((Summit s) -> s.getKind().equals(kind) && s.getDate().filter(on::equals).isPresent())
        .count();
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    SpringApplication.run(Archive.class, arguments);
  }
}
