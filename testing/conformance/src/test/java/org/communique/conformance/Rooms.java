package org.communique.conformance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which package uses which, as drawn and as it is. The drawings are the Mermaid graphs of
 * CONTRIBUTING.md: an arrow says that a package may use another, and whatever that may use.
 *
 * @param uses the packages, without {@code org.communique.}, each with those that it uses
 */
record Rooms(Map<String, Set<String>> uses) {

  private static final String OURS = "org.communique.";
  private static final Pattern DRAWING = Pattern.compile("(?ms)^```mermaid\\n(.*?)^```$");
  private static final Pattern ARROW =
      Pattern.compile("(?m)^ *([\\w.]+) --> ([\\w.]+(?: & [\\w.]+)*) *$");
  private static final Pattern ALONE = Pattern.compile("(?m)^ +([a-z][\\w.]*) *$");

  /** {@return what is drawn} */
  static Rooms drawn(Path page) throws IOException {
    Rooms rooms = new Rooms(new TreeMap<>());
    Matcher drawing = DRAWING.matcher(Files.readString(page));
    while (drawing.find()) {
      Matcher arrow = ARROW.matcher(drawing.group(1));
      while (arrow.find()) {
        for (String used : arrow.group(2).split(" & ")) {
          rooms.add(arrow.group(1), used);
        }
      }
      Matcher alone = ALONE.matcher(drawing.group(1));
      while (alone.find()) {
        rooms.uses.putIfAbsent(alone.group(1), new TreeSet<>());
      }
    }
    return rooms;
  }

  /** {@return what the classes use} */
  static Rooms used(JavaClasses classes) {
    Rooms rooms = new Rooms(new TreeMap<>());
    for (JavaClass each : classes) {
      String room = room(each);
      rooms.uses.putIfAbsent(room, new TreeSet<>());
      each.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(OURS))
          .map(Rooms::room)
          .filter(target -> !target.equals(room))
          .forEach(target -> rooms.add(room, target));
    }
    return rooms;
  }

  /** The chapters of rules are one room in the drawing: they do not use each other. */
  private static String room(JavaClass each) {
    String name = each.getPackageName().substring(OURS.length());
    return name.startsWith("validation.rules.") ? "validation.rules" : name;
  }

  private void add(String room, String used) {
    uses.computeIfAbsent(room, key -> new TreeSet<>()).add(used);
    uses.putIfAbsent(used, new TreeSet<>());
  }

  /** {@return the names of all} */
  Set<String> names() {
    return uses.keySet();
  }

  /** {@return the arrows, one text each} */
  Set<String> arrows() {
    Set<String> arrows = new TreeSet<>();
    uses.forEach((room, all) -> all.forEach(used -> arrows.add(room + " --> " + used)));
    return arrows;
  }

  /** {@return the same with an arrow wherever arrows lead, one after the other} */
  Rooms closed() {
    Rooms closed = new Rooms(new TreeMap<>());
    for (String room : uses.keySet()) {
      Set<String> reached = new TreeSet<>();
      Deque<String> waiting = new ArrayDeque<>(uses.get(room));
      while (!waiting.isEmpty()) {
        String next = waiting.remove();
        if (reached.add(next)) {
          waiting.addAll(uses.getOrDefault(next, Set.of()));
        }
      }
      closed.uses.put(room, reached);
    }
    return closed;
  }

  /** {@return those from which arrows lead back to themselves} */
  Set<String> inCircles() {
    Set<String> circles = new TreeSet<>();
    closed()
        .uses
        .forEach(
            (room, reached) -> {
              if (reached.contains(room)) {
                circles.add(room);
              }
            });
    return circles;
  }
}
