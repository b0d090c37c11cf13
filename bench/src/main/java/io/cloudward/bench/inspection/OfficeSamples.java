package io.cloudward.bench.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Office documents of usual sizes, made with a fixed seed. */
final class OfficeSamples {

  private static final int PARAGRAPHS = 1_500;
  private static final int ROWS = 4_000;
  private static final int COLUMNS = 8;
  private static final int SLIDES = 40;

  private final Random random = new Random(4);

  /** A document of each kind. */
  List<byte[]> make() throws IOException {
    return List.of(document(), workbook(), slides());
  }

  private byte[] document() throws IOException {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < PARAGRAPHS; i++) {
        document.createParagraph().createRun().setText(Words.sentence(random, 40));
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private byte[] workbook() throws IOException {
    try (var book = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      for (int i = 0; i < ROWS; i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < COLUMNS; j++) {
          if (j % 2 == 0) {
            row.createCell(j).setCellValue(Words.sentence(random, 3));
          } else {
            row.createCell(j).setCellValue(random.nextInt(1_000_000));
          }
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private byte[] slides() throws IOException {
    try (var show = new XMLSlideShow();
        var bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < SLIDES; i++) {
        var box = show.createSlide().createTextBox();
        for (int j = 0; j < 12; j++) {
          box.addNewTextParagraph().addNewTextRun().setText(Words.sentence(random, 15));
        }
      }
      show.write(bytes);
      return bytes.toByteArray();
    }
  }
}
