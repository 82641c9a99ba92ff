package org.communique.examples.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.agreement.AgreementLife;
import org.communique.model.index.DossierIndex;
import org.communique.model.time.Edtf;
import org.communique.model.value.Id;
import org.communique.spring.DossierIntake;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The resource. What is refused is answered by the starter, with 422 and problem details. */
@RestController
@RequestMapping("/dossiers")
class DossierController {

  /**
   * Where an agreement stands on a day.
   *
   * @param agreement its id
   * @param on the date that was asked for
   * @param certain whether only one status is possible
   * @param possible the statuses that are possible
   * @param participants where each participant stands
   */
  record Status(
      Id agreement,
      Edtf on,
      boolean certain,
      List<String> possible,
      Map<String, List<String>> participants) {}

  private final DossierStore store;
  private final DossierIntake intake;
  private final JsonMapper mapper;

  DossierController(DossierStore store, DossierIntake intake, JsonMapper mapper) {
    this.store = store;
    this.intake = intake;
    this.mapper = mapper;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Dossier> add(@RequestBody byte[] json) {
    Dossier dossier = intake.accept(json);
    if (!store.insert(dossier)) {
      throw new ResponseStatusException(
          HttpStatus.CONFLICT, "there is a dossier " + dossier.getId() + "; change it with PATCH");
    }
    return ResponseEntity.created(URI.create("/dossiers/" + dossier.getId()))
        .eTag("\"1\"")
        .body(dossier);
  }

  @GetMapping
  List<String> list() {
    return store.ids();
  }

  @GetMapping("/{id}")
  ResponseEntity<Dossier> get(@PathVariable Id id) {
    DossierStore.Stored stored = find(id);
    return ResponseEntity.ok().eTag("\"" + stored.revision() + "\"").body(stored.dossier());
  }

  @PatchMapping(path = "/{id}", consumes = "application/merge-patch+json")
  ResponseEntity<Dossier> change(
      @PathVariable Id id,
      @RequestHeader(name = "If-Match", required = false) String ifMatch,
      @RequestBody byte[] patch) {
    DossierStore.Stored stored = find(id);
    if (ifMatch != null && !ifMatch.equals("\"" + stored.revision() + "\"")) {
      throw new ResponseStatusException(
          HttpStatus.PRECONDITION_FAILED, "it is at revision " + stored.revision() + " now");
    }
    JsonNode merged = MergePatch.apply(mapper.valueToTree(stored.dossier()), tree(patch));
    Dossier changed = intake.accept(mapper.writeValueAsBytes(merged));
    if (!changed.getId().equals(id)) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "the id of a dossier does not change");
    }
    if (!store.update(changed, stored.revision())) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "it was changed meanwhile; try again");
    }
    return ResponseEntity.ok().eTag("\"" + (stored.revision() + 1) + "\"").body(changed);
  }

  @GetMapping("/{id}/agreements/{agreement}/status")
  Status status(@PathVariable Id id, @PathVariable Id agreement, @RequestParam Edtf on) {
    Dossier dossier = find(id).dossier();
    Agreement found =
        dossier
            .find(Ref.to(Agreement.class, agreement))
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.NOT_FOUND, id + " has no agreement " + agreement));
    AgreementLife life = AgreementLife.of(found, DossierIndex.of(dossier));
    List<String> possible = names(life.statusOn(on).possible());
    Map<String, List<String>> participants = new LinkedHashMap<>();
    for (Ref<Actor> participant : life.participants()) {
      participants.put(
          participant.id().value(), names(life.statusOn(participant, on).possible()));
    }
    return new Status(agreement, on, possible.size() == 1, possible, participants);
  }

  private static List<String> names(Collection<?> statuses) {
    return statuses.stream().map(Object::toString).toList();
  }

  private DossierStore.Stored find(Id id) {
    return store
        .find(id)
        .orElseThrow(
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no dossier " + id));
  }

  private JsonNode tree(byte[] patch) {
    try {
      return mapper.readTree(new String(patch, StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "the patch is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
