package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.person.PersonId;

/// Whatever bit of a register file is flipped and wherever it is cut, the damage is named: nothing
/// wrong is ever read as right.
class DamageTest {

  private static final int FLIPS = Integer.getInteger("hoanhap.flips", 60);

  private TestRegister register;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void fill(@TempDir Path folder) throws IOException {
    register = new TestRegister(folder);
    KeyFile.create(register.database().folder(), register.key(), "Công an phường", false).save();
    for (int i = 0; i < 30; i++) {
      Person person = register.person("Lê Văn An " + i, "Xóm " + i);
      register.measure(person.id(), MeasureKind.AT);
      register.write(
          tx ->
              new Ledger().append(tx, LedgerAction.ADD_PERSON, "person", person.id().value(), ""));
    }
    register.database().close();
    file = register.database().folder().register();
    whole = Files.readAllBytes(file);
  }

  @AfterEach
  void close() {
    register.close();
  }

  private List<RegisterCheck.Finding> check() {
    try (Database database = Database.open(register.folder(), register.key(), TestRegister.CLOCK)) {
      return new RegisterCheck().run(database);
    }
  }

  private boolean isNamed() {
    try {
      return check().stream().anyMatch(finding -> !finding.passed());
    } catch (Fault.Unusable refused) {
      assertThat(refused.key()).isEqualTo("store.damaged");
      return true;
    }
  }

  @Test
  void wholeFile_passesEveryCheck() {
    assertThat(check()).hasSize(5).allMatch(RegisterCheck.Finding::passed);
  }

  @Test
  void anyFlippedBit_isNamed() throws IOException {
    Random random = new Random(20261122);
    for (int i = 0; i < FLIPS; i++) {
      byte[] damaged = whole.clone();
      int at = i % 2 == 0 ? i / 2 : random.nextInt(whole.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      assertThat(isNamed()).as("bit flipped at %d", at).isTrue();
    }
  }

  /// SQLite3MC alone would hand out the page that a query reads last, whatever is in it.
  @Test
  void damagedPage_isNeverReadAsRight() throws IOException {
    List<String> right = everything();
    int refused = 0;
    for (int page = 1; page < whole.length / 4096; page++) {
      for (int at : new int[] {2000, 3995, 4050, 4090}) {
        byte[] damaged = whole.clone();
        damaged[page * 4096 + at] ^= 16;
        Files.write(file, damaged);
        try {
          assertThat(everything()).as("byte %d of page %d", at, page).isEqualTo(right);
        } catch (Fault.Unusable named) {
          assertThat(named.key()).isEqualTo("store.damaged");
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(20);
  }

  /// Names, places and ledger lines, each read by a transaction of its own.
  private List<String> everything() {
    try (Database database = Database.open(register.folder(), register.key(), TestRegister.CLOCK)) {
      List<String> all = new ArrayList<>();
      for (String query :
          List.of(
              "SELECT full_name || sort_key || search_name FROM person",
              "SELECT text || hamlet_key FROM address",
              "SELECT basis_number || basis_issuer FROM measure",
              "SELECT detail || hex(hash) FROM ledger")) {
        all.addAll(
            database.<List<String>>read(
                tx -> tx.handle().createQuery(query).mapTo(String.class).list()));
      }
      return all;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 4095, 4096, 5000, 40960, -1, -4096})
  void fileCutShort_isNamed_andNotChanged(int length) throws IOException {
    byte[] cut = Arrays.copyOf(whole, length >= 0 ? length : whole.length + length);
    Files.write(file, cut);
    assertThatThrownBy(() -> Database.open(register.folder(), register.key(), TestRegister.CLOCK))
        .isInstanceOf(Fault.Unusable.class)
        .hasMessage("store.damaged");
    assertThat(Files.readAllBytes(file)).isEqualTo(cut);
  }

  @Test
  void damagedPage_isAFault_whenItIsRead_andLeavesTheRestReadable() throws IOException {
    byte[] damaged = whole.clone();
    // The last pages hold the newest people and ledger lines.
    for (int page = damaged.length - 3 * 4096; page < damaged.length; page += 4096) {
      damaged[page + 2000] ^= 1;
    }
    Files.write(file, damaged);
    try (Database database = Database.open(register.folder(), register.key(), TestRegister.CLOCK)) {
      assertThat(
              database.<Boolean>read(
                  tx -> new PersonRepository().find(tx, new PersonId(1)).isPresent()))
          .isTrue();
      assertThat(new RegisterCheck().run(database)).anyMatch(finding -> !finding.passed());
    }
  }

  @Test
  void otherRegistersFile_underThisKeyFile_hasTheWrongKey(@TempDir Path other) throws IOException {
    try (TestRegister foreign = new TestRegister(other)) {
      foreign.database().close();
      Files.write(file, Files.readAllBytes(foreign.database().folder().register()));
    }
    assertThatThrownBy(() -> Database.open(register.folder(), register.key(), TestRegister.CLOCK))
        .isInstanceOf(Fault.Unusable.class);
  }

  @Test
  void searchIndexOutOfStep_isFound() {
    try (Database database = Database.open(register.folder(), register.key(), TestRegister.CLOCK)) {
      database.write(
          TestRegister.CHIEF,
          tx -> tx.handle().execute("UPDATE person SET search_name = 'x' WHERE id = 3"));
      assertThat(new RegisterCheck().run(database))
          .filteredOn(finding -> !finding.passed())
          .extracting(RegisterCheck.Finding::code)
          .containsExactly("search");
    }
  }

  @Test
  void summaryOutOfStep_isFound() {
    try (Database database = Database.open(register.folder(), register.key(), TestRegister.CLOCK)) {
      database.write(
          TestRegister.CHIEF,
          tx -> tx.handle().execute("UPDATE person SET open_until = '2030-01-01' WHERE id = 3"));
      assertThat(new RegisterCheck().run(database))
          .filteredOn(finding -> !finding.passed())
          .extracting(RegisterCheck.Finding::code)
          .containsExactly("terms");
    }
  }
}
