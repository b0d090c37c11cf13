package io.cloudward.inspection.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The header of a message: its fields in order, duplicates included. */
public record MailHeaders(List<HeaderField> fields) {

  /** No header. */
  public static final MailHeaders NONE = new MailHeaders(List.of());

  public MailHeaders {
    fields = List.copyOf(fields);
  }

  /** The first field of this name, decoded. */
  public Optional<String> first(String name) {
    return all(name).map(HeaderField::decoded).findFirst();
  }

  /** Every field of this name, from the top. */
  public Stream<HeaderField> all(String name) {
    return fields.stream().filter(field -> field.name().equalsIgnoreCase(name));
  }

  /** The mailboxes in every field of this name; groups are taken apart. */
  public List<MailAddress> addresses(String name) {
    return all(name).flatMap(field -> AddressParser.parse(field.value()).stream()).toList();
  }

  /** The subject, decoded, or empty. */
  public String subject() {
    return first("Subject").orElse("");
  }

  /** How many, never which. */
  @Override
  public String toString() {
    return "MailHeaders[" + fields.size() + " fields]";
  }
}
