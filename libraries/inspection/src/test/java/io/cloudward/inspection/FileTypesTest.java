package io.cloudward.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.type.FileType;
import io.cloudward.inspection.type.FileTypes;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, PDF",
    "0d0a255044462d312e34, PDF",
    "7b5c72746631, RTF",
    "377abcaf271c0004, SEVEN_ZIP",
    "526172211a0700cf, RAR",
    "526172211a070100, RAR5",
    "1f8b0800, GZIP",
    "4d534346, CAB",
    "7f454c460201, ELF",
    "cafebabe00000034, JAVA_CLASS",
    "4c0000000114020000000000c000000000000046, SHORTCUT",
    "89504e470d0a1a0a, PNG",
    "ffd8ffe0, JPEG",
    "000000186674797068656963, HEIF",
    "000000186674797069736f6d, MP4",
    "789f3e220100, TNEF",
    "e4525c7b8cd8a74daeb15378d02996d3, ONENOTE",
    "00000000000000000000000000000000ff00ff01, UNKNOWN",
  })
  void tellsTypesByTheirFirstBytes(String hex, FileType type) {
    assertThat(type(HexFormat.of().parseHex(hex), "")).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "'From: a@b\nSubject: x\n\nhi', '', EML",
    "'plain words', '', PLAIN_TEXT",
    "'a,b,c', csv, CSV",
    "'<!DOCTYPE html><html>', '', HTML",
    "'words <a href=x>y</a>', '', HTML",
    "'<?xml version=\"1.0\"?><svg>', '', SVG",
    "'var x = 1;', js, JAVASCRIPT",
    "'@echo off', bat, BATCH",
    "'[InternetShortcut]\nURL=http://x', url, INTERNET_SHORTCUT",
    "'BEGIN:VCALENDAR', '', CALENDAR",
    "'words', exe, PLAIN_TEXT",
  })
  void tellsKindsOfText(String text, String extension, FileType type) {
    assertThat(type(Samples.utf8(text), extension)).isEqualTo(type);
  }

  @Test
  void tellsZipsApartByWhatIsInThem() {
    assertThat(type(Samples.zipOfText("a", "b"), "docx")).isEqualTo(FileType.ZIP);
    assertThat(type(Samples.zipOfText("META-INF/MANIFEST.MF", "x"), "")).isEqualTo(FileType.JAR);
    assertThat(type(Samples.zipOfText("[Content_Types].xml", "x", "xl/workbook.bin", ""), "zip"))
        .isEqualTo(FileType.XLSB);
    assertThat(type(Samples.zipOfText("[Content_Types].xml", "x", "word/document.xml", ""), ""))
        .isEqualTo(FileType.DOCX);
  }

  @Test
  void seesNothingInNothing() {
    assertThat(type(new byte[0], "exe")).isEqualTo(FileType.EMPTY);
  }

  private static FileType type(byte[] bytes, String extension) {
    return FileTypes.of(Content.of(bytes), extension, "");
  }
}
