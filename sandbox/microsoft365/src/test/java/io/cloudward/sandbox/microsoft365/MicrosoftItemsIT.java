package io.cloudward.sandbox.microsoft365;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.core.tasks.LargeFileUploadTask;
import com.microsoft.graph.drives.item.items.item.createuploadsession.CreateUploadSessionPostRequestBody;
import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.DriveItem;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.MailFolder;
import com.microsoft.graph.models.Message;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.messages.item.move.MovePostRequestBody;
import com.microsoft.graph.users.item.sendmail.SendMailPostRequestBody;
import com.microsoft.kiota.serialization.AdditionalDataHolder;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Microsoft's Java SDK, unmodified, works with the sandbox's mail and files. */
@QuarkusTest
class MicrosoftItemsIT {
  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @Test
  void readsSendsMovesAndMakesFolders() throws Exception {
    var alice = MicrosoftClient.connect().users().byUserId(Northwind.ALICE);
    var mime = Mail.withAttachment("From outside");
    Mail.deliver(mime);
    var folder = new MailFolder();
    folder.setDisplayName("Held");
    folder.setIsHidden(true);
    var held = requireNonNull(alice.mailFolders().post(folder));

    var inbox = alice.mailFolders().byMailFolderId("inbox");
    var delta = requireNonNull(inbox.messages().delta().get());
    var messages = requireNonNull(delta.getValue());

    assertThat(messages).hasSize(1);
    isFullyKnown(messages.getFirst());
    assertThat(delta.getOdataDeltaLink()).contains("$deltatoken=");
    var id = requireNonNull(messages.getFirst().getId());
    var message = alice.messages().byMessageId(id);
    try (var content = requireNonNull(message.content().get())) {
      assertThat(content.readAllBytes()).isEqualTo(mime);
    }
    var attachments = requireNonNull(message.attachments().get());
    assertThat(requireNonNull(attachments.getValue()).getFirst().getName())
        .isEqualTo("figures.csv");
    var move = new MovePostRequestBody();
    move.setDestinationId(requireNonNull(held.getId()));
    var moved = requireNonNull(message.move().post(move));
    assertThat(moved.getParentFolderId()).isEqualTo(held.getId());
    assertThat(moved.getId()).isNotEqualTo(id);
    send(MicrosoftClient.connect());
    assertThat(requireNonNull(requireNonNull(inbox.messages().get()).getValue()))
        .extracting(Message::getSubject)
        .containsExactly("From the SDK");
  }

  private static void send(GraphServiceClient graph) {
    var address = new EmailAddress();
    address.setAddress(Northwind.ALICE);
    var recipient = new Recipient();
    recipient.setEmailAddress(address);
    var body = new ItemBody();
    body.setContentType(BodyType.Html);
    body.setContent("<p>Hello</p>");
    var message = new Message();
    message.setSubject("From the SDK");
    message.setBody(body);
    message.setToRecipients(List.of(recipient));
    var request = new SendMailPostRequestBody();
    request.setMessage(message);
    graph.users().byUserId(Northwind.ADMIN).sendMail().post(request);
  }

  @Test
  void uploadsDownloadsAndListsVersions() throws Exception {
    var graph = MicrosoftClient.connect();
    var drive = requireNonNull(graph.users().byUserId(Northwind.ALICE).drive().get());
    var items = graph.drives().byDriveId(requireNonNull(drive.getId())).items();
    var small = items.byDriveItemId("root:/sdk/note.txt:");

    small.content().put(stream("one"));
    var file = requireNonNull(small.content().put(stream("two")));

    isFullyKnown(file);
    var item = items.byDriveItemId(requireNonNull(file.getId()));
    try (var content = requireNonNull(item.content().get())) {
      assertThat(content.readAllBytes()).isEqualTo("two".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(requireNonNull(requireNonNull(item.versions().get()).getValue()))
        .extracting(version -> version.getId())
        .containsExactly("2.0", "1.0");
    var delta = requireNonNull(items.byDriveItemId("root").delta().get());
    assertThat(requireNonNull(delta.getValue()))
        .extracting(DriveItem::getName)
        .contains("root", "sdk", "note.txt");
  }

  @Test
  void uploadsALargeFileInSlices() throws Exception {
    var graph = MicrosoftClient.connect();
    var drive = requireNonNull(graph.users().byUserId(Northwind.ALICE).drive().get());
    var items = graph.drives().byDriveId(requireNonNull(drive.getId())).items();
    var bytes = new byte[11_000_000];
    new Random(365).nextBytes(bytes);
    var session =
        requireNonNull(
            items
                .byDriveItemId("root:/large.bin:")
                .createUploadSession()
                .post(new CreateUploadSessionPostRequestBody()));

    var result =
        new LargeFileUploadTask<>(
                graph.getRequestAdapter(),
                session,
                new ByteArrayInputStream(bytes),
                bytes.length,
                DriveItem::createFromDiscriminatorValue)
            .upload();

    assertThat(result.isUploadSuccessful()).isTrue();
    try (var content = requireNonNull(items.byDriveItemId("root:/large.bin:").content().get())) {
      assertThat(content.readAllBytes()).isEqualTo(bytes);
    }
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void isFullyKnown(AdditionalDataHolder object) {
    assertThat(object.getAdditionalData().keySet()).allMatch(name -> name.startsWith("@"));
  }
}
