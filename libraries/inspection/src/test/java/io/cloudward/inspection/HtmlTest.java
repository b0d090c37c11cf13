package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.inspect;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextKind;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void givesTheTextThatAReaderSees() {
    var part =
        html(
            "<title>T</title><body><p>A &amp; B&nbsp;&#x20AC;<br>pass<!-- c -->w&shy;o\u200Brd"
                + "<table><tr><td>1<td>2</table><script>var s='<p>';</script>end");

    assertThat(visible(part)).isEqualTo("A & B\u00A0€\npassword\n1 2\nend");
    assertThat(part.text().string(TextKind.PROPERTY).strip()).isEqualTo("T");
    assertThat(part.text().string(TextKind.COMMENT)).isEqualTo(" c ");
    assertThat(part.text().string(TextKind.SCRIPT)).isEqualTo("var s='<p>';");
  }

  @Test
  void keepsHiddenTextApart() {
    var part =
        html(
            "<div>seen<span style='display:none'>one <b>two</b></span>"
                + "<p style=\"FONT-SIZE:0px\">three</p><i hidden>four</i>"
                + "<font color=#ffffff>five</font> also seen</div>");

    assertThat(visible(part)).isEqualToIgnoringWhitespace("seen also seen");
    assertThat(part.text().string(TextKind.HIDDEN)).contains("one two", "three", "four", "five");
    assertThat(part.has(Trait.HIDDEN_TEXT)).isTrue();
  }

  @Test
  void findsLinksWhereverTheyStand() {
    var part =
        html(
            """
            <base href="https://base.example/dir/">
            <meta http-equiv=refresh content="0; url=http://re.example/">
            <a href="page">read</a><area href='//area.example/x'>
            <form action=https://form.example/post></form>
            <img src="https://img.example/p.gif"><iframe src=http://frame.example></iframe>
            text http://text.example/a.
            """);

    assertThat(part.links())
        .extracting(Link::target, Link::source)
        .contains(
            tuple("http://re.example/", LinkSource.REDIRECT),
            tuple("https://base.example/dir/page", LinkSource.ANCHOR),
            tuple("https://area.example/x", LinkSource.ANCHOR),
            tuple("https://form.example/post", LinkSource.FORM),
            tuple("https://img.example/p.gif", LinkSource.RESOURCE),
            tuple("http://frame.example", LinkSource.RESOURCE),
            tuple("http://text.example/a", LinkSource.TEXT));
    assertThat(part.has(Trait.FORM)).isTrue();
  }

  @Test
  void takesFilesOutOfAddresses() {
    var zip = Samples.base64(Samples.zip("eicar.com", Samples.eicar())).replace("\r\n", "");
    var found =
        inspect(
            Samples.utf8(
                "<a download=invoice.zip href='data:application/zip;base64,"
                    + zip
                    + "'>x</a><iframe src=\"data:text/html,%3Cb%3Einner%3C/b%3E\"></iframe>"
                    + "<img src='data:image/png;base64,AAAA'>"),
            "a.html");

    assertThat(Inspecting.names(found)).containsExactly("a.html", "invoice.zip", "eicar.com");
    assertThat(visible(Inspecting.part(found, "0.1"))).isEqualTo("inner");
    assertThat(found.root().children()).hasSize(2);
  }

  @Test
  void readsProgramTextInAttributes() {
    var part =
        html("<svg><a xlink:href='http://l.example/' ONLOAD=\"location='http://h.example/'\">x");

    assertThat(part.text().string(TextKind.SCRIPT)).contains("location=");
    assertThat(part.has(Trait.JAVASCRIPT)).isTrue();
    assertThat(part.links())
        .extracting(Link::target)
        .contains("http://l.example/", "http://h.example/");
  }

  @Test
  void tellsWhenTheTextNamesAnotherHostThanTheLink() {
    var part =
        html(
            "<a href='http://evil.example/x'>https://www.mybank.com/login</a>"
                + "<a href='https://www.mybank.com/a'>mybank.com</a>"
                + "<a href='http://evil.example/y'>click <b>here</b></a>");

    assertThat(part.links())
        .extracting(Link::visibleText, Link::misleading)
        .startsWith(
            tuple("https://www.mybank.com/login", true),
            tuple("mybank.com", false),
            tuple("click here", false));
  }

  @Test
  void takesTheCharsetFromTheMetaTag() {
    var page = "<meta charset=windows-1251><body>Привет".getBytes(Charset.forName("windows-1251"));

    assertThat(visible(inspect(page, "a.html").root())).isEqualTo("Привет");
  }

  @Test
  void staysCalmWithUnclosedMarkup() {
    assertThat(visible(html("<p>a < b <a href='x>c <div"))).contains("a < b");
  }

  private static Part html(String source) {
    return inspect(Samples.utf8(source), "a.html").root();
  }
}
