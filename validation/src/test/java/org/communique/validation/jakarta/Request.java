package org.communique.validation.jakarta;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.communique.model.Dossier;
import org.jspecify.annotations.Nullable;

/** What a service may be given. */
public final class Request {

  private final @Nullable Dossier dossier;
  private final List<Dossier> others;

  /** A request with one dossier, or by mistake none, and others. */
  public Request(@Nullable Dossier dossier, List<Dossier> others) {
    this.dossier = dossier;
    this.others = others;
  }

  @NotNull
  @Valid
  public @Nullable Dossier getDossier() {
    return dossier;
  }

  public List<@Valid Dossier> getOthers() {
    return others;
  }
}
