package org.communique.spring;

import java.io.IOException;
import java.io.InputStream;
import org.communique.io.DossierReader;
import org.communique.io.RuleSettingsReader;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.communique.validation.jakarta.CommuniqueValidation;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * What the starter adds to a service; each bean gives way to one of the service's own.
 *
 * <ul>
 *   <li>{@link RuleBook}: the rules of this project, with the settings of the file that the
 *       property {@code communique.rules} names, such as {@code classpath:house.json}
 *   <li>{@link DossierValidator}: runs that book
 *   <li>{@link DossierReader}: strict, with the default limits
 *   <li>{@link DossierIntake}: reads what clients send, and says what is wrong with line and column
 *   <li>{@code @Valid} and {@code @Validated} run the same book
 *   <li>{@link DossierProblems}: answers of RFC 9457
 * </ul>
 */
@AutoConfiguration
public class CommuniqueAutoConfiguration {

  /** Made by Spring. */
  public CommuniqueAutoConfiguration() {}

  /**
   * {@return the rules of the house}
   *
   * @param file the value of {@code communique.rules}; empty if there is none
   * @param resources finds the file
   * @throws IOException if the file cannot be read or is malformed
   */
  @Bean
  @ConditionalOnMissingBean
  public RuleBook communiqueRules(
      @Value("${communique.rules:}") String file, ResourceLoader resources) throws IOException {
    if (file.isEmpty()) {
      return RuleBook.standard();
    }
    Resource resource = resources.getResource(file);
    try (InputStream in = resource.getInputStream()) {
      return RuleBook.standard().with(RuleSettingsReader.read(in));
    }
  }

  /**
   * {@return what runs the rules}
   *
   * @param book the rules
   */
  @Bean
  @ConditionalOnMissingBean
  public DossierValidator communiqueValidator(RuleBook book) {
    return DossierValidator.of(book);
  }

  /** {@return what reads dossiers} */
  @Bean
  @ConditionalOnMissingBean
  public DossierReader communiqueReader() {
    return DossierReader.strict();
  }

  /**
   * {@return what takes dossiers from clients}
   *
   * @param reader what reads them
   * @param validator what runs the rules
   */
  @Bean
  @ConditionalOnMissingBean
  public DossierIntake communiqueIntake(DossierReader reader, DossierValidator validator) {
    return new DossierIntake(reader, validator);
  }

  /**
   * {@return what has {@code @Valid} run the rules of the book}
   *
   * @param book the rules
   */
  @Bean
  public ValidationConfigurationCustomizer communiqueValidation(RuleBook book) {
    return configuration -> {
      if (configuration instanceof HibernateValidatorConfiguration hibernate) {
        CommuniqueValidation.configure(hibernate, book);
      }
    };
  }

  /** {@return the answers to what was refused} */
  @Bean
  @ConditionalOnMissingBean
  public DossierProblems communiqueProblems() {
    return new DossierProblems();
  }
}
