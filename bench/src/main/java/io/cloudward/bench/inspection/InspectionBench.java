package io.cloudward.bench.inspection;

import io.cloudward.bench.Ratio;
import io.cloudward.inspection.Inspector;
import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.mail.MessageExtractor;
import io.cloudward.inspection.office.OoxmlExtractor;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.worker.WorkerSettings;
import io.cloudward.inspection.worker.Workers;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.BodyContentHandler;

/**
 * The part of B4 that is extraction: text of OOXML documents against Tika, mail against Angus Mail,
 * one thread. The system property {@code bench.seconds} is the time per measurement, default 3; the
 * better of two counts.
 */
public final class InspectionBench {

  private static final double BYTES_PER_MEGABYTE = 1e6;
  private static final double LEAST_TEXT = 0.99;

  private InspectionBench() {}

  /** Takes one input; what it returns keeps the work from being optimised away. */
  @FunctionalInterface
  private interface Work {
    long run(byte[] input) throws Exception;
  }

  /** Prints one line per ratio; exit status 1 if one is not kept. */
  public static void main(String[] args) throws Exception {
    List<Ratio> ratios = new ArrayList<>(office());
    ratios.addAll(mail());
    ratios.forEach(System.out::println);
    System.exit(ratios.stream().allMatch(Ratio::isKept) ? 0 : 1);
  }

  private static List<Ratio> office() throws Exception {
    var documents = new OfficeSamples().make();
    for (var document : documents) {
      sameText(document);
    }
    double ours = milliseconds(documents, InspectionBench::ourText);
    double tika = milliseconds(documents, input -> tikaText(input, false));
    double streaming = milliseconds(documents, input -> tikaText(input, true));
    return List.of(
        new Ratio("B4", "OOXML text, ms per MB (Tika)", ours, tika, 0.2),
        new Ratio("B4", "OOXML text, ms per MB (Tika, streaming parsers)", ours, streaming, 0.2));
  }

  private static List<Ratio> mail() throws Exception {
    var mails = new MailSamples().make();
    double angus = milliseconds(mails, InspectionBench::angusMail);
    double parsed = milliseconds(mails, InspectionBench::ourMail);
    try (var inspector = inspector()) {
      double inspected = milliseconds(mails, input -> inspected(inspector, input));
      return List.of(
          new Ratio("B4", "mail parsed and decoded, ms per MB (Angus Mail)", parsed, angus, 0.5),
          new Ratio("B4", "mail inspected, ms per MB (Angus Mail decodes)", inspected, angus, 1));
    }
  }

  private static Inspector inspector() throws Exception {
    var directory = Files.createTempDirectory("bench-inspection");
    return new Inspector(directory, new Workers(WorkerSettings.of(1, directory)));
  }

  /**
   * Text that is missing would make us fast for nothing. Titles of sheets and layouts may differ.
   */
  private static void sameText(byte[] document) throws Exception {
    var sink = new DrainingSink();
    new OoxmlExtractor().extract(Content.of(document), sink);
    var text = sink.text().finish();
    long ours = letters(new String(text.array(), 0, text.length(), StandardCharsets.UTF_8));
    long theirs = letters(tika(document, false));
    if (ours < theirs * LEAST_TEXT) {
      throw new IllegalStateException(ours + " letters where Tika has " + theirs);
    }
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  private static long ourText(byte[] input) throws Exception {
    var sink = new DrainingSink();
    new OoxmlExtractor().extract(Content.of(input), sink);
    return sink.size();
  }

  private static long tikaText(byte[] input, boolean isStreaming) throws Exception {
    return tika(input, isStreaming).length();
  }

  private static String tika(byte[] input, boolean isStreaming) throws Exception {
    var handler = new BodyContentHandler(-1);
    var context = new ParseContext();
    var config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(isStreaming);
    config.setUseSAXPptxExtractor(isStreaming);
    context.set(OfficeParserConfig.class, config);
    try (var stream = TikaInputStream.get(input)) {
      new AutoDetectParser().parse(stream, handler, new Metadata(), context);
    }
    return handler.toString();
  }

  private static long ourMail(byte[] input) throws Exception {
    var sink = new DrainingSink();
    new MessageExtractor().extract(Content.of(input), sink);
    return sink.size();
  }

  private static long inspected(Inspector inspector, byte[] input) {
    return inspector.inspect(input, "", "message/rfc822", Limits.defaults()).parts().count();
  }

  private static long angusMail(byte[] input) throws Exception {
    var session = Session.getInstance(new Properties());
    var message = new MimeMessage(session, new SharedByteArrayInputStream(input));
    return message.getSubject().length() + drain(message.getContent());
  }

  private static long drain(Object content) throws Exception {
    if (content instanceof Multipart multipart) {
      long size = 0;
      for (int i = 0; i < multipart.getCount(); i++) {
        BodyPart part = multipart.getBodyPart(i);
        size +=
            part.getContentType().startsWith("multipart/")
                ? drain(part.getContent())
                : drain(part.getInputStream());
      }
      return size;
    }
    return content instanceof InputStream stream
        ? stream.transferTo(OutputStream.nullOutputStream())
        : 1;
  }

  /** Milliseconds per megabyte of input, the better of two rounds after one to warm up. */
  private static double milliseconds(List<byte[]> inputs, Work work) throws Exception {
    long nanos = TimeUnit.SECONDS.toNanos(Integer.getInteger("bench.seconds", 3));
    round(inputs, work, nanos);
    return Math.min(round(inputs, work, nanos), round(inputs, work, nanos));
  }

  private static double round(List<byte[]> inputs, Work work, long nanos) throws Exception {
    long start = System.nanoTime();
    long bytes = 0;
    long produced = 0;
    do {
      for (var input : inputs) {
        produced += work.run(input);
        bytes += input.length;
      }
    } while (System.nanoTime() - start < nanos);
    if (produced == 0) {
      throw new IllegalStateException("nothing was produced");
    }
    return (System.nanoTime() - start) / 1e6 / (bytes / BYTES_PER_MEGABYTE);
  }
}
