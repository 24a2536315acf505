package vn.hoanhap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every SQL constant of the package is accepted by the migrated schema, so that a renamed column
/// shows here.
class AllStatementsPrepareTest {

  private static final Pattern SQL =
      Pattern.compile("^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\\b.*", Pattern.DOTALL);

  // JDBI's named parameters, which SQLite understands as well, and the lists that are filled in.
  private static final Pattern LIST = Pattern.compile("<\\w+>");

  @Test
  void everyStatement_isAccepted(@TempDir Path folder) throws Exception {
    List<String> refused = new ArrayList<>();
    int prepared = 0;
    try (TestRegister register = new TestRegister(folder)) {
      for (Field constant : constants()) {
        constant.setAccessible(true);
        String sql = (String) constant.get(null);
        if (SQL.matcher(sql).matches()) {
          prepared++;
          register.read(tx -> tryToPrepare(tx, constant, sql, refused));
        }
      }
    }
    assertThat(refused).isEmpty();
    assertThat(prepared).isGreaterThan(80);
  }

  private static Void tryToPrepare(Tx tx, Field constant, String sql, List<String> refused) {
    try (var prepared =
        tx.handle().getConnection().prepareStatement(LIST.matcher(sql).replaceAll("1"))) {
      prepared.getParameterMetaData();
    } catch (java.sql.SQLException error) {
      refused.add(
          constant.getDeclaringClass().getSimpleName()
              + "."
              + constant.getName()
              + ": "
              + error.getMessage());
    }
    return null;
  }

  private static List<Field> constants()
      throws IOException, URISyntaxException, ClassNotFoundException {
    List<Field> found = new ArrayList<>();
    Path classes =
        Path.of(Database.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = classes.resolve("vn/hoanhap/store");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        Class<?> type =
            Class.forName(
                "vn.hoanhap.store." + file.getFileName().toString().replace(".class", ""));
        for (Field field : type.getDeclaredFields()) {
          if (field.getType() == String.class
              && Modifier.isStatic(field.getModifiers())
              && Modifier.isFinal(field.getModifiers())) {
            found.add(field);
          }
        }
      }
    }
    return found;
  }
}
