package io.cloudward.inspection.part;

import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.text.ExtractedText;
import io.cloudward.inspection.type.FileType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One node of what was inspected.
 *
 * @param id its place in the tree: {@code 0} is the root, {@code 0.2.1} the second child's first
 * @param kind how it stands in the part above
 * @param name decoded
 * @param type by its bytes
 * @param declared by its sender
 * @param size in bytes, unpacked
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param traits what is remarkable
 * @param headers of a message; {@link MailHeaders#NONE} otherwise
 * @param text of this part alone, without its children
 * @param links of this part alone
 * @param children in order
 */
public record Part(
    String id,
    PartKind kind,
    PartName name,
    FileType type,
    DeclaredType declared,
    long size,
    String sha256,
    Set<Trait> traits,
    MailHeaders headers,
    ExtractedText text,
    List<Link> links,
    List<Part> children) {

  /** This part and all below it, each before its children. */
  public Stream<Part> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Part::all));
  }

  /** Whether the part has a trait. */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Without names, text, headers and links. */
  @Override
  public String toString() {
    return "Part[" + id + ", " + kind + ", " + type + ", " + size + " bytes, " + traits + "]";
  }
}
