package vn.hoanhap.usecase.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.access.UserId;
import vn.hoanhap.domain.measure.Category;
import vn.hoanhap.domain.measure.MeasureKind;
import vn.hoanhap.usecase.UseCaseRegister;
import vn.hoanhap.usecase.person.SearchPeople.Query;
import vn.hoanhap.usecase.person.SearchPeople.Scope;

/// Focus: filters and half-typed forms are each user's own and come back as they were left.
class SavedFiltersTest {

  @TempDir Path folder;
  private UseCaseRegister register;

  @BeforeEach
  void open() {
    register = new UseCaseRegister(folder);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void filter_comesBackWithoutTheReason() {
    SavedFilters filters = new SavedFilters(register.database());
    Query query =
        new Query(
            "đức = a",
            Set.of(Category.COMMUNITY, Category.DRUGS),
            Set.of(MeasureKind.AT),
            Scope.CURRENT,
            "Thôn Đông",
            new UserId(2),
            "kiểm tra");
    filters.save(register.officer(), "Của tôi", query);
    Query expected =
        new Query(
            query.text(),
            query.categories(),
            query.kinds(),
            query.scope(),
            query.hamlet(),
            query.officer(),
            "");
    assertThat(filters.list(register.officer()))
        .extracting(SavedFilters.SavedFilter::query)
        .containsExactly(expected);
    assertThat(filters.list(register.chief())).isEmpty();
  }

  @Test
  void sameName_replaces_andRemovedIsGone() {
    SavedFilters filters = new SavedFilters(register.database());
    filters.save(register.officer(), "Mới", Query.of("a"));
    SavedFilters.SavedFilter second = filters.save(register.officer(), "Mới", Query.of("b"));
    assertThat(filters.list(register.officer())).containsExactly(second);
    filters.remove(register.officer(), second.id());
    assertThat(filters.list(register.officer())).isEmpty();
    register.assertRefused(
        "people.filter-name-missing", () -> filters.save(register.officer(), " ", Query.of("a")));
  }

  @Test
  void draft_staysUntilItIsDropped() {
    KeepDraft drafts = new KeepDraft(register.database());
    Map<String, String> fields = Map.of("fullName", "Nguyễn Văn", "birth", "5/3");
    drafts.save(register.officer(), "person-add", fields);
    assertThat(drafts.find(register.officer(), "person-add")).contains(fields);
    assertThat(drafts.find(register.chief(), "person-add")).isEmpty();
    drafts.drop(register.officer(), "person-add");
    assertThat(drafts.find(register.officer(), "person-add")).isEmpty();
  }
}
