package org.communique.examples.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import org.communique.model.Dossier;
import org.communique.model.constraint.Errors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The other way in: a type of the service's own that holds a dossier, by the mapper and @Valid. */
@RestController
class FilingController {

  /** Where a dossier is to be put. */
  record Filing(
      @NotBlank String shelf,
      @NotNull @Valid @ConvertGroup(from = Default.class, to = Errors.class) Dossier dossier) {}

  @PostMapping("/filings")
  Filing file(@Valid @RequestBody Filing filing) {
    return filing;
  }
}
