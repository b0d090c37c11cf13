package io.cloudward.sandbox.microsoft365.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.files.FileInventory;
import io.cloudward.sandbox.microsoft365.licence.Licences;
import io.cloudward.sandbox.microsoft365.mail.Postman;
import io.cloudward.sandbox.microsoft365.samples.EverydayFiles;
import io.cloudward.sandbox.microsoft365.samples.SampleMail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * Lets an organization look lived in: letters between colleagues, files in drives and libraries.
 */
@ApplicationScoped
class DemoContent {
  private static final int MAILBOXES = 8;
  private static final int LETTERS = 4;
  private static final int DRIVES = 8;

  private final Postman postman;
  private final FileInventory files;
  private final SandboxClock clock;

  DemoContent(Postman postman, FileInventory files, SandboxClock clock) {
    this.postman = postman;
    this.files = files;
    this.clock = clock;
  }

  void fill(Organization organization) {
    var people =
        organization.objects(Kind.USER).all().stream()
            .filter(Licences::hasMailbox)
            .limit(MAILBOXES)
            .toList();
    for (int i = 0; i < people.size(); i++) {
      for (int letter = 0; letter < LETTERS; letter++) {
        write(organization, people, i, letter);
      }
    }
    var drives = organization.objects(Kind.DRIVE).all();
    var first = drives.subList(0, Math.min(DRIVES, drives.size()));
    var libraries = drives.stream().filter(drive -> drive.has("~site")).toList();
    first.forEach(drive -> upload(organization, drive));
    libraries.stream()
        .filter(drive -> !first.contains(drive))
        .forEach(drive -> upload(organization, drive));
  }

  private void write(Organization organization, List<ObjectNode> people, int to, int letter) {
    var from = people.get((to + letter + 1) % people.size());
    var when = clock.now().minus(Duration.ofHours(7L + 26L * letter + 3L * to));
    var mime =
        SampleMail.everyday(address(from), address(people.get(to)), to * LETTERS + letter, when);
    postman.deliver(organization, people.get(to), mime, when);
  }

  private static String address(ObjectNode user) {
    return user.path("displayName").asText() + " <" + user.path("mail").asText() + ">";
  }

  private void upload(Organization organization, ObjectNode drive) {
    EverydayFiles.all()
        .forEach((path, content) -> files.upload(organization, drive, path, content));
  }
}
