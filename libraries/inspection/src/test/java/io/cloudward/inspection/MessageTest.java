package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.inspectMail;
import static io.cloudward.inspection.Inspecting.names;
import static io.cloudward.inspection.Inspecting.part;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.header.MailAddress;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextKind;
import io.cloudward.inspection.type.FileType;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

  @Test
  void givesHeaderBodyAndAttachment() {
    var found = inspectMail(Samples.mail("Report", "See attached.", "e.txt", Samples.eicar()));

    assertThat(found.root().headers().subject()).isEqualTo("Report");
    assertThat(found.root().headers().addresses("from"))
        .containsExactly(new MailAddress("Ada", "ada@example.org"));
    assertThat(visible(part(found, "0.0")).strip()).isEqualTo("See attached.");
    assertThat(part(found, "0.0").kind()).isEqualTo(PartKind.BODY);
    assertThat(part(found, "0.1").kind()).isEqualTo(PartKind.ATTACHMENT);
    assertThat(part(found, "0.1").sha256())
        .isEqualTo("275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f");
    assertThat(found.unscannable()).isEmpty();
  }

  @Test
  void decodesNamesInEveryWayThatSendersWriteThem() {
    var found =
        inspectMail(
            """
            Subject: =?utf-8?B?w6TDtg==?= =?utf-8?B?w7w=?= und =?iso-8859-1?Q?=E4_x?=
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; name="=?utf-8?Q?caf=C3=A9.txt?="

            a
            --b
            Content-Disposition: attachment; filename*=utf-8''%e2%82%ac%20rates.txt

            b
            --b
            Content-Disposition: attachment; filename*0*=utf-8''na%C3%AF; filename*1*=ve; filename*2=".txt"

            c
            --b
            Content-Disposition: attachment; filename="invoice\u202Etxt.exe"

            d
            --b--
            """);

    assertThat(found.root().headers().subject()).isEqualTo("äöü und ä x");
    assertThat(names(found))
        .containsExactly("café.txt", "€ rates.txt", "naïve.txt", "invoicetxt.exe");
    assertThat(part(found, "0.3").has(Trait.REVERSED_NAME)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, Grüße",
    "windows-1251, Привет мир",
    "koi8-r, Привет мир",
    "iso-2022-jp, こんにちは世界",
    "shift_jis, こんにちは世界",
    "euc-kr, 안녕하세요",
    "gb2312, 你好世界",
    "big5, 你好世界",
    "utf-16, Grüße",
  })
  void bringsEveryCharsetToUtf8(String charset, String text) {
    var head = "Content-Type: text/plain; charset=" + charset + "\r\n\r\n";
    var body = text.getBytes(Charset.forName(charset));
    var mail = new byte[head.length() + body.length];
    System.arraycopy(Samples.utf8(head), 0, mail, 0, head.length());
    System.arraycopy(body, 0, mail, head.length(), body.length);

    assertThat(visible(part(inspectMail(mail), "0.0"))).isEqualTo(text);
  }

  @Test
  void readsUtf7() {
    var found = inspectMail("Content-Type: text/plain; charset=utf-7\n\ncaf+AOk- +- 1");

    assertThat(visible(part(found, "0.0"))).isEqualTo("café + 1");
  }

  @Test
  void joinsFlowedLines() {
    var found =
        inspectMail(
            """
            Content-Type: text/plain; format=flowed; delsp=yes

            4111 1111\s
             1111 1111
            > quoted\s
            > text
            --\s
            me
            """);

    assertThat(visible(part(found, "0.0"))).isEqualTo("4111 11111111 1111\nquotedtext\n-- \nme\n");
  }

  @Test
  void takesNestedMessagesApart() {
    var inner =
        new String(
            Samples.mail("Inner", "deep", "x.bin", new byte[] {1, 2, 3}),
            java.nio.charset.StandardCharsets.UTF_8);
    var found =
        inspectMail(Samples.utf8("Subject: Outer\r\nContent-Type: message/rfc822\r\n\r\n" + inner));

    assertThat(part(found, "0.0").type()).isEqualTo(FileType.EML);
    assertThat(part(found, "0.0").headers().subject()).isEqualTo("Inner");
    assertThat(part(found, "0.0.1").size()).isEqualTo(3);
  }

  @Test
  void seesAnArchiveThatIsDeclaredToBeAMessage() {
    var zip = Samples.base64(Samples.zip("eicar.com", Samples.eicar()));
    var found =
        inspectMail(
            "Content-Type: message/rfc822; name=a.eml\nContent-Transfer-Encoding: base64\n\n"
                + zip.replace("\r", ""));

    assertThat(part(found, "0.0").type()).isEqualTo(FileType.ZIP);
    assertThat(part(found, "0.0.0").size()).isEqualTo(68);
  }

  @Test
  void keepsWhatStandsAroundTheParts() {
    var found =
        inspectMail(
            """
            Content-Type: multipart/mixed; boundary=b

            before the parts
            --b

            inside
            --b--
            after the parts
            """);

    assertThat(found.root().text().string(TextKind.HIDDEN)).contains("before the", "after the");
  }

  @Test
  void readsAMessageWhosePartsNeverEnd() {
    var found =
        inspectMail(
            """
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain

            seen anyway
            """);

    assertThat(visible(part(found, "0.0"))).contains("seen anyway");
  }

  @Test
  void treatsABodyAsItIsDeclared() {
    var found = inspectMail("Content-Type: text/html\n\nSubject: x\nFrom: y\n<b>bo</b>ld <p>next");

    assertThat(part(found, "0.0").type()).isEqualTo(FileType.HTML);
    assertThat(visible(part(found, "0.0"))).contains("bold\nnext");
  }

  @Test
  void readsAddressesAsMailProgramsDo() {
    var found =
        inspectMail(
            """
            To: Team: a@x.org, "Last, First" <b@x.org>;, c@x.org (Carl), =?utf-8?q?D=C3=A9?= <d@X.ORG>
            Authentication-Results: mx.example; spf=pass

            x
            """);
    var headers = found.root().headers();

    assertThat(headers.addresses("To"))
        .containsExactly(
            new MailAddress("", "a@x.org"),
            new MailAddress("Last, First", "b@x.org"),
            new MailAddress("Carl", "c@x.org"),
            new MailAddress("Dé", "d@X.ORG"));
    assertThat(headers.addresses("To").get(3).domain()).isEqualTo("x.org");
    assertThat(headers.first("authentication-results")).hasValue("mx.example; spf=pass");
  }

  @Test
  void showsNoContentWhenPrinted() {
    var found = inspectMail(Samples.mail("Secret", "secret text", "secret.txt", Samples.utf8("s")));

    assertThat(found.toString()).contains("Part[0").doesNotContainIgnoringCase("secret");
  }
}
