package org.communique.model.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Location;
import org.communique.model.Part;
import org.communique.model.Person;
import org.communique.model.Place;
import org.communique.model.State;
import org.communique.model.Statement;
import org.communique.model.Summit;
import org.communique.model.Territory;
import org.communique.model.TextAnchor;
import org.junit.jupiter.api.Test;

class PartTypeTest {

  @Test
  void everySealedTypeOfPartIsKnown() {
    Set<Class<?>> known = new HashSet<>();
    PartType.all().forEach(type -> known.add(type.javaType()));
    assertThat(known).containsExactlyInAnyOrderElementsOf(leaves(Part.class));
  }

  @Test
  void everyGetterIsAPropertyAndEveryPropertyAGetter() {
    for (PartType type : PartType.all()) {
      Set<String> getters = new TreeSet<>();
      for (Method method : type.javaType().getMethods()) {
        String name = method.getName();
        if (Modifier.isStatic(method.getModifiers()) || method.getParameterCount() > 0) {
          continue;
        }
        if (name.startsWith("get") && !name.equals("getExtensions")) {
          getters.add(Character.toLowerCase(name.charAt(3)) + name.substring(4));
        } else if (name.startsWith("is")) {
          getters.add(Character.toLowerCase(name.charAt(2)) + name.substring(3));
        }
      }
      assertThat(type.properties())
          .as(type.name())
          .extracting(Property::name)
          .containsExactlyInAnyOrderElementsOf(getters);
    }
  }

  @Test
  void aPropertyIsReadFromAPartAndPutIntoABuilder() {
    PartType type = PartType.of(Place.class);
    Place moscow = Place.builder().id("moscow").name("en", "Moscow").addWithin("russia").build();
    Object builder = type.newBuilder();
    for (Property property : type.properties()) {
      Object value = property.get(moscow);
      if (value != null) {
        property.set(builder, value);
      }
    }
    assertThat(type.build(builder)).isEqualTo(moscow);
  }

  @Test
  void whatIsAbsentIsNull() {
    Statement.Builder builder = Statement.builder().id("s");
    Part statement = builder.build();
    PartType type = PartType.of(statement);
    assertThat(type.properties())
        .filteredOn(property -> property.get(statement) != null)
        .extracting(Property::name)
        .containsExactly("id");
  }

  @Test
  void theTypeOfAnActorFollowsFromItsClass() {
    Property type = PartType.of(Person.class).find("type").orElseThrow();
    assertThat(type.isDiscriminator()).isTrue();
    assertThat(type.get(Person.builder().id("xi").name("en", "Xi Jinping").build()))
        .hasToString("person");
    Shape actors = ((Shape.Many) PartType.dossier().find("actors").orElseThrow().shape()).item();
    assertThat(((Shape.OneOf) actors).types().keySet())
        .containsExactly("person", "state", "territory", "organization", "group");
  }

  @Test
  void aReferenceKnowsTheTypesThatItMayLeadTo() {
    Shape places =
        ((Shape.Many) PartType.of(Summit.class).find("places").orElseThrow().shape()).item();
    assertThat(places)
        .isEqualTo(
            new Shape.Reference(
                Location.class, List.of(Place.class, State.class, Territory.class)));
  }

  @Test
  void anAnchorHasItsWordsOrBothOffsets() {
    assertThat(PartType.of(TextAnchor.class).alternatives())
        .extracting(group -> group.stream().map(Property::name).toList())
        .containsExactly(List.of("exact"), List.of("start", "end"));
  }

  @Test
  void aClassThatStandsForSeveralTypesIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PartType.of(Actor.class));
  }

  @Test
  void theWholeIsTheDossier() {
    assertThat(PartType.dossier().javaType()).isEqualTo(Dossier.class);
  }

  private static Set<Class<?>> leaves(Class<?> sealed) {
    Set<Class<?>> found = new HashSet<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isInterface()) {
        found.addAll(leaves(permitted));
      } else {
        found.add(sealed);
      }
    }
    return found;
  }
}
