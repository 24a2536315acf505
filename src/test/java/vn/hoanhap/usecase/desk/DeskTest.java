package vn.hoanhap.usecase.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hoanhap.store.TestRegister.CHIEF;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;
import vn.hoanhap.domain.access.Actor;
import vn.hoanhap.domain.access.Role;
import vn.hoanhap.domain.access.User;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.store.SettingsRepository;
import vn.hoanhap.store.TestRegister;
import vn.hoanhap.store.UserRepository;
import vn.hoanhap.usecase.person.SearchPeople;

/// What the desk remembers: drafts and filters of each user apart, settings of the post.
class DeskTest {

  @TempDir Path folder;
  private TestRegister register;
  private Actor thu;
  private Actor nam;

  @BeforeEach
  void open() {
    register = new TestRegister(folder);
    register.write(tx -> new SettingsRepository().createPost(tx, "13285", true));
    thu = user("Trần Thị Thu");
    nam = user("Lê Văn Nam");
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void draft_survivesReopening_andBelongsToItsUser() {
    new KeepDraft(register.database()).save(thu, "person-add", Map.of("fullName", "Hoàng Đức"));
    KeepDraft reopened = new KeepDraft(register.reopen());

    assertThat(reopened.find(thu, "person-add").orElseThrow().fields())
        .isEqualTo(Map.of("fullName", "Hoàng Đức"));
    assertThat(reopened.find(nam, "person-add")).isEmpty();
    assertThat(reopened.newest(thu)).contains("person-add");
    assertThat(reopened.newest(nam)).isEmpty();
    reopened.drop(thu, "person-add");
    assertThat(reopened.newest(thu)).isEmpty();
    assertThat(reopened.find(thu, "person-add")).isEmpty();
  }

  @Test
  void filter_comesBackAsItWasSaved_withoutTheReason() {
    SavedFilters filters = new SavedFilters(register.database());
    SearchPeople.Query query =
        new SearchPeople.Query(
            "duc = an",
            Set.of(Category.COMMUNITY, Category.DRUGS),
            Set.of(MeasureKind.AT),
            SearchPeople.Scope.CLOSED,
            "Thôn 3",
            nam.id(),
            "kiểm tra");
    filters.save(thu, " Án treo  thôn 3 ", query);

    assertThat(filters.list(thu))
        .singleElement()
        .satisfies(
            saved -> {
              assertThat(saved.name()).isEqualTo("Án treo thôn 3");
              assertThat(saved.query())
                  .isEqualTo(
                      new SearchPeople.Query(
                          "duc = an",
                          Set.of(Category.COMMUNITY, Category.DRUGS),
                          Set.of(MeasureKind.AT),
                          SearchPeople.Scope.CLOSED,
                          "Thôn 3",
                          nam.id(),
                          ""));
            });
    assertThat(filters.list(nam)).isEmpty();
  }

  @Test
  void filterWithoutAName_isRefused() {
    SavedFilters filters = new SavedFilters(register.database());
    assertThatThrownBy(() -> filters.save(thu, " ", SearchPeople.Query.of("")))
        .isInstanceOf(Fault.RuleBroken.class);
  }

  @Test
  void settings_areKept_butNotWhoTheRegisterBelongsTo() {
    PostSettings settings = new PostSettings(register.database());
    settings.save(CHIEF, changed("Công an phường Phủ Lý", 10));

    assertThat(settings.read(CHIEF))
        .isEqualTo(
            new PostSettings.Settings(
                "13285",
                "Công an phường Phủ Lý",
                "Công an tỉnh Ninh Bình",
                "Phủ Lý",
                "Nguyễn Văn Trưởng",
                "",
                10,
                true));
  }

  @Test
  void settingsOutOfRange_orByAnOfficer_changeNothing() {
    PostSettings settings = new PostSettings(register.database());
    PostSettings.Settings before = settings.read(CHIEF);

    assertThatThrownBy(() -> settings.save(CHIEF, changed("Công an phường Phủ Lý", 61)))
        .hasMessage("admin.lock-minutes");
    assertThatThrownBy(() -> settings.save(CHIEF, changed("  ", 5))).hasMessage("admin.post-name");
    assertThatThrownBy(() -> settings.save(thu, changed("Công an phường Phủ Lý", 5)))
        .isInstanceOf(Fault.Denied.class);
    assertThat(settings.read(CHIEF)).isEqualTo(before);
  }

  private static PostSettings.Settings changed(String name, int minutes) {
    return new PostSettings.Settings(
        "99999", name, "Công an tỉnh Ninh Bình", "Phủ Lý", "Nguyễn Văn Trưởng", "", minutes, false);
  }

  private Actor user(String name) {
    User user = register.write(tx -> new UserRepository().insert(tx, name, "Đại úy", Role.OFFICER));
    return user.actor();
  }
}
