package vn.hoanhap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.i18n.Language;
import vn.hoanhap.i18n.Messages;

/// Focus: a file is there whole or not at all, and a refusal of the disk is told in words.
class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void newFileHoldsWhatWasWritten() throws IOException {
    Path target = folder.resolve("Danh sách tháng 11.pdf");
    new AtomicFile(target).write(bytes("nội dung"));
    assertThat(Files.readString(target)).isEqualTo("nội dung");
    assertThat(names()).containsExactly("Danh sách tháng 11.pdf");
  }

  @Test
  void oldFileIsReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("a.txt"), "old and longer");
    new AtomicFile(target).write(bytes("new"));
    assertThat(Files.readString(target)).isEqualTo("new");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void contentThatFailsHalfWay_leavesTheOldFileAndNothingElse() throws IOException {
    Path target = Files.writeString(folder.resolve("a.txt"), "old");
    AtomicFile.Content torn =
        out -> {
          out.write(new byte[100_000]);
          throw new IOException("stick pulled out");
        };
    assertThatThrownBy(() -> new AtomicFile(target).write(torn))
        .isInstanceOf(Fault.NotSaved.class)
        .hasRootCauseMessage("stick pulled out");
    assertThat(Files.readString(target)).isEqualTo("old");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void faultOfTheContentItself_isNotHidden() throws IOException {
    Path target = folder.resolve("a.txt");
    AtomicFile.Content faulty =
        out -> {
          throw new IllegalStateException("ours");
        };
    assertThatThrownBy(() -> new AtomicFile(target).write(faulty))
        .isInstanceOf(IllegalStateException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void missingFolder_isNamed() {
    Path target = folder.resolve("gone").resolve("a.txt");
    assertThatThrownBy(() -> new AtomicFile(target).write(bytes("x")))
        .isInstanceOf(Fault.NotSaved.class)
        .hasMessage("file.no-folder");
  }

  @Test
  void folderOfThatName_isNamed() throws IOException {
    Path target = Files.createDirectory(folder.resolve("a.txt"));
    assertThatThrownBy(() -> new AtomicFile(target).write(bytes("x"))).hasMessage("file.is-folder");
  }

  @Test
  void fileHeldByAnotherProgram_isNamed() throws IOException {
    Path target = Files.writeString(folder.resolve("a.xlsx"), "old");
    AtomicFile.Content held =
        out -> {
          throw new AccessDeniedException("a.xlsx");
        };
    assertThatThrownBy(() -> new AtomicFile(target).write(held)).hasMessage("file.in-use");
  }

  @Test
  void brokenDisk_isNamed() {
    AtomicFile.Content broken =
        out -> {
          throw new IOException("input/output error");
        };
    assertThatThrownBy(() -> new AtomicFile(folder.resolve("a.txt")).write(broken))
        .hasMessage("file.not-written");
  }

  @Test
  void everyFaultHasItsFourParts() {
    List<String> keys =
        List.of("is-folder", "no-folder", "disk-full", "read-only", "in-use", "not-written");
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      for (String key : keys) {
        for (String part : List.of("", ".why", ".todo")) {
          assertThat(messages.text("fault.file." + key + part, "a.pdf", "/thư mục"))
              .isNotBlank()
              .doesNotContain("{");
        }
      }
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
