package org.example.quarkus;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.io.report.JsonReport;
import org.communique.model.Dossier;
import org.communique.model.constraint.Errors;
import org.communique.model.value.Id;

/** Takes dossiers by the mapper and validator of Quarkus, and by our reader. */
@Path("/dossiers")
public class Archive {

  /** By the mapper: what comes in is read by our module for Jackson 2, and validated. */
  @POST
  public Dossier accept(
      @Valid @ConvertGroup(from = Default.class, to = Errors.class) Dossier dossier) {
    return dossier;
  }

  /** By our reader: all that is wrong, with line and column. */
  @POST
  @Path("/bytes")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Response read(byte[] bytes) {
    try (ReadResult read = DossierReader.strict().read(bytes)) {
      String report = JsonReport.compact().toText(read.report());
      return Response.status(read.report().hasErrors() ? 422 : 200)
          .type(MediaType.APPLICATION_JSON)
          .entity(report)
          .build();
    }
  }

  @GET
  @Path("/{id}")
  public Dossier get(@PathParam("id") Id id) {
    return Dossier.builder().id(id).build();
  }
}
