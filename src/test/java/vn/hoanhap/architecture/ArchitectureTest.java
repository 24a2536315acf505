package vn.hoanhap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoanhap.app.Main;

/// Focus: the code keeps its shape, and the rules that say so would notice if it did not.
class ArchitectureTest {

  private static final String ROOT = "vn.hoanhap";
  private static final String PLANTED = "vn.hoanhap.architecture.planted";

  /// The program's classes alone, from the folder that holds `Main`; tests may do as they like.
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  private final ArchitectureRules rules = new ArchitectureRules(ROOT);

  @Test
  void arrowsPointOneWay() {
    rules.arrowsPointOneWay().check(PROGRAM);
  }

  @Test
  void packagesFreeOfCycles() {
    rules.packagesFreeOfCycles().check(PROGRAM);
  }

  @Test
  void domainIsPlainJava() {
    rules.domainIsPlainJava().check(PROGRAM);
  }

  @Test
  void librariesHaveOneHome() {
    rules.librariesHaveOneHome().check(PROGRAM);
  }

  @Test
  void viewModelsHoldNoNodes() {
    rules.viewModelsHoldNoNodes().check(PROGRAM);
  }

  @Test
  void repositoriesHoldNoState() {
    rules.repositoriesHoldNoState().check(PROGRAM);
  }

  @Test
  void nothingTalksToTheNetwork() {
    rules.nothingTalksToTheNetwork().check(PROGRAM);
  }

  @Test
  void noThreadsOutsideTasks() {
    rules.noThreadsOutsideTasks().check(PROGRAM);
  }

  @Test
  void clockIsInjected() {
    rules.clockIsInjected().check(PROGRAM);
  }

  @Test
  void noStandardStreams() {
    rules.noStandardStreams().check(PROGRAM);
  }

  @Test
  void noStaticState() {
    rules.noStaticState().check(PROGRAM);
  }

  @Test
  void namesSayWhatThingsAre() {
    rules.namesSayWhatThingsAre().check(PROGRAM);
  }

  @Test
  void nothingIsUnfinished() {
    rules.nothingIsUnfinished().check(PROGRAM);
  }

  @Test
  void communeAndProvinceUseCasesDoNotMix() {
    rules.communeAndProvinceUseCasesDoNotMix().check(PROGRAM);
  }

  @Test
  void everyPackageSaysItsPurpose() throws IOException {
    assertThat(packagesWithoutPurpose(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void everyPackageSaysItsPurpose_bites() throws IOException {
    assertThat(packagesWithoutPurpose(Path.of("src/test/java/vn/hoanhap/architecture/planted")))
        .isNotEmpty();
  }

  /// Each rule must refuse the offence planted for it; a rule without one fails here too.
  @Test
  void theRulesBite() {
    JavaClasses offences = new ClassFileImporter().importPackages(PLANTED);
    List<String> toothless =
        Stream.of(ArchitectureRules.class.getDeclaredMethods())
            .filter(method -> method.getReturnType() == ArchRule.class)
            .filter(method -> !rule(method).evaluate(offences).hasViolation())
            .map(Method::getName)
            .toList();
    assertThat(toothless).isEmpty();
  }

  private static ArchRule rule(Method method) {
    try {
      return (ArchRule) method.invoke(new ArchitectureRules(PLANTED));
    } catch (ReflectiveOperationException unreachable) {
      throw new AssertionError(unreachable);
    }
  }

  private static List<Path> packagesWithoutPurpose(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .filter(folder -> !saysPurpose(folder.resolve("package-info.java")))
          .toList();
    }
  }

  private static boolean saysPurpose(Path info) {
    try {
      return Files.exists(info) && Files.readString(info).startsWith("/// ");
    } catch (IOException cannotRead) {
      throw new AssertionError(cannotRead);
    }
  }
}
