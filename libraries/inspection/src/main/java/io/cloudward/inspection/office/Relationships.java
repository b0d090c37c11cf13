package io.cloudward.inspection.office;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.Trait;
import java.util.HashMap;
import java.util.Map;

/**
 * What the files of a document refer to outside of it (ISO/IEC 29500-2, section 9.3): links,
 * templates and objects.
 */
final class Relationships {

  private Relationships() {}

  /**
   * Reports the external relationships of one file.
   *
   * @return hyperlinks by id, for the file that shows them; they are not reported here
   */
  static Map<String, String> read(XmlCursor xml, PartSink sink) {
    Map<String, String> hyperlinks = new HashMap<>();
    for (var event = xml.next(); event != XmlCursor.Event.DONE; event = xml.next()) {
      if (event == XmlCursor.Event.START && xml.is("Relationship")) {
        var type = xml.attributeOrEmpty("Type");
        var target = xml.attributeOrEmpty("Target");
        if (xml.attributeOrEmpty("TargetMode").equalsIgnoreCase("External")) {
          external(type, target, xml.attributeOrEmpty("Id"), hyperlinks, sink);
        }
      }
    }
    return hyperlinks;
  }

  private static void external(
      String type, String target, String id, Map<String, String> hyperlinks, PartSink sink) {
    var kind = type.substring(type.lastIndexOf('/') + 1);
    switch (kind) {
      case "hyperlink" -> hyperlinks.put(id, target);
      case "attachedTemplate" -> {
        sink.trait(Trait.REMOTE_TEMPLATE);
        sink.link(Link.of(target, LinkSource.RESOURCE));
      }
      case "oleObject", "frame", "subDocument", "package", "control" -> {
        sink.trait(Trait.REMOTE_OBJECT);
        sink.link(Link.of(target, LinkSource.RESOURCE));
      }
      default -> sink.link(Link.of(target, LinkSource.RELATIONSHIP));
    }
  }
}
