package org.communique.registers.table;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The codebook of a table: what each column says, for programs, beside the CSV file.
 *
 * <p>As a Frictionless Data Package ({@code datapackage.json}) and as Croissant 1.0, which is
 * JSON-LD of schema.org. Neither holds the time at which it was made: the same table has the same
 * codebook.
 */
public final class Codebook {

  private Codebook() {}

  /**
   * {@return the codebook as a Frictionless Data Package}
   *
   * @param table the table
   * @param file the name of the CSV file, beside which the codebook lies
   */
  public static String dataPackage(Table table, String file) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("profile", "tabular-data-package");
    root.put("name", "communique-" + table.name());
    root.put("title", "Communiqué: " + table.name());
    root.put("description", table.description());
    ObjectNode resource = root.putArray("resources").addObject();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", file);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", column.type().frictionless());
      if (column.type() == Column.Type.DAY) {
        field.put("format", "default");
      }
      field.put("description", described(column));
      if (table.key().contains(column.name())) {
        field.putObject("constraints").put("required", true);
      }
    }
    ArrayNode key = schema.putArray("primaryKey");
    table.key().forEach(key::add);
    schema.putArray("missingValues").add("");
    return text(root);
  }

  /**
   * {@return the codebook as Croissant}
   *
   * @param table the table
   * @param file the name of the CSV file, beside which the codebook lies
   */
  public static String croissant(Table table, String file) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    context(root.putObject("@context"));
    root.put("@type", "sc:Dataset");
    root.put("conformsTo", "http://mlcommons.org/croissant/1.0");
    root.put("name", "communique-" + table.name());
    root.put("description", table.description());
    ObjectNode object = root.putArray("distribution").addObject();
    object.put("@type", "cr:FileObject");
    object.put("@id", file);
    object.put("name", file);
    object.put("contentUrl", file);
    object.put("encodingFormat", "text/csv");
    ObjectNode records = root.putArray("recordSet").addObject();
    records.put("@type", "cr:RecordSet");
    records.put("@id", table.name());
    records.put("name", table.name());
    records.put("description", table.description());
    ArrayNode key = records.putArray("key");
    table.key().forEach(column -> key.addObject().put("@id", table.name() + "/" + column));
    ArrayNode fields = records.putArray("field");
    for (Column column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("@type", "cr:Field");
      field.put("@id", table.name() + "/" + column.name());
      field.put("name", column.name());
      field.put("description", described(column));
      field.put("dataType", column.type().croissant());
      ObjectNode source = field.putObject("source");
      source.putObject("fileObject").put("@id", file);
      source.putObject("extract").put("column", column.name());
      if (column.type() == Column.Type.LIST) {
        field.put("repeated", true);
        source.putObject("transform").put("separator", "|");
      }
    }
    return text(root);
  }

  private static void context(ObjectNode context) {
    context.put("@language", "en");
    context.put("@vocab", "https://schema.org/");
    context.put("sc", "https://schema.org/");
    context.put("cr", "http://mlcommons.org/croissant/");
    for (String term :
        List.of(
            "column",
            "extract",
            "field",
            "fileObject",
            "key",
            "recordSet",
            "repeated",
            "separator",
            "source",
            "transform")) {
      context.put(term, "cr:" + term);
    }
    context.put("conformsTo", "http://purl.org/dc/terms/conformsTo");
    context.putObject("dataType").put("@id", "cr:dataType").put("@type", "@vocab");
  }

  private static String described(Column column) {
    return switch (column.type()) {
      case EDTF -> column.meaning() + ". A date in EDTF (ISO 8601-2).";
      case LIST -> column.meaning() + ". Items with a vertical bar between them.";
      default -> column.meaning() + ".";
    };
  }

  private static String text(ObjectNode node) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
  }
}
