package org.communique.registers.historian;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of XML with what is in it; of mixed text only the text counts. */
final class Element {

  private static final int DEEPEST = 50;
  private static final int LONGEST = 5_000_000;

  private final String name;
  private final int line;
  private final int column;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Element(String name, int line, int column) {
    this.name = name;
    this.line = Math.max(1, line);
    this.column = Math.max(1, column);
  }

  /** {@return a factory that reads no document type, and so neither entities nor other files} */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("no other file is read");
        });
    return factory;
  }

  /** Reads the element at which a reader is, to its end. */
  static Element read(XMLStreamReader reader) throws XMLStreamException {
    return read(reader, 0);
  }

  private static Element read(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("elements are nested deeper than " + DEEPEST);
    }
    Element element =
        new Element(
            reader.getLocalName(),
            reader.getLocation().getLineNumber(),
            reader.getLocation().getColumnNumber());
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      element.attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
    }
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Element child = read(reader, depth + 1);
          element.children.add(child);
          element.append(" " + child.allText() + " ");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            element.append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity " + reader.getLocalName() + " is not declared");
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        default -> {
          // Comments and instructions are no data.
        }
      }
    }
  }

  private void append(String more) throws XMLStreamException {
    if (text.length() + more.length() > LONGEST) {
      throw new XMLStreamException("the element " + name + " is longer than " + LONGEST);
    }
    text.append(more);
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  List<Element> children() {
    return children;
  }

  /** {@return the text, also of what is in it, with one space wherever there is white space} */
  String allText() {
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  Optional<Element> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  String text(String wanted) {
    return child(wanted).map(Element::allText).orElse("");
  }
}
