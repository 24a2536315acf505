package vn.hoanhap.usecase.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hoanhap.store.TestRegister.CHIEF;
import static vn.hoanhap.store.TestRegister.CLOCK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.bundle.EnvelopeReader;
import vn.hoanhap.bundle.FigureV1;
import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.crypto.SealingKey;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.domain.reference.Provinces;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;

/// The monthly file as the province opens it: what is named, what is only counted, what chains it
/// to the file before.
class BuildBundleTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @TempDir Path folder;
  private TestRegister register;
  private BuildBundle build;
  private final SealingKey province = SealingKey.fresh();
  private final KeyText texts = new KeyText();

  @BeforeEach
  void open() {
    register = new TestRegister(folder.resolve("register"));
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", true));
    build = new BuildBundle(register.database(), new Communes(new Provinces()), CLOCK);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void provinceOpens_namesOnlyWhatItsRulesSendUpward() {
    Person sentenced = register.person("Hoàng Đức An", "Thôn 3");
    register.measure(sentenced.id(), MeasureKind.AT);
    Person fined = register.person("Lê Văn Bình", "Thôn 1");
    register.measure(fined.id(), MeasureKind.VPHC_CB);

    EnvelopeReader.Opened opened = open(build.handle(CHIEF, command(true)).file());

    assertThat(opened.bundle().people())
        .extracting(person -> person.identity().name())
        .containsExactly("Hoàng Đức An");
    assertThat(opened.bundle().figures())
        .extracting(FigureV1::kind, FigureV1::current)
        .containsExactly(tuple(MeasureKind.AT, 1), tuple(MeasureKind.VPHC_CB, 1));
  }

  @Test
  void secondFile_followsTheFirst() {
    register.measure(register.person("Hoàng Đức An", "Thôn 3").id(), MeasureKind.AT);
    BuildBundle.Done first = build.handle(CHIEF, command(true));
    BuildBundle.Done second = build.handle(CHIEF, command(true));

    assertThat(second.sequence()).isEqualTo(first.sequence() + 1);
    assertThat(open(second.file()).bundle().previous()).isEqualTo(first.digest());
  }

  @Test
  void trainingRegister_sealedToRealProvince_isRefused() {
    assertThatThrownBy(() -> build.handle(CHIEF, command(false)))
        .isInstanceOfSatisfying(
            Fault.Unusable.class,
            fault -> assertThat(fault.key()).isEqualTo("bundle.training-mismatch"));
    assertThat(files()).isEmpty();
  }

  @Test
  void monthAhead_isRefused() {
    BuildBundle.Command ahead =
        new BuildBundle.Command(YearMonth.of(2026, 12), key(true), folder.resolve("out"));
    assertThatThrownBy(() -> build.handle(CHIEF, ahead))
        .isInstanceOf(Fault.RuleBroken.class)
        .hasMessage("bundle.month-ahead");
  }

  @Test
  void readOnlyUser_isRefused() {
    Actor reader = new Actor(new UserId(2), "Phạm Thị Xem", Role.READ_ONLY);
    assertThatThrownBy(() -> build.handle(reader, command(true))).isInstanceOf(Fault.Denied.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void built_leavesALedgerLineThatTheFileCarries() {
    BuildBundle.Done done = build.handle(CHIEF, command(true));
    Ledger.Head head = register.read(tx -> new Ledger().head(tx));

    assertThat(open(done.file()).bundle().ledger().head()).isEqualTo(head.hash());
    assertThat(register.list(tx -> new Ledger().page(tx, Ledger.Filter.newest(1))))
        .extracting(line -> line.action())
        .containsExactly(LedgerAction.BUILD_BUNDLE);
  }

  private BuildBundle.Command command(boolean training) {
    return new BuildBundle.Command(NOVEMBER, key(training), folder.resolve("out"));
  }

  private String key(boolean training) {
    return texts.write(province, training);
  }

  private EnvelopeReader.Opened open(Path file) {
    try {
      return new EnvelopeReader()
          .open(Files.readAllBytes(file), texts.readSealing(key(true)), null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<Path> files() {
    Path out = folder.resolve("out");
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(out)) {
      return found.toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
