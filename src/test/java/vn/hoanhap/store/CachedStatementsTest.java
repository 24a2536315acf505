package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoanhap.domain.Fault;

/// Focus: a kept statement works as a new one would, after a refusal, inside itself and half read.
class CachedStatementsTest {

  private static final String SETTINGS = "SELECT name FROM setting ORDER BY name";

  @TempDir Path folder;
  private TestRegister register;

  @BeforeEach
  void open() {
    register = new TestRegister(folder);
    put("a");
    put("b");
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void put(String name) {
    register.write(
        tx ->
            tx.handle()
                .createUpdate("INSERT INTO setting (name, value) VALUES (:name, '')")
                .bind("name", name)
                .execute());
  }

  private List<String> settings() {
    return register.list(tx -> tx.handle().createQuery(SETTINGS).mapTo(String.class).list());
  }

  @Test
  void statementThatWasRefused_worksTheNextTime() {
    assertThatThrownBy(() -> put("a")).isInstanceOf(Fault.class);
    put("c");
    assertThat(settings()).containsExactly("a", "b", "c");
  }

  @Test
  void sameQueryInsideItself_readsBothToTheEnd() {
    List<String> pairs =
        register.list(
            tx ->
                tx.handle()
                    .createQuery(SETTINGS)
                    .map(
                        (row, context) ->
                            row.getString(1)
                                + tx.handle().createQuery(SETTINGS).mapTo(String.class).list())
                    .list());
    assertThat(pairs).containsExactly("a[a, b]", "b[a, b]");
  }

  @Test
  void queryHalfRead_startsAnewAndBlocksNothing() {
    String first =
        register.read(
            tx -> tx.handle().createQuery(SETTINGS).mapTo(String.class).findFirst().orElseThrow());
    assertThat(first).isEqualTo("a");
    put("0");
    assertThat(settings()).containsExactly("0", "a", "b");
    register.reopen();
    assertThat(settings()).hasSize(3);
  }

  @Test
  void argumentsOfTheTimeBefore_areForgotten() {
    String sql = "SELECT coalesce(:value, 'none')";
    assertThat(
            register.<String>read(
                tx -> tx.handle().createQuery(sql).bind("value", "x").mapTo(String.class).one()))
        .isEqualTo("x");
    assertThat(
            register.<String>read(
                tx ->
                    tx.handle()
                        .createQuery(sql)
                        .bind("value", (String) null)
                        .mapTo(String.class)
                        .one()))
        .isEqualTo("none");
  }

  @Test
  void statement_isPreparedOnce() {
    Set<Statement> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int time = 0; time < 5; time++) {
      register.list(
          tx ->
              tx.handle()
                  .createQuery(SETTINGS)
                  .map((row, context) -> used.add(row.getStatement()))
                  .list());
    }
    assertThat(used).hasSize(1);
  }
}
