package io.cloudward.sandbox.microsoft365.samples;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file of a known kind. */
public record SampleFile(String name, String type, byte[] content) {
  private static final String MACRO =
      """
      Attribute VB_Name = "Module1"
      Sub AutoOpen()
        ' A sample: it runs by itself and starts the calculator, no more.
        Shell "calc.exe", vbNormalFocus
      End Sub
      """;

  /**
   * The file of that name: {@code eicar}, {@code macro}, {@code dlp}, {@code blocked}, {@code
   * clean}.
   */
  public static Optional<SampleFile> named(String kind) {
    return switch (kind) {
      case "eicar" -> Optional.of(binary("invoice-4711.com", eicar()));
      case "macro" -> Optional.of(binary("Forecast 2027.docm", macro()));
      case "blocked" -> Optional.of(binary("setup.exe", program()));
      case "dlp" -> Optional.of(text("Customer cards.csv", "text/csv", SensitiveText.TABLE));
      case "clean" ->
          Optional.of(text("Meeting notes.txt", "text/plain", EverydayText.notes("the roadmap")));
      default -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return "SampleFile[" + name + "]";
  }

  private static SampleFile binary(String name, byte[] content) {
    return new SampleFile(name, "application/octet-stream", content);
  }

  private static SampleFile text(String name, String type, String content) {
    return new SampleFile(name, type, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The test file of the European Institute for Computer Antivirus Research, which every scanner
   * takes for malware; in halves, so that none takes this program for it.
   */
  private static byte[] eicar() {
    var halves =
        List.of("X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    return String.join("", halves).getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] macro() {
    var text = List.of("Forecast 2027", "Enable content to see the figures.");
    return WordDocument.withMacro(text, MACRO.replace("\n", "\r\n"));
  }

  /** The header of a Windows program and nothing to run. */
  private static byte[] program() {
    var program = ByteBuffer.allocate(1_024).order(ByteOrder.LITTLE_ENDIAN);
    program.put((byte) 'M').put((byte) 'Z').putInt(60, 128);
    program.put(128, (byte) 'P').put(129, (byte) 'E');
    program.putShort(132, (short) 0x8664).putShort(148, (short) 240).putShort(150, (short) 0x22);
    program.putShort(152, (short) 0x20B);
    return program.array();
  }
}
