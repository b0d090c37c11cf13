package io.cloudward.inspection;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.header.MailHeaders;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkFinder;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.PartName;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.ExtractedText;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.type.Family;
import io.cloudward.inspection.type.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One part while it is being taken apart. */
final class PartBuilder implements PartSink {

  private static final Set<Trait> INHERITED =
      EnumSet.of(Trait.MACRO, Trait.AUTO_RUN_MACRO, Trait.EXCEL4_MACRO);

  private final PartWalk walk;
  private final String id;
  private final int depth;
  private final ChildPart about;
  private final PartName name;
  private final FileType type;
  private final TextBuffer text;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private final Map<String, Link> links = new LinkedHashMap<>();
  private final List<Part> children = new ArrayList<>();
  private MailHeaders headers = MailHeaders.NONE;

  PartBuilder(PartWalk walk, String id, int depth, ChildPart about, FileType type) {
    this.walk = walk;
    this.id = id;
    this.depth = depth;
    this.about = about;
    this.name = PartName.of(about.rawName());
    this.type = type;
    this.text = new TextBuffer(walk.budget().textLeft());
    traits.addAll(name.traits());
    noteDisguise();
  }

  /** A program under a harmless name, or any other family than the extension says. */
  private void noteDisguise() {
    var extension = FileType.byExtension(name.extension());
    boolean isTelling =
        type.family() != Family.TEXT && type.family() != Family.OTHER && type != FileType.EML;
    if (isTelling
        && extension.isPresent()
        && extension.get().family() != type.family()
        && !type.extensions().contains(name.extension())) {
      traits.add(Trait.DISGUISED_TYPE);
    }
  }

  @Override
  public Limits limits() {
    return walk.budget().limits();
  }

  @Override
  public ChildPart about() {
    return about;
  }

  @Override
  public void check() {
    walk.budget().check();
  }

  @Override
  public TextBuffer text() {
    return text;
  }

  @Override
  public void link(Link link) {
    if (links.size() < limits().links()) {
      links.putIfAbsent(link.source() + " " + link.target() + " " + link.visibleText(), link);
    } else {
      unscannable(UnscannableReason.LINKS);
    }
  }

  @Override
  public void trait(Trait trait) {
    traits.add(trait);
  }

  @Override
  public void unscannable(UnscannableReason reason) {
    walk.unscannable(id, name.label().isEmpty() ? type.name() : name.label(), reason);
  }

  @Override
  public void headers(MailHeaders found) {
    headers = found;
  }

  @Override
  public void child(ChildPart child, InputStream bytes) throws IOException {
    var part = walk.child(id + "." + children.size(), depth + 1, child, bytes);
    children.add(part);
    if (child.kind() == PartKind.EMBEDDED && type.family() == Family.DOCUMENT) {
      part.traits().stream().filter(INHERITED::contains).forEach(traits::add);
    }
  }

  @Override
  public void closedChild(ChildPart child, long size, UnscannableReason reason) {
    walk.budget().countPart(depth + 1);
    var label = PartName.of(child.rawName());
    var childTraits = EnumSet.noneOf(Trait.class);
    childTraits.addAll(label.traits());
    if (reason == UnscannableReason.ENCRYPTED) {
      childTraits.add(Trait.ENCRYPTED);
    }
    var childId = id + "." + children.size();
    children.add(
        new Part(
            childId,
            child.kind(),
            label,
            FileType.UNKNOWN,
            child.declared(),
            size,
            "",
            Set.copyOf(childTraits),
            MailHeaders.NONE,
            ExtractedText.NONE,
            List.of(),
            List.of()));
    walk.unscannable(childId, label.label(), reason);
  }

  Part finish(Content content) {
    var extracted = text.finish();
    walk.budget().countText(extracted.length());
    if (text.isFull()) {
      unscannable(UnscannableReason.TEXT);
    }
    findLinks(extracted);
    return new Part(
        id,
        about.kind(),
        name,
        type,
        about.declared(),
        content.size(),
        content.sha256(),
        Set.copyOf(traits),
        headers,
        extracted,
        List.copyOf(links.values()),
        List.copyOf(children));
  }

  /** Links in running text, besides those that the format told. */
  private void findLinks(ExtractedText extracted) {
    Set<String> known = new HashSet<>();
    links.values().forEach(link -> known.add(link.target()));
    try {
      LinkFinder.find(
          extracted.array(),
          0,
          extracted.length(),
          link -> {
            if (known.add(link.target())) {
              link(link);
            }
          });
    } catch (RuntimeException | StackOverflowError e) {
      // An address that no library can read must not end the inspection.
      unscannable(UnscannableReason.CORRUPT);
    }
  }
}
