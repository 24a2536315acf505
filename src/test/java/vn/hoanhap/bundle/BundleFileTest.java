package vn.hoanhap.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;

/// The file on disk: whole and proven under its name, or not there at all.
class BundleFileTest {

  private final SealedSample sample = new SealedSample(3);
  private final BundleFile files = new BundleFile();

  @TempDir Path folder;

  @Test
  void written_isThereUnderItsNameAlone() throws IOException {
    Path file = files.write(folder.resolve("gui-tinh"), sample.sealed, sample.post);

    assertThat(file.getFileName().toString())
        .isEqualTo(
            "13318-%s-%04d.hoanhap.json"
                .formatted(sample.bundle.month(), sample.bundle.sequence()));
    assertThat(list(file.getParent())).containsExactly(file);
    assertThat(files.read(file)).isEqualTo(sample.sealed.content());
  }

  @Test
  void sameNameTwice_isRefused() throws IOException {
    Path file = files.write(folder, sample.sealed, sample.post);
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> files.write(folder, sample.sealed, sample.post))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("bundle.exists");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void folderThatIsAFile_isNotSaved() throws IOException {
    Path blocked = Files.writeString(folder.resolve("usb"), "");

    assertThatThrownBy(() -> files.write(blocked.resolve("thang-11"), sample.sealed, sample.post))
        .isInstanceOf(Fault.NotSaved.class)
        .hasMessage("bundle.not-saved");
  }

  @Test
  void contentThatDoesNotOpenAgain_leavesNothing() throws IOException {
    SealedSample other = new SealedSample(4);

    assertThat(
            catchThrowableOfType(
                    Fault.Unusable.class, () -> files.write(folder, sample.sealed, other.post))
                .key())
        .isEqualTo("bundle.wrong-key");
    assertThat(list(folder)).isEmpty();
  }

  @Test
  void missingFile_isNamed() {
    Fault.Unusable fault =
        catchThrowableOfType(
            Fault.Unusable.class, () -> files.read(folder.resolve("khong-co.json")));

    assertThat(fault.key()).isEqualTo("bundle.unreadable");
    assertThat(fault.arguments()).isEqualTo(List.of("khong-co.json"));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
