package org.communique.examples.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Keeps dossiers: takes them over HTTP, and refuses what cannot be so. */
@SpringBootApplication
public class ArchiveService {

  /**
   * Runs it.
   *
   * @param arguments those of Spring Boot
   */
  public static void main(String[] arguments) {
    SpringApplication.run(ArchiveService.class, arguments);
  }
}
