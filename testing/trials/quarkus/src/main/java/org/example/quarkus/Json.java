package org.example.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.communique.jackson2.CommuniqueJackson2Module;

/** Quarkus asks no service loader for modules: this is how it is given one. */
@Singleton
public class Json implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new CommuniqueJackson2Module());
  }
}
