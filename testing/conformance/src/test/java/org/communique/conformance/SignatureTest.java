package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * That no library can be seen in what we publish, so that a library can be exchanged without
 * anybody having to change their code.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignatureTest {

  /** Where we extend what is not ours on purpose. */
  private static final Set<String> EXTENSION_POINTS =
      Set.of("org.communique.model.constraint", "org.communique.validation.jakarta");

  private static final Set<String> EXTENSION_CLASSES =
      Set.of(
          "org.communique.io.jackson.CommuniqueModule",
          "org.communique.io.jackson.UnreadableException");

  private Set<String> exported;
  private JavaClasses ours;

  @BeforeAll
  void readModules() throws IOException {
    exported = new TreeSet<>();
    for (URL descriptor :
        Collections.list(getClass().getClassLoader().getResources("module-info.class"))) {
      try (InputStream bytes = descriptor.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(bytes);
        // What tests are helped with shows what they are written with: jqwik and AssertJ.
        if (module.name().startsWith("org.communique.") && !module.name().endsWith(".testing")) {
          module.exports().stream()
              .filter(exports -> !exports.isQualified())
              .forEach(exports -> exported.add(exports.source()));
        }
      }
    }
    ours = new ClassFileImporter().importPackages(exported);
  }

  @Test
  void everyExportedPackageIsLookedAt() {
    assertThat(exported).contains("org.communique.model", "org.communique.model.time");
  }

  @Test
  void noLibraryTypeIsInAPublicSignature() {
    Set<String> found = new TreeSet<>();
    published().forEach(type -> found.addAll(librariesIn(type)));
    assertThat(found).isEmpty();
  }

  private Stream<JavaClass> published() {
    return ours.stream()
        .filter(type -> exported.contains(type.getPackageName()))
        .filter(type -> isPublished(type.getModifiers()))
        .filter(type -> !EXTENSION_POINTS.contains(type.getPackageName()))
        .filter(type -> !EXTENSION_CLASSES.contains(type.getName()));
  }

  private static Set<String> librariesIn(JavaClass type) {
    Set<String> found = new TreeSet<>();
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    above.forEach(parent -> add(parent, type.getName(), found));
    for (JavaMember member : type.getMembers()) {
      if (isPublished(member.getModifiers())) {
        types(member).forEach(used -> add(used, member.getFullName(), found));
      }
    }
    return found;
  }

  private static Stream<? extends JavaType> types(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? Stream.of(
                Stream.of(unit.getReturnType()),
                unit.getParameterTypes().stream(),
                unit.getExceptionTypes().stream())
            .flatMap(all -> all)
        : Stream.of(((JavaField) member).getType());
  }

  private static void add(JavaType used, String where, Set<String> found) {
    used.getAllInvolvedRawTypes().stream()
        .map(JavaClass::getBaseComponentType)
        .filter(raw -> !raw.isPrimitive())
        .map(JavaClass::getName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("org.communique."))
        .forEach(name -> found.add(where + " shows " + name));
  }

  private static boolean isPublished(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }
}
