package vn.hoanhap.usecase.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoanhap.bundle.BundleFile;
import vn.hoanhap.bundle.BundleV1;
import vn.hoanhap.bundle.EnvelopeWriter;
import vn.hoanhap.bundle.KeyText;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.store.BundleLog;
import vn.hoanhap.store.BundleSource;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.usecase.access.Permissions;

/// Writes the month's sealed file for the province. A training register is refused unless it seals
/// to a training key, and its file says so.
public final class BuildBundle {

  /// `provinceKey` is the public key the province gave, as JWK text.
  public record Command(YearMonth month, String provinceKey, Path folder) {}

  /// The file, read back and verified, and what it holds.
  public record Done(Path file, int sequence, int records, String digest) {}

  private record Ready(BundleV1 bundle, EnvelopeWriter.Sealed sealed, KeyText.Sealing own) {}

  private final Database database;
  private final Communes communes;
  private final Clock clock;
  private final Permissions permissions;
  private final Holdings holdings = new Holdings();
  private final BundleSource source = new BundleSource();
  private final SettingsRepository settings = new SettingsRepository();
  private final BundleLog log = new BundleLog();
  private final Ledger ledger = new Ledger();
  private final PostKeys keys = new PostKeys();

  public BuildBundle(Database database, Communes communes, Clock clock) {
    this.database = database;
    this.communes = communes;
    this.clock = clock;
    this.permissions = new Permissions(database);
  }

  /// The file is on the disk and proven before the register remembers it: a file that could not be
  /// written leaves no number behind.
  public Done handle(Actor actor, Command command) {
    permissions.requireWriting(actor);
    requireMonthBegun(command.month());
    KeyText.Sealing province = new KeyText().readSealing(command.provinceKey());
    List<Path> written = new ArrayList<>();
    try {
      return database.write(
          actor,
          tx -> {
            Ready ready = seal(tx, command.month(), province);
            written.add(new BundleFile().write(command.folder(), ready.sealed(), ready.own()));
            return remember(tx, ready, written.getFirst());
          });
    } catch (RuntimeException notRemembered) {
      discard(written, notRemembered);
      throw notRemembered;
    }
  }

  /// A file the register does not remember would stand in the way of the next try.
  private static void discard(List<Path> written, RuntimeException cause) {
    for (Path file : written) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        cause.addSuppressed(stays);
      }
    }
  }

  private void requireMonthBegun(YearMonth month) {
    if (month.isAfter(YearMonth.now(clock))) {
      throw new Fault.RuleBroken("bundle.month-ahead", "month", "", month.toString());
    }
  }

  private Ready seal(Tx tx, YearMonth month, KeyText.Sealing province) {
    SettingsRepository.Post post = settings.post(tx);
    if (post.training() != province.training()) {
      throw new Fault.Unusable("bundle.training-mismatch", null);
    }
    KeyText.Sealing own = keys.sealing(tx, post.training());
    ledger.append(tx, LedgerAction.BUILD_BUNDLE, "", 0, month.toString());
    List<KeyText.Sealing> recipients = List.of(province, own);
    BundleV1 bundle = bundle(tx, month, post, recipients);
    return new Ready(bundle, new EnvelopeWriter().seal(bundle, keys.signing(tx), recipients), own);
  }

  private BundleV1 bundle(
      Tx tx, YearMonth month, SettingsRepository.Post post, List<KeyText.Sealing> recipients) {
    List<Holding> held = holdings.read(tx, month);
    BundlePeople people = new BundlePeople(tx.today());
    Optional<BundleLog.Built> last = log.last(tx);
    Ledger.Head head = ledger.head(tx);
    return new BundleV1(
        post.training(),
        post(post.communeCode()),
        recipients.stream().map(KeyText.Sealing::id).toList(),
        last.map(built -> built.sequence() + 1).orElse(1),
        last.map(BundleLog.Built::digest).orElse(null),
        0,
        month,
        tx.now(),
        new MonthFigures(month).of(held),
        activities(tx, month),
        people.of(held),
        List.of(),
        people.transfers(held),
        List.of(),
        new BundleV1.LedgerHead(head.sequence(), head.hash()));
  }

  private BundleV1.Post post(String code) {
    Commune commune =
        communes
            .byCode(code)
            .orElseThrow(() -> new Fault.RuleBroken("bundle.commune-unknown", "post", "", code));
    return new BundleV1.Post(code, commune.validFrom(), null);
  }

  private List<BundleV1.ActivityCount> activities(Tx tx, YearMonth month) {
    return source.counts(tx, month).entrySet().stream()
        .map(count -> new BundleV1.ActivityCount(count.getKey(), count.getValue()))
        .toList();
  }

  private Done remember(Tx tx, Ready ready, Path file) {
    BundleV1 bundle = ready.bundle();
    log.add(
        tx,
        new BundleLog.Built(
            bundle.sequence(),
            bundle.month(),
            tx.now(),
            file.getFileName().toString(),
            ready.sealed().digest(),
            bundle.previous() == null ? "" : bundle.previous(),
            bundle.records(),
            new Ledger.Head(bundle.ledger().lines(), bundle.ledger().head())));
    return new Done(file, bundle.sequence(), bundle.records(), ready.sealed().digest());
  }
}
