package vn.hoanhap.usecase.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.hoanhap.crypto.Argon2Cost;
import vn.hoanhap.crypto.DataKey;
import vn.hoanhap.crypto.RecoveryCode;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.ledger.LedgerAction;
import vn.hoanhap.domain.person.Person;
import vn.hoanhap.domain.reference.Commune;
import vn.hoanhap.domain.reference.Communes;
import vn.hoanhap.store.Database;
import vn.hoanhap.store.KeyFile;
import vn.hoanhap.store.Ledger;
import vn.hoanhap.store.NewRegister;
import vn.hoanhap.store.RegisterFolder;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.Tx;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.access.OfficerNames;
import vn.hoanhap.usecase.desk.PostSettings;
import vn.hoanhap.usecase.duty.KeptSince;

/// Makes a new register: the encrypted file, the chief's account, the recovery key. The recovery
/// code is made beforehand with [#freshRecoveryCode()], shown, printed and typed back.
public final class CreateRegister {

  /// What is needed. `training` marks a register of fictitious people, which can never make a real
  /// bundle.
  public record Command(
      Path folder,
      String communeCode,
      String postName,
      String chiefName,
      String chiefTitle,
      char[] password,
      String recoveryCode,
      boolean training) {}

  /// The new register and the chief who may unlock it.
  public record Done(Path folder, User chief) {}

  private final Communes communes;
  private final Clock clock;
  private final Optional<Argon2Cost> cost;
  private final SecureRandom random = new SecureRandom();
  private final SettingsRepository settings = new SettingsRepository();
  private final UserRepository users = new UserRepository();
  private final Ledger ledger = new Ledger();

  /// Makes registers whose passwords cost about half a second on this machine.
  public CreateRegister(Communes communes, Clock clock) {
    this(communes, clock, Optional.empty());
  }

  /// Makes registers whose first password, and so each later one, has a given cost.
  public CreateRegister(Communes communes, Clock clock, Optional<Argon2Cost> cost) {
    this.communes = communes;
    this.clock = clock;
    this.cost = cost;
  }

  /// A new random recovery code in printable groups.
  public String freshRecoveryCode() {
    return RecoveryCode.random(random).text();
  }

  /// Whether what was typed back is the same code, in any case and with any spaces.
  ///
  /// @throws Fault.RuleBroken the typed code has a mistyped group, which it names
  public boolean sameCode(String shown, String typed) {
    return RecoveryCode.parse(shown).equals(RecoveryCode.parse(typed));
  }

  /// Makes the register; refuses a folder that already holds one. The password is wiped.
  public Done handle(Command command) {
    try {
      return make(command);
    } finally {
      Arrays.fill(command.password(), '\0');
    }
  }

  private Done make(Command command) {
    RegisterFolder folder = new RegisterFolder(command.folder());
    if (Files.exists(folder.register())) {
      throw new Fault.Unusable("store.exists", null, folder.path().toString());
    }
    Commune commune = commune(command.communeCode());
    String name = OfficerNames.required(command.chiefName(), "chiefName");
    String postName = required(command.postName(), "postName");
    // The first user of a register has number 1.
    User chief =
        new User(new UserId(1), name, Person.clean(command.chiefTitle()), Role.CHIEF, true);
    try (NewRegister made = new NewRegister(folder);
        DataKey key = DataKey.random(random)) {
      RegisterFolder place = made.place();
      withChief(KeyFile.create(place, key, postName, command.training()), chief, command, key)
          .withRecovery(RecoveryCode.parse(command.recoveryCode()), key)
          .save();
      try (Database database = Database.create(place.path(), key, clock)) {
        database.write(chief.actor(), tx -> fill(tx, command, commune, chief));
      }
      made.finish();
    }
    return new Done(folder.path(), chief);
  }

  private KeyFile withChief(KeyFile keys, User chief, Command command, DataKey key) {
    return cost.map(given -> keys.withUser(chief, command.password(), key, given))
        .orElseGet(() -> keys.withUser(chief, command.password(), key));
  }

  private User fill(Tx tx, Command command, Commune commune, User chief) {
    settings.createPost(tx, commune.code(), command.training());
    if (!command.training()) {
      KeptSince.begin(tx, tx.today());
    }
    settings.put(tx, PostSettings.POST_NAME, Person.clean(command.postName()));
    settings.put(
        tx, PostSettings.SUPERIOR_BODY, "Công an " + lowerFirst(commune.province().fullName()));
    settings.put(tx, PostSettings.PLACE, commune.name());
    settings.put(tx, PostSettings.CHIEF_NAME, (chief.title() + " " + chief.name()).strip());
    User stored = users.insert(tx, chief.name(), chief.title(), Role.CHIEF);
    if (!stored.id().equals(chief.id())) {
      throw new IllegalStateException("the first user has another number");
    }
    ledger.append(tx, LedgerAction.CREATE_REGISTER, "", 0, commune.code());
    return stored;
  }

  private Commune commune(String code) {
    return communes
        .byCode(code)
        .orElseThrow(() -> new Fault.RuleBroken("access.commune-unknown", "communeCode", "", code));
  }

  private static String required(String text, String field) {
    String clean = Person.clean(text);
    if (clean.isEmpty()) {
      throw new Fault.RuleBroken("access.name-missing", field, "");
    }
    return clean;
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
